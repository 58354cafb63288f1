import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { CopySelect20Regular } from '@fluentui/react-icons/svg/copy-select';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { SlotState } from '../../report/slots';

const useStyles = makeStyles({
  written: { color: tokens.colorStatusSuccessForeground1 },
  empty: { color: tokens.colorStatusWarningForeground1 },
  missing: { color: tokens.colorNeutralForeground3 },
  odd: { color: tokens.colorStatusDangerForeground1 },
  icon: { flexShrink: 0, width: '16px', height: '16px' },
});

/** A shape for each state; its name stands beside it or in the row's, so the icon is silent. */
export function StateIcon({ state }: { readonly state: SlotState }) {
  const styles = useStyles();
  switch (state) {
    case 'written':
      return <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.written)} />;
    case 'nil':
    case 'elsewhere':
      return <SubtractCircle16Regular className={mergeClasses(styles.icon, styles.missing)} />;
    case 'empty':
      return <Circle16Regular className={mergeClasses(styles.icon, styles.empty)} />;
    case 'missing':
      return <Circle16Regular className={mergeClasses(styles.icon, styles.missing)} opacity={0.5} />;
    case 'duplicate':
      return <CopySelect20Regular className={mergeClasses(styles.icon, styles.odd)} />;
    case 'unreadable':
      return <QuestionCircle16Regular className={mergeClasses(styles.icon, styles.odd)} />;
  }
}

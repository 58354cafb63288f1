import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import type { AsksFor } from '../../report/prompt';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  hint: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, height: tokens.lineHeightBase200, width: '14px' },
});

/** What kind of answer is asked for: said as ours, apart from the words of the outline. */
export function Hint({ asksFor, className }: { readonly asksFor: AsksFor; readonly className: string }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  return (
    <div className={mergeClasses(styles.hint, className)}>
      <LightbulbRegular className={styles.icon} />
      <span>
        {strings.ourHint} {strings.asksFor[asksFor]}
      </span>
    </div>
  );
}

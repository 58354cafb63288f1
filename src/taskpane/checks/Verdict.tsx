import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SlotState } from '../../report/slots';
import { useText } from '../shared/useText';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { useFindings } from './useFindings';

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** Whether the report can be sent, in words, and how much of it is written; said aloud when it comes. */
export function Verdict({ isChecking }: { readonly isChecking: boolean }) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('checks');
  const checked = useReady(state => state.checked);
  const { counts, unchecked, verdict } = useFindings();
  const count = (state: SlotState) => (checked?.view.slots ?? []).filter(slot => slot.state === state).length;
  const isDoubtful = counts.warnings + unchecked.length > 0;
  const color = counts.errors > 0 ? styles.error : isDoubtful ? undefined : styles.good;
  return (
    <div role="status">
      {isChecking && <p className={text.text}>{strings.checking}</p>}
      {!isChecking && checked !== undefined && (
        <>
          <p className={mergeClasses(styles.verdict, color)}>{verdict}</p>
          <p className={text.quiet}>
            {strings.coverage({
              done: count('written'),
              all: checked.view.slots.length,
              nil: count('nil'),
              covered: count('elsewhere'),
            })}
          </p>
        </>
      )}
    </div>
  );
}

import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { slipOf } from '../../report/slip';
import { writeSlip } from '../../session/slipFile';
import type { Checked } from '../../session/state';
import { PageFrame } from '../shared/PageFrame';
import { useCopy } from '../shared/useCopy';
import { useText } from '../shared/useText';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { FileButtons } from './FileButtons';
import { slipLines } from './slipLines';

const useStyles = makeStyles({
  text: { margin: 0, fontFamily: 'inherit', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** Of the columns section, point, state and note, in hundredths of the table. */
const widths = [26, 40, 14, 20];

/** One page for the leader: as text for a chat, and as a Word document with the coverage table. */
export function SlipView({ checked, onBack }: { readonly checked: Checked; readonly onBack: () => void }) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('checks');
  const rules = useStrings('rules');
  const { isCopied, copy } = useCopy();
  const ignored = useReady(state => state.kept.ignored);
  const slip = useMemo(() => slipOf(checked.view, checked.findings, ignored), [checked, ignored]);
  const lines = useMemo(
    () => slipLines(slip, strings, rules, checked.unchecked),
    [slip, strings, rules, checked],
  );
  const whole = [strings.slipTitle, ...lines].join('\n');
  const write = () => {
    const rows = slip.lines.map(({ section, point, state, note }) => [
      section,
      point,
      strings.states[state],
      note,
    ]);
    return writeSlip({ title: strings.slipTitle, lines, table: [strings.slipColumns, ...rows], widths });
  };
  return (
    <PageFrame title={strings.slip} onBack={onBack}>
      <pre className={mergeClasses(text.card, styles.text)}>{whole}</pre>
      <div className={text.buttons}>
        <Button onClick={() => copy(whole)}>{strings.copyText}</Button>
      </div>
      <p role="status" className={text.quiet}>
        {isCopied === undefined ? '' : isCopied ? strings.copied : strings.selectByHand}
      </p>
      <FileButtons fileName={strings.slipFileName} bytes={write} />
    </PageFrame>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { slipOf } from '../../report/slip';
import type { Slip } from '../../report/slip';
import { writeSlip } from '../../session/slipFile';
import type { Checked } from '../../session/state';
import { sentenceOf } from '../../strings/checks/ruleWords';
import type { CheckStrings } from '../../strings/checks/strings';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useReady } from '../useSession';
import { FileButtons } from './FileButtons';
import { useCheckStrings } from './useCheckStrings';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** One page for the leader: as text for a chat, and as a Word document with the coverage table. */
export function SlipView({ checked, onBack }: { readonly checked: Checked; readonly onBack: () => void }) {
  const styles = useStyles();
  const text = useText();
  const strings = useCheckStrings();
  const kept = useReady(state => state.kept);
  const [said, setSaid] = useState('');
  const slip = useMemo(() => slipOf(checked.view, checked.findings, kept.ignored), [checked, kept]);
  const lines = useMemo(() => linesOf(slip, strings, checked.unchecked), [slip, strings, checked]);
  const whole = [strings.slipTitle, ...lines].join('\n');
  return (
    <PageFrame title={strings.slip} onBack={onBack}>
      <pre className={styles.text}>{whole}</pre>
      <div className={text.buttons}>
        <Button
          onClick={() => {
            // The pane may not be allowed to use the clipboard.
            void navigator.clipboard.writeText(whole).then(
              () => {
                setSaid(strings.copied);
              },
              () => {
                setSaid(strings.selectByHand);
              },
            );
          }}
        >
          {strings.copyText}
        </Button>
      </div>
      <p role="status" className={text.quiet}>
        {said}
      </p>
      <FileButtons
        fileName={strings.slipFileName}
        bytes={() =>
          writeSlip({
            title: strings.slipTitle,
            lines,
            table: [
              strings.slipColumns,
              ...slip.lines.map(({ section, point, state, note }) => [
                section,
                point,
                strings.states[state],
                note,
              ]),
            ],
            widths: [26, 40, 14, 20],
          })
        }
      />
    </PageFrame>
  );
}

function linesOf(slip: Slip, strings: CheckStrings, unchecked: Checked['unchecked']): readonly string[] {
  const { counts, errors, warnings, lines, ignored, title } = slip;
  const list = (head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [head, ...items.map(item => `- ${item}`)];
  const inState = (...states: readonly string[]) => lines.filter(({ state }) => states.includes(state));
  return [
    title,
    strings.slipCounts({ written: counts.written, total: counts.total }),
    strings.slipApart({
      empty: counts.empty,
      missing: counts.missing,
      nil: counts.nil,
      covered: counts.elsewhere,
    }),
    strings.slipFindings({ errors, warnings }),
    ...list(
      strings.slipUnchecked,
      unchecked.map(rule => strings.rules[rule].name),
    ),
    ...list(
      strings.slipNil,
      inState('nil').map(({ point, note }) => `${point}: ${note}`),
    ),
    ...list(strings.slipOpen, openPoints(inState('empty', 'missing', 'duplicate'), strings)),
    ...list(
      strings.slipIgnored,
      ignored.map(({ finding, reason }) => `${sentenceOf(strings.rules, finding)} (${reason})`),
    ),
  ];
}

/** More than these and the slip is no page any more: then each section is a line. The table has them all. */
const mostOpen = 10;

function openPoints(open: Slip['lines'], strings: CheckStrings): readonly string[] {
  if (open.length <= mostOpen)
    return open.map(({ section, point }) => [section, point].filter(Boolean).join(' – '));
  const counts = new Map<string, number>();
  for (const { section } of open) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts].map(([section, count]) => strings.slipMany({ section, count }));
}

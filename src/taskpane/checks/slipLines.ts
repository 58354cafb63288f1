import type { RuleId } from '../../report/checks/rules';
import type { Slip } from '../../report/slip';
import type { SlotState } from '../../report/slots';
import { sentenceOf } from '../../strings/ruleWords';
import type { Strings } from '../../strings/strings';

/** The slip as lines of text, below its title. */
export function slipLines(
  slip: Slip,
  strings: Strings['checks'],
  rules: Strings['rules'],
  unchecked: readonly RuleId[],
): readonly string[] {
  const { counts, errors, warnings, lines, ignored, title } = slip;
  const list = (head: string, items: readonly string[]) =>
    items.length === 0 ? [] : [head, ...items.map(item => `- ${item}`)];
  const inState = (...states: readonly SlotState[]) => lines.filter(({ state }) => states.includes(state));
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
      unchecked.map(rule => rules[rule].name),
    ),
    ...list(
      strings.slipNil,
      inState('nil').map(({ point, note }) => `${point}: ${note}`),
    ),
    ...list(strings.slipOpen, openPoints(inState('empty', 'missing', 'duplicate'), strings)),
    ...list(
      strings.slipIgnored,
      ignored.map(({ finding, reason }) => `${sentenceOf(rules, finding)} (${reason})`),
    ),
  ];
}

/** More than these and the slip is no page any more: then each section is a line. The table has them all. */
const mostOpen = 10;

function openPoints(open: Slip['lines'], strings: Strings['checks']): readonly string[] {
  if (open.length <= mostOpen)
    return open.map(({ section, point }) => [section, point].filter(Boolean).join(' – '));
  const counts = new Map<string, number>();
  for (const { section } of open) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts].map(([section, count]) => strings.slipMany({ section, count }));
}

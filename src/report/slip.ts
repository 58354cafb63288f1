import { sectionOf } from '../outline/outline';
import type { Finding } from './checks/rules';
import type { ReportView } from './checks/view';
import { countOf, type Count } from './coverage';
import type { SlotState } from './slots';
import { headingText } from './title';

/** One line of the coverage table: a point, its state, and where it stands. */
export type SlipLine = {
  readonly point: string;
  readonly state: SlotState;
  /** The section that it stands in; "" for a point above all sections. */
  readonly section: string;
  /** For a point with nothing to report: its sentence. For one covered elsewhere: the section where. */
  readonly note: string;
};

/** What a leader reads before signing: counts, what is not reported and why, what was ignored and why. */
export type Slip = {
  readonly title: string;
  readonly counts: Count;
  readonly errors: number;
  readonly warnings: number;
  readonly lines: readonly SlipLine[];
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[];
};

/** Works the slip out. Pure. `findings` are those of one run of the checks; `ignored` gives the officer's reasons by the keys of findings. */
export function slipOf(
  view: ReportView,
  findings: readonly Finding[],
  ignored: Readonly<Record<string, string>>,
): Slip {
  const { outline, slots } = view;
  const section = (nodeId: string) => {
    const node = sectionOf(outline, nodeId);
    return node === undefined ? '' : headingText(node);
  };
  const lines = slots.map(({ node, state, text }): SlipLine => {
    const place = view.settings.elsewhere[node.id];
    const note =
      state === 'nil' ? text.trim() : state === 'elsewhere' && place !== undefined ? section(place) : '';
    return { point: node.text, state, section: section(node.id), note };
  });
  const open = findings.filter(({ key }) => ignored[key] === undefined);
  return {
    title: outline.title.split('\n').at(-1) ?? '',
    counts: countOf(slots.map(({ state }) => state)),
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
    lines,
    ignored: findings.flatMap(finding => {
      const reason = ignored[finding.key];
      return reason === undefined ? [] : [{ finding, reason }];
    }),
  };
}

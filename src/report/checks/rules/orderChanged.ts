import { walk } from '../../../outline/outline';
import { headingText } from '../../title';
import type { Rule } from '../kernel';

/** Headings that stand in another order than the outline's. Names the fewest that must move. */
export const orderChanged: Rule<{ readonly heading: string }> = {
  severity: 'warning',
  *check({ outline, headings }) {
    const order = new Map([...walk(outline)].map((node, index) => [node.id, index]));
    // Of a heading that stands twice the first one counts.
    const seen = new Set<string>();
    const present = headings.filter(({ node }) => !seen.has(node.id) && seen.add(node.id));
    const kept = longestRising(present.map(({ node }) => order.get(node.id) ?? 0));
    for (const [index, { node, control }] of present.entries()) {
      if (kept.has(index)) continue;
      yield { nodeId: node.id, paragraph: control.firstParagraph, values: { heading: headingText(node) } };
    }
  },
};

/** Indexes of a longest rising subsequence: what can stay where it is. Patience sorting, n log n. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

import type { Rule } from '../kernel';
import { beginning } from '../match';

/** Tracked changes, comments, hidden and highlighted text: what the reader should not get. One finding for each kind. */
export const markupLeft: Rule<'markupLeft'> = {
  id: 'markupLeft',
  severity: 'warning',
  *check({ reading }) {
    const { insertions, deletions, comments, hidden, highlighted } = reading.leftovers;
    if (insertions + deletions > 0) yield { values: { kind: 'changes', count: insertions + deletions } };
    if (comments > 0) yield { values: { kind: 'comments', count: comments } };
    const kinds = [
      ['hidden', hidden],
      ['highlighted', highlighted],
    ] as const;
    for (const [kind, places] of kinds) {
      const [first] = places;
      if (first === undefined) continue;
      yield {
        paragraph: first,
        excerpt: beginning(reading.paragraphs[first]?.text ?? ''),
        values: { kind, count: places.length },
      };
    }
  },
};

import type { Rule } from '../kernel';
import { beginning } from '../match';

type Kind = 'changes' | 'comments' | 'hidden' | 'highlighted';

/** Tracked changes, comments, hidden and highlighted text: what the reader should not get. One finding for each kind. */
export const markupLeft: Rule<{ readonly kind: Kind; readonly count: number }> = {
  severity: 'warning',
  *check({ reading: { leftovers, paragraphs } }) {
    const changes = leftovers.insertions + leftovers.deletions;
    if (changes > 0) yield { values: { kind: 'changes', count: changes } };
    if (leftovers.comments > 0) yield { values: { kind: 'comments', count: leftovers.comments } };
    for (const kind of ['hidden', 'highlighted'] as const) {
      const [paragraph] = leftovers[kind];
      if (paragraph === undefined) continue;
      const excerpt = beginning(paragraphs[paragraph]?.text ?? '');
      yield { paragraph, excerpt, values: { kind, count: leftovers[kind].length } };
    }
  },
};

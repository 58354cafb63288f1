import { asksFor } from '../../asksFor';
import type { AsksFor } from '../../prompt';
import { saysNil } from '../../notApplicable';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning, inSlot } from '../match';

/** Fewer words than this cannot hold what custom asks for (DOMAIN.md: What opening words ask for). */
const leastWords: Partial<Record<AsksFor, number>> = { judgement: 15, figure: 6, models: 10, documents: 8 };

/** An answer too short for what is asked. */
export const thinAnswer: Rule<'thinAnswer'> = {
  id: 'thinAnswer',
  severity: 'hint',
  *check({ slots }) {
    for (const { node, repeatsRequest, item, state, text, controls, paragraph } of slots) {
      if (state !== 'written' || repeatsRequest || controls.some(({ hasMore }) => hasMore)) continue;
      const asked = asksFor(node.text);
      const least =
        (asked === undefined ? 4 : (leastWords[asked] ?? 4)) + 3 * Math.max(0, item.covers.length - 1);
      // No word has so many letters: long answers need not be counted.
      if (text.length > least * 12) continue;
      const words = text.split(/\s+/).filter(Boolean).length;
      if (words >= least || saysNil(text)) continue;
      yield {
        ...inSlot(node, paragraph),
        excerpt: beginning(text),
        values: { point: bare(node.text), words, least },
      };
    }
  },
};

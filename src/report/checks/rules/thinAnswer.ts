import { asksFor } from '../../asksFor';
import type { AsksFor } from '../../prompt';
import { saysNil } from '../../notApplicable';
import type { OfPoint, Rule } from '../kernel';
import { ofAnswer, pointOf, textAnswers } from '../match';

/** Fewer words than this cannot hold what custom asks for (DOMAIN.md: What opening words ask for). */
const leastWords: Partial<Record<AsksFor, number>> = { judgement: 15, figure: 6, models: 10, documents: 8 };
const leastOfOthers = 4;
/** For each further point that one slot answers. */
const leastMore = 3;

/** An answer too short for what is asked. */
export const thinAnswer: Rule<OfPoint & { readonly words: number; readonly least: number }> = {
  severity: 'hint',
  *check({ slots }) {
    for (const slot of textAnswers(slots)) {
      const { node, item, text } = slot;
      const asked = asksFor(node.text);
      const own = (asked === undefined ? undefined : leastWords[asked]) ?? leastOfOthers;
      const least = own + leastMore * Math.max(0, item.covers.length - 1);
      const words = text.trim().split(/\s+/, least).length;
      if (words < least && !saysNil(text))
        yield { ...ofAnswer(slot), values: { point: pointOf(slot), words, least } };
    }
  },
};

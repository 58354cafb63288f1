import { saysNil } from '../../notApplicable';
import type { OfPoint, Rule } from '../kernel';
import { beginning, ofSlot, pointOf } from '../match';

/** Shorter answers may be alike by right. */
const leastCharacters = 40;

/** The same paragraph in two slots: copied, and meant for one of them. */
export const sameText: Rule<OfPoint & { readonly other: string }> = {
  severity: 'warning',
  *check({ slots }) {
    const first = new Map<string, string>();
    for (const slot of slots) {
      if (slot.state !== 'written') continue;
      const paragraphs = new Set(slot.text.split('\n').map(each => each.trim()));
      for (const each of paragraphs) {
        if (each.length < leastCharacters) continue;
        const other = first.get(each);
        const point = pointOf(slot);
        if (other === undefined) first.set(each, point);
        else if (!saysNil(each))
          yield { ...ofSlot(slot), excerpt: beginning(each), values: { point, other } };
      }
    }
  },
};

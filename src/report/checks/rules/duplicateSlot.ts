import type { OfPoint, Rule } from '../kernel';
import { ofSlot, pointOf } from '../match';

/** A point that has more than one slot: after a copy, or after two people inserted it at once. */
export const duplicateSlot: Rule<OfPoint & { readonly count: number }> = {
  severity: 'error',
  *check({ slots }) {
    for (const slot of slots) {
      if (slot.state === 'duplicate')
        yield { ...ofSlot(slot), values: { point: pointOf(slot), count: slot.controls.length } };
    }
  },
};

import type { OfPoint, Rule } from '../kernel';
import { ofSlot, pointOf } from '../match';

/** A slot that nobody wrote into, or a table with nothing below its head. */
export const slotEmpty: Rule<OfPoint & { readonly isTable: boolean }> = {
  severity: 'error',
  *check({ slots }) {
    for (const slot of slots) {
      const isTable = slot.emptiness === 'emptyTable';
      if (slot.emptiness === 'untouched' || isTable)
        yield { ...ofSlot(slot), values: { point: pointOf(slot), isTable } };
    }
  },
};

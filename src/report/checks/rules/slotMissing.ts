import type { OfPoint, Rule } from '../kernel';
import { ofSlot } from '../match';

/** A point whose slot was deleted, in a section that has others. */
export const slotMissing: Rule<OfPoint> = {
  severity: 'error',
  check({ slots }) {
    const there = new Set(slots.flatMap(({ state, item }) => (state === 'missing' ? [] : [item.sectionId])));
    return slots.filter(({ state, item }) => state === 'missing' && there.has(item.sectionId)).map(ofSlot);
  },
};

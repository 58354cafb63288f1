import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { inSlot } from '../match';

/** A slot that nobody wrote into, or a table with nothing below its head. */
export const slotEmpty: Rule<'slotEmpty'> = {
  id: 'slotEmpty',
  severity: 'error',
  *check({ slots }) {
    for (const { node, emptiness, paragraph } of slots) {
      if (emptiness !== 'untouched' && emptiness !== 'emptyTable') continue;
      yield {
        ...inSlot(node, paragraph),
        values: { point: bare(node.text), isTable: emptiness === 'emptyTable' ? 1 : 0 },
      };
    }
  },
};

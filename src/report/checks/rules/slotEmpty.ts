import { bare } from '../../wording';
import type { Rule } from '../kernel';

/** A slot that nobody wrote into, or a table with nothing below its head. */
export const slotEmpty: Rule<'slotEmpty'> = {
  id: 'slotEmpty',
  severity: 'error',
  *check({ slots }) {
    for (const { node, emptiness, paragraph } of slots) {
      if (emptiness !== 'untouched' && emptiness !== 'emptyTable') continue;
      yield {
        nodeId: node.id,
        values: { point: bare(node.text), isTable: emptiness === 'emptyTable' ? 1 : 0 },
        ...(paragraph === undefined ? {} : { paragraph }),
      };
    }
  },
};

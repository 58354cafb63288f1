import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { inSlot } from '../match';

/** A point that has more than one slot: after a copy, or after two people inserted it at once. */
export const duplicateSlot: Rule<'duplicateSlot'> = {
  id: 'duplicateSlot',
  severity: 'error',
  *check({ slots }) {
    for (const { node, state, controls, paragraph } of slots) {
      if (state !== 'duplicate') continue;
      yield { ...inSlot(node, paragraph), values: { point: bare(node.text), count: controls.length } };
    }
  },
};

import { beginning, inSlot } from '../match';
import { bare } from '../../wording';
import type { Rule } from '../kernel';

/** A slot that holds dots, dashes, "xx" or a promise ("đang cập nhật"), and no answer. */
export const fillerOnly: Rule<'fillerOnly'> = {
  id: 'fillerOnly',
  severity: 'error',
  *check({ slots }) {
    for (const { node, emptiness, text, paragraph } of slots) {
      if (emptiness !== 'filler') continue;
      yield { ...inSlot(node, paragraph), excerpt: beginning(text), values: { point: bare(node.text) } };
    }
  },
};

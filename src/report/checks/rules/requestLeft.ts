import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning, inSlot } from '../match';

/** The request stands where the answer should: as it was, or with a word changed. */
export const requestLeft: Rule<'requestLeft'> = {
  id: 'requestLeft',
  severity: 'error',
  *check({ slots }) {
    for (const { node, emptiness, repeatsRequest, text, paragraph } of slots) {
      if (emptiness !== 'request' && !repeatsRequest) continue;
      yield { ...inSlot(node, paragraph), excerpt: beginning(text), values: { point: bare(node.text) } };
    }
  },
};

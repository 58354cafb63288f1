import { pathTo } from '../../../outline/outline';
import { mayBeNil, saysNil } from '../../notApplicable';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning, inSlot } from '../match';

/** More words than this say something beside that there is nothing. */
const mostWords = 12;

/** "Không có." where nobody has nothing: an overview, targets, the assessment. */
export const nilMisplaced: Rule<'nilMisplaced'> = {
  id: 'nilMisplaced',
  severity: 'warning',
  *check({ outline, slots }) {
    for (const { node, state, text, paragraph } of slots) {
      if (state !== 'written' && state !== 'nil') continue;
      if (text.split(/\s+/, mostWords + 1).length > mostWords || !saysNil(text)) continue;
      if (mayBeNil(node, pathTo(outline, node.id))) continue;
      yield { ...inSlot(node, paragraph), excerpt: beginning(text), values: { point: bare(node.text) } };
    }
  },
};

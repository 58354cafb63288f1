import { pathTo } from '../../../outline/outline';
import { mayBeNil, saysNil } from '../../notApplicable';
import type { OfPoint, Rule } from '../kernel';
import { ofAnswer } from '../match';

/** More words than this say something beside that there is nothing. */
const mostWords = 12;

/** "Không có." where nobody has nothing: an overview, targets, the assessment. */
export const nilMisplaced: Rule<OfPoint> = {
  severity: 'warning',
  *check({ outline, slots }) {
    for (const slot of slots) {
      const { node, state, text } = slot;
      if (state !== 'written' && state !== 'nil') continue;
      if (text.split(/\s+/, mostWords + 1).length > mostWords || !saysNil(text)) continue;
      if (!mayBeNil(node, pathTo(outline, node.id))) yield ofAnswer(slot);
    }
  },
};

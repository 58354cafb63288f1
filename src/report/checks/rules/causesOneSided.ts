import { foldForCompare } from '../../../outline/fold';
import { asksFor } from '../../asksFor';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning, inSlot } from '../match';

/** Causes that are all outside: "do khách quan", and nothing of one's own. */
export const causesOneSided: Rule<'causesOneSided'> = {
  id: 'causesOneSided',
  severity: 'warning',
  *check({ slots }) {
    for (const { node, state, text, paragraph } of slots) {
      if (
        state !== 'written' ||
        !/nguyên nhân/u.test(foldForCompare(node.text)) ||
        asksFor(node.text) !== undefined
      )
        continue;
      const folded = foldForCompare(text);
      const isOutside =
        /khách quan|do (?:điều kiện|cơ chế)|dịch bệnh|thời tiết|thiên tai|địa bàn rộng|đi lại khó khăn|kinh phí/u.test(
          folded,
        );
      const isOwn =
        /chủ quan|chưa (?:chủ động|quyết liệt|kịp thời|sâu sát|thường xuyên|quan tâm|tích cực|phát huy)|năng lực|trách nhiệm của|buông lỏng|lúng túng|thiếu (?:kinh nghiệm|kỹ năng)|ngại|chưa năng động|chậm đổi mới/u.test(
          folded,
        );
      if (isOutside && !isOwn)
        yield { ...inSlot(node, paragraph), excerpt: beginning(text), values: { point: bare(node.text) } };
    }
  },
};

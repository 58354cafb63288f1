import { foldForCompare } from '../../../outline/fold';
import { asksFor } from '../../asksFor';
import type { OfPoint, Rule } from '../kernel';
import { ofAnswer } from '../match';

const outside =
  /khách quan|do (?:điều kiện|cơ chế)|dịch bệnh|thời tiết|thiên tai|địa bàn rộng|đi lại khó khăn|kinh phí/u;
const own =
  /chủ quan|chưa (?:chủ động|quyết liệt|kịp thời|sâu sát|thường xuyên|quan tâm|tích cực|phát huy)|năng lực|trách nhiệm của|buông lỏng|lúng túng|thiếu (?:kinh nghiệm|kỹ năng)|ngại|chưa năng động|chậm đổi mới/u;

/** Causes that are all outside: "do khách quan", and nothing of one's own. */
export const causesOneSided: Rule<OfPoint> = {
  severity: 'warning',
  *check({ slots }) {
    for (const slot of slots) {
      const { state, node } = slot;
      const asksForCauses =
        /nguyên nhân/iu.test(node.text.normalize('NFC')) && asksFor(node.text) === undefined;
      if (state !== 'written' || !asksForCauses) continue;
      const said = foldForCompare(slot.text);
      if (outside.test(said) && !own.test(said)) yield ofAnswer(slot);
    }
  },
};

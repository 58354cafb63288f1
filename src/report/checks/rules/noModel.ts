import { asksFor } from '../../asksFor';
import { saysNil } from '../../notApplicable';
import type { OfPoint, Rule } from '../kernel';
import { ofAnswer, textAnswers } from '../match';

const inQuotes = /[“"«„][^”"»]{3,}[”"»]/u;
const kinds = 'mô hình|hoạt động|chương trình|câu lạc bộ|CLB|đội hình|công trình|dự án|hội thi|cuộc thi';
/** "Câu lạc bộ Sách và Trẻ": a name in capitals behind its kind, which may begin a sentence. */
const afterKind = new RegExp(
  `(?:${kinds}|${kinds.replace(/(^|\|)\p{L}/gu, letter => letter.toUpperCase())})\\s+(?:số \\d+\\s+)?\\p{Lu}[\\p{L}\\p{M}]+`,
  'u',
);

/** Models are asked for, and none is named: no name in quotes, none after "mô hình". */
export const noModel: Rule<OfPoint> = {
  severity: 'warning',
  *check({ slots }) {
    for (const slot of textAnswers(slots)) {
      const { node, item, text } = slot;
      if (![node, ...item.covers].some(each => asksFor(each.text) === 'models')) continue;
      if (!inQuotes.test(text) && !afterKind.test(text) && !saysNil(text)) yield ofAnswer(slot);
    }
  },
};

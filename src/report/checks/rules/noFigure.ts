import { asksFor } from '../../asksFor';
import { saysNil } from '../../notApplicable';
import type { OfPoint, Rule } from '../kernel';
import { ofAnswer, textAnswers } from '../match';
import { leaders } from './dotLeaders';

/** Numbers that officers write in words. */
const inWords =
  /(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng|hơn) (?:mươi|trăm|nghìn|ngàn|triệu)/iu;
/** Years, days and numbers of documents are no result. */
const noResult =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?:ngày|tháng|quý|mục|phụ lục|phần|điều|khoản|lần thứ|khóa|số)(?: số)?\s*:?\s*\d+(?:[./-][\p{L}\d./-]+)?|(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/giu;

/** A point that asks for results, answered without a single figure. */
export const noFigure: Rule<OfPoint> = {
  severity: 'warning',
  *check({ slots }) {
    for (const slot of textAnswers(slots)) {
      const { node, item, text } = slot;
      if (![node, ...item.covers].some(each => asksFor(each.text) === 'figure')) continue;
      const hasFigure = /\d/.test(text.replace(noResult, '')) || inWords.test(text);
      // Dots where the figure should be are named already.
      if (!hasFigure && text.search(leaders) < 0 && !saysNil(text)) yield ofAnswer(slot);
    }
  },
};

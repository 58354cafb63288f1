import { asksFor } from '../../asksFor';
import { saysNil } from '../../notApplicable';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning, inSlot } from '../match';
import { leaders } from './dotLeaders';

/** Numbers that officers write in words. */
const inWords =
  /(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|hàng|hơn) (?:mươi|trăm|nghìn|ngàn|triệu)/iu;

/** A point that asks for results, answered without a single figure. */
export const noFigure: Rule<'noFigure'> = {
  id: 'noFigure',
  severity: 'warning',
  *check({ slots }) {
    for (const { node, repeatsRequest, item, state, text, controls, paragraph } of slots) {
      if (state !== 'written' || repeatsRequest || controls.some(({ hasMore }) => hasMore)) continue;
      const asked = [node, ...item.covers].filter(each => asksFor(each.text) === 'figure');
      if (asked.length === 0 || hasFigure(text) || inWords.test(text) || saysNil(text) || hasLeaders(text))
        continue;
      yield { ...inSlot(node, paragraph), excerpt: beginning(text), values: { point: bare(node.text) } };
    }
  },
};

/** Years, days and numbers of documents are no result. */
const noResult =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?:ngày|tháng|quý|mục|phụ lục|phần|điều|khoản|lần thứ|khóa|số)(?: số)?\s*:?\s*\d+(?:[./-][\p{L}\d./-]+)?|(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}/giu;

function hasFigure(text: string): boolean {
  return /\d/.test(text) && /\d/.test(text.replace(noResult, ''));
}

/** Dots where the figure should be are named already. */
function hasLeaders(text: string): boolean {
  return text.search(leaders) >= 0;
}

import { asksFor } from '../../asksFor';
import { saysNil } from '../../notApplicable';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning, inSlot } from '../match';

/** Models are asked for, and none is named: no name in quotes, none after "mô hình". */
export const noModel: Rule<'noModel'> = {
  id: 'noModel',
  severity: 'warning',
  *check({ slots }) {
    for (const { node, repeatsRequest, item, state, text, controls, paragraph } of slots) {
      if (state !== 'written' || repeatsRequest || controls.some(({ hasMore }) => hasMore)) continue;
      const asks = [node, ...item.covers].some(each => asksFor(each.text) === 'models');
      if (!asks || saysNil(text) || namesSomething(text)) continue;
      yield { ...inSlot(node, paragraph), excerpt: beginning(text), values: { point: bare(node.text) } };
    }
  },
};

function namesSomething(text: string): boolean {
  if (/[“"«„][^”"»]{3,}[”"»]/u.test(text)) return true;
  return afterKind.test(text);
}

const kinds = 'mô hình|hoạt động|chương trình|câu lạc bộ|CLB|đội hình|công trình|dự án|hội thi|cuộc thi';
/** "Câu lạc bộ Sách và Trẻ": a name in capitals behind its kind, which may begin a sentence. */
const afterKind = new RegExp(
  `(?:${kinds}|${kinds.replace(/(^|\|)\p{L}/gu, letter => letter.toUpperCase())})\\s+(?:số \\d+\\s+)?\\p{Lu}[\\p{L}\\p{M}]+`,
  'u',
);

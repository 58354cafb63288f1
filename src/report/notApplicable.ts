import { foldForCompare } from '../outline/fold';
import type { OutlineNode } from '../outline/outline';
import { asksFor } from './asksFor';

/**
 * Why a point has nothing to report: a code for its tag (one to four letters), and the sentence that stands in the
 * text. In the report's language, never translated.
 */
export type NilReason = { readonly code: string; readonly sentence: string };

export const nilReasons: readonly NilReason[] = [
  { code: 'kps', sentence: 'Không phát sinh trong kỳ báo cáo.' },
  { code: 'kdv', sentence: 'Đơn vị không có nội dung này trong kỳ báo cáo.' },
  { code: 'ctk', sentence: 'Chưa triển khai trong kỳ báo cáo.' },
  { code: 'csl', sentence: 'Chưa có số liệu tại thời điểm báo cáo.' },
];

/** The officer's own words. */
export const ownReason = 'own';

/**
 * Whether "nothing to report" is an answer to a node at all. Not to an overview, not to targets, not to the
 * assessment (DOMAIN.md: Nothing to report).
 */
export function mayBeNil(node: OutlineNode, path: readonly OutlineNode[]): boolean {
  if (asksFor(node.text) === 'judgement') return false;
  return ![...path, node].some(({ text }) => neverNil.test(foldForCompare(text)));
}

const neverNil =
  /^(?:việc |kết quả )?(?:thực hiện )?(?:các )?chỉ tiêu|^đánh giá chung|^(?:những )?(?:kết quả nổi bật|mặt được|ưu điểm|hạn chế|tồn tại|nguyên nhân|khó khăn|bài học)/u;

/** Phrases by which a text itself says that there is nothing (DOMAIN.md: Nothing to report). "Không có … vi phạm" is content. */
const nilPhrase =
  /không (?:có )?phát sinh|không có(?= *(?:[.;:!?\n]|$))|không triển khai|chưa triển khai|chưa có số liệu|không có nội dung này/u;

export function saysNil(text: string): boolean {
  return (
    nilPhrase.test(foldForCompare(text).replace(/ ([.;])/g, '$1')) ||
    /(?:^không|không có)[\s.]*$/u.test(foldForCompare(text))
  );
}

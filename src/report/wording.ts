/**
 * This file holds every sentence that we write into a document, or recognise in one. They are in the report's language,
 * whatever the language of the pane, and are never translated.
 */
import type { OutlineNode } from '../outline/outline';

/**
 * The placeholder of a slot: the point, and what it must cover. A version that was ever released stays in
 * `placeholdersOf`, so that documents made with it are still read rightly.
 */
export function placeholderFor(node: OutlineNode): string {
  return placeholderVersion1(node);
}

const knownPlaceholders = new WeakMap<OutlineNode, readonly string[]>();

/** What the placeholder of a slot is, or was in earlier versions. */
export function placeholdersOf(node: OutlineNode): readonly string[] {
  const known = knownPlaceholders.get(node) ?? [placeholderVersion1(node)];
  knownPlaceholders.set(node, known);
  return known;
}

/** Every prompt that we ever wrote begins so. */
export const promptStart = 'Nhập nội dung:';

function placeholderVersion1(node: OutlineNode): string {
  const asked = node.children.filter(child => child.kind === 'point');
  const subject = `${promptStart} ${bare(node.text)}.`;
  if (asked.length === 0) return subject;
  const parts = asked.map((child, index) => `(${String(index + 1)}) ${bare(child.text)}`);
  return `${subject} Cần nêu: ${parts.join('; ')}.`;
}

/** Without the punctuation at its end. Letter by letter, because a line of dots to fill in can be long. */
export function bare(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.:;,]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Word's own placeholders, in its user interface's language, by which it replaces ours when a slot is cleared
 * (FACTS.md: Placeholders). Older and newer wordings, with and without "tap".
 */
export const wordPlaceholders: readonly string[] = [
  'Click or tap here to enter text.',
  'Click here to enter text.',
  'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.',
  'Bấm hoặc nhấn vào đây để nhập văn bản.',
  'Bấm vào đây để nhập văn bản.',
  'Nhấn vào đây để nhập văn bản.',
];

/** Words that only say that something is still to come (DOMAIN.md: Filler). Folded. */
export const fillerWords: readonly string[] = [
  'đang cập nhật',
  'đang tổng hợp',
  'cập nhật sau',
  'bổ sung sau',
  'chờ số liệu',
  'sẽ',
  'đang',
  'số liệu',
  'nội dung',
  'bổ sung',
  'cập nhật',
  'tổng hợp',
  'hoàn thiện',
  'rà soát',
  'tiếp tục',
  'sau',
  'tbd',
];

/** Stands under a heading in the copy to send, where nothing was reported and the heading is kept. */
export const nothingReported = 'Không có nội dung báo cáo trong kỳ.';

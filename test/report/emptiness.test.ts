import { walk } from '../../src/outline/outline';
import { emptinessOf, requestsOf } from '../../src/report/emptiness';
import type { OutlineNode } from '../../src/outline/outline';
import { placeholderFor } from '../../src/report/wording';
import { doan2023, idOf } from '../support/outlines';
import { findNode } from '../../src/outline/outline';

const node = findNode(doan2023, idOf(doan2023, '- Kết quả triển khai chương trình “Tiếp sức'));
if (node === undefined) throw new Error('The outline of 2023 has changed');

/** As a scan sees it: nothing but text. */
const isEmptyText = (text: string, { node: asked }: { readonly node: OutlineNode }) =>
  emptinessOf(
    { text, isPlaceholder: false, hasMore: false, hasEmptyTable: false },
    asked,
    requestsOf(doan2023),
  ) !== undefined;

it.each([
  ['nothing', ''],
  ['spaces, no-break and zero-width', ' \u00A0\u200B\uFEFF\t\n'],
  ['five no-break spaces, the default placeholder of ISO 29500-1, 17.5.2.25', '\u00A0'.repeat(5)],
  ['an object sign alone', '\uFFFC'],
  ['dots', '……'],
  ['a line to fill in', '.......................'],
  ['a dash', '-'],
  ['a plus and dots', '+ ...'],
  ['office’s closing sign', './.'],
  ['xx', 'XX'],
  ['brackets', '[...]'],
  ['a figure to fill in', '…… %'],
  ['a promise', 'Đang cập nhật…'],
  ['a promise in decomposed letters', 'Đang cập nhật'.normalize('NFD')],
  ['the point', 'Kết quả triển khai chương trình “Tiếp sức đến trường”.'],
  ['the point with marker and straight quotes', '- Kết quả triển khai chương trình "Tiếp sức đến trường"'],
  ['the point in capitals', 'KẾT QUẢ TRIỂN KHAI CHƯƠNG TRÌNH “TIẾP SỨC ĐẾN TRƯỜNG”:'],
  ['its placeholder', placeholderFor(node)],
  ['Word’s placeholder in English', 'Click or tap here to enter text.'],
  ['Word’s placeholder in Vietnamese', 'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.'],
])('takes %s for empty', (_, text) => {
  expect(isEmptyText(text, { node })).toBe(true);
});

it.each([
  ['a figure', '12 lượt'],
  ['nought', '0'],
  ['an explicit nil', 'Không phát sinh'],
  ['one word', 'Có'],
  ['the point and an answer', 'Kết quả triển khai chương trình “Tiếp sức đến trường”: 1.200 suất học bổng.'],
  ['text with a promise in it', 'Đã trao 300 suất, phần còn lại đang cập nhật.'],
  ['a word with xx in it', 'Công ty Maxx'],
  ['a Roman number', 'XIX'],
])('takes %s for written', (_, text) => {
  expect(isEmptyText(text, { node })).toBe(false);
});

it('takes the placeholder of every node of the outline for empty', () => {
  const nodes = [...walk(doan2023)];
  expect(nodes).toHaveLength(250);
  expect(nodes.filter(each => !isEmptyText(placeholderFor(each), { node: each }))).toEqual([]);
});

it('stays quick on long runs of filler', () => {
  expect(isEmptyText(`${'x'.repeat(100_000)}!`, { node })).toBe(true);
  expect(isEmptyText(`${'x.'.repeat(50_000)}a`, { node })).toBe(false);
});

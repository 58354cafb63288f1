import { findNode } from '../../src/outline/outline';
import {
  bare,
  fillerWords,
  placeholderFor,
  placeholdersOf,
  promptStart,
  wordPlaceholders,
} from '../../src/report/wording';
import { foldForCompare } from '../../src/outline/fold';
import { smallOutline } from '../support/outlines';

const node = (id: string) => findNode(smallOutline, id)!;

it('asks for the point, and for what it must cover', () => {
  expect(placeholderFor(node('p1.s1.i01'))).toBe(
    'Nhập nội dung: Nhận định khái quát về công tác tuyên truyền.',
  );
  expect(placeholderFor(node('p1.s1.i02'))).toBe(
    'Nhập nội dung: Kết quả công tác giáo dục truyền thống. Cần nêu: ' +
      '(1) Kết quả triển khai Cuộc vận động “Tự hào một dải non sông” năm 2023; ' +
      '(2) Một số mô hình, hoạt động tiêu biểu cấp tỉnh.',
  );
});

it('asks of a whole section for its points, not for its sub-headings', () => {
  expect(placeholderFor(node('p1.s1'))).toMatch(/Cần nêu: \(1\) Nhận định .*; \(2\) Kết quả công tác/);
  expect(placeholderFor(node('p1.s2'))).toBe('Nhập nội dung: Tổ chức các phong trào.');
});

it('knows its placeholder again', () => {
  const asked = node('p1.s1.i02');
  expect(placeholdersOf(asked)).toEqual([placeholderFor(asked)]);
  expect(placeholdersOf(asked)).toBe(placeholdersOf(asked));
  expect(placeholderFor(asked).startsWith(promptStart)).toBe(true);
});

it.each([
  ['Kết quả:', 'Kết quả'],
  ['Kết quả; . ,', 'Kết quả'],
  ['Năm 2023.', 'Năm 2023'],
  ['.:;,', ''],
  ['', ''],
  ['a.b', 'a.b'],
  [' giữ đầu ', ' giữ đầu'],
  ['Kết quả!', 'Kết quả!'],
])('takes the punctuation off the end of "%s"', (text, expected) => {
  expect(bare(text)).toBe(expected);
});

it('holds the words that others leave, in the form in which they are compared', () => {
  for (const text of [...fillerWords, ...wordPlaceholders]) expect(text).not.toBe('');
  expect(fillerWords.map(foldForCompare)).toEqual(fillerWords);
  // A longer one first: what "đang" takes away, "đang cập nhật" cannot find.
  fillerWords.forEach((word, index) => {
    expect(fillerWords.slice(0, index).filter(earlier => word.startsWith(earlier))).toEqual([]);
  });
});

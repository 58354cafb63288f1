import { readMarkers, trim } from '../../src/outline/marker';

/** All that a line may begin with: printed, style and which one it says it is. */
const read = (line: string) =>
  readMarkers(line).map(
    ({ printed, style, ordinal, text }) => `${printed}|${style}|${String(ordinal)}|${text}`,
  );

it.each([
  ['Phần thứ hai: KẾT QUẢ', 'Phần thứ hai|phần|2|KẾT QUẢ'],
  ['PHẦN I. KẾT QUẢ', 'PHẦN I|phần|1|KẾT QUẢ'],
  ['Chương 3 - Tổ chức', 'Chương 3|chương|3|Tổ chức'],
  ['Mục IV', 'Mục IV|mục|4|'],
  ['Điều 12. Hiệu lực', 'Điều 12|điều|12|Hiệu lực'],
  ['XIV. Kết quả', 'XIV.|roman .|14|Kết quả'],
  ['II/ Kết quả', 'II/|roman /|2|Kết quả'],
  ['II - Kết quả', 'II -|roman -|2|Kết quả'],
  ['II.- Kết quả', 'II.-|roman .-|2|Kết quả'],
  ['12. Kết quả', '12.|number .|12|Kết quả'],
  ['3) Kết quả', '3)|number )|3|Kết quả'],
  ['(3) Kết quả', '(3)|number ()|3|Kết quả'],
  ['2.1. Kết quả', '2.1.|1.1|1|Kết quả'],
  ['2.13 Kết quả', '2.13|1.1|13|Kết quả'],
  ['1.2.3) Kết quả', '1.2.3)|1.1.1|3|Kết quả'],
  ['B. Kết quả', 'B.|upperLetter .|2|Kết quả'],
  ['Đ. Kết quả', 'Đ.|upperLetter .|5|Kết quả'],
  ['b. Kết quả', 'b.|lowerLetter .|2|Kết quả'],
  ['đ) Kết quả', 'đ)|lowerLetter )|5|Kết quả'],
  ['(b) Kết quả', '(b)|lowerLetter ()|2|Kết quả'],
  ['ii. Kết quả', 'ii.|lowerRoman .|2|Kết quả'],
  ['(iv) Kết quả', '(iv)|lowerRoman ()|4|Kết quả'],
  ['3\tKết quả', '3|number |3|Kết quả'],
  ['- Kết quả', '-|-|0|Kết quả'],
  ['● Kết quả', '●|•|0|Kết quả'],
  ['■ Kết quả', '■|▪|0|Kết quả'],
  ['► Kết quả', '►|➢|0|Kết quả'],
  ['✔ Kết quả', '✔|✓|0|Kết quả'],
  ['◆ Kết quả', '◆|❖|0|Kết quả'],
  ['＊ Kết quả', '＊|*|0|Kết quả'],
  ['IV\tKết quả', 'IV|roman |4|Kết quả'],
  ['Đ\tKết quả', 'Đ|upperLetter |5|Kết quả'],
  ['b.Kết quả', 'b.|lowerLetter .|2|Kết quả'],
  ['– Kết quả', '–|-|0|Kết quả'],
  ['+Kết quả', '+|+|0|Kết quả'],
  ['\uF0B7 Kết quả', '\uF0B7|•|0|Kết quả'],
  ['o Kết quả', 'o|o|0|Kết quả'],
  ['\uFEFF\u00A0-\u00A0Kết quả\u200B', '-|-|0|Kết quả'],
])('reads %j', (line, marker) => {
  expect(read(line)).toEqual([marker]);
});

it.each([
  ['I. Kết quả', ['I.|roman .|1|Kết quả', 'I.|upperLetter .|9|Kết quả']],
  ['i) Kết quả', ['i)|lowerLetter )|9|Kết quả', 'i)|lowerRoman )|1|Kết quả']],
  ['C. Kết quả', ['C.|roman .|100|Kết quả', 'C.|upperLetter .|3|Kết quả']],
])('sees two ways to read %j', (line, markers) => {
  expect(read(line)).toEqual(markers);
});

it.each([
  ['Mục tiêu', 'a word that goes on'],
  ['Phần lớn đoàn viên', 'a word that no number follows'],
  ['Điều thứ mấy', 'a number that there is not'],
  ['20/11 là ngày lễ', 'a date'],
  ['3.500 lượt', 'a figure'],
  ['15 - 20 người', 'a range'],
  ['12,5% kế hoạch', 'a figure with a comma'],
  ['1.5% kế hoạch', 'a percentage'],
  ['225 - KH/TWĐTN', 'the number of a document'],
  ['30/2020/NĐ-CP', 'the number and year of a document'],
  ['0. Kết quả', 'nothing counts from 0'],
  ['IIII. Kết quả', 'no Roman wrote so'],
  ['v.v. và', 'an abbreviation'],
  ['đ/c Bí thư', 'an abbreviation'],
  ['Đ/C NGUYỄN VĂN A', 'an abbreviation in capitals'],
  ['V/v báo cáo tổng kết', 'what a letter is about'],
  ['T/M. BAN THƯỜNG VỤ', 'the head of a signature'],
  ['oan ức', 'a word with o'],
  ['Kết quả • Đánh giá', 'a sign between words'],
  ['Kết quả ▪ Đánh giá', 'a sign between words'],
  ['Kết quả ➢ Đánh giá', 'a sign between words'],
  ['Kết quả ✓ Đánh giá', 'a sign between words'],
  ['Kết quả ❖ Đánh giá', 'a sign between words'],
  ['Kết quả * Đánh giá', 'a sign between words'],
  ['Kết quả', 'words'],
  ['', 'nothing'],
])('reads no marker in %j: %s', line => {
  expect(read(line)).toEqual([]);
});

it('reads a marker though an abbreviation follows it', () => {
  expect(read('1. V/v báo cáo')).toEqual(['1.|number .|1|V/v báo cáo']);
});

it('gives headings their numbers and points their signs', () => {
  expect(['I. A', '2.1. A', 'a) A', 'Phần I', '- A', 'o A'].map(line => readMarkers(line)[0]?.kind)).toEqual([
    'heading',
    'heading',
    'heading',
    'heading',
    'point',
    'point',
  ]);
});

it('takes away all that no eye sees at both ends, and nothing between', () => {
  expect(trim('\uFEFF \t\u00A0a\u00A0b\u200B\n')).toBe('a\u00A0b');
  expect(trim(' \u200B ')).toBe('');
});

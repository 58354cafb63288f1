import { chooseMarker } from '../../src/outline/chooseMarker';
import { readMarkers } from '../../src/outline/marker';
import type { MarkedLine, RawNode } from '../../src/outline/rawNode';
import { StyleLadder } from '../../src/outline/styleLadder';

/** The style of what the last of some lines begins with, those before it open, one below the other; `more` follows. */
const choose = (before: readonly string[], line: string, more: readonly string[] = []) => {
  const texts = [...before, line, ...more];
  const lines = texts.map((text, index): MarkedLine => ({
    number: index + 1,
    text,
    markers: readMarkers(text),
  }));
  const open = before.flatMap((text): RawNode[] => {
    const [marker] = readMarkers(text);
    return marker === undefined ? [] : [{ marker, text: marker.text, children: [], lines: [] }];
  });
  return chooseMarker({ lines, index: before.length, open }, new StyleLadder())?.style;
};

it.each<[string, readonly string[], string, string | undefined]>([
  ['a line without a marker has none', ['1. A'], 'Kết quả', undefined],
  ['a sign is a marker anywhere', ['1. A'], '- Kết quả', '-'],
  ['a sign before a figure, too', ['1. A'], '- 300 suất quà', '-'],
  ['but not where a range goes on', ['1. Giai đoạn 2022'], '- 2030 của tỉnh', undefined],
  ['nor a sum', ['1. Chủ trương 1'], '+ 2', undefined],
  ['a sign before words is a point, though a figure stands before it', ['1. Năm 2022'], '- Kết quả', '-'],
  ['the next number', ['1. A'], '2. kết quả', 'number .'],
  ['a first number', ['I. A'], '1. kết quả', 'number .'],
  ['a number in a sentence', ['1. Kết quả đạt'], '300. Kết quả', undefined],
  ['a number after a word that expects one', ['1. Kết quả tháng'], '12. Kết quả', undefined],
  [
    'a number after words among which one expects one',
    ['1. Kết quả của tháng trước'],
    '12. Kết quả',
    'number .',
  ],
  ['a number after that word alone', ['1. A', 'tháng'], '12. Kết quả', undefined],
  ['a number after a word that only ends like it', ['1. Các vụtháng'], '12. Kết quả', 'number .'],
  ['a number that jumps, after a full line', ['1. Kết quả'], '5. Mặt được', 'number .'],
  ['a number that jumps, before a small letter', ['1. Kết quả'], '5. mặt được', undefined],
  ['a number that jumps, before a figure', ['1. Kết quả'], '5. 30 suất', undefined],
  ['what an outline from the middle begins with', [], '4. Kết quả', 'number .'],
  ['no sentence from the middle', [], '4. kết quả', undefined],
  ['a decimal number under its heading', ['2. A'], '2.1. kết quả', '1.1'],
  ['a decimal number without its heading', ['1. A'], '4.2. Kết quả', '1.1'],
  ['a figure with a point', ['1. A'], '4.2 triệu đồng', undefined],
  ['a part that jumps', ['Phần thứ nhất'], 'Phần thứ ba', 'phần'],
  ['a part in a sentence, which no other word begins', ['1. Kết quả của'], 'Phần III', 'phần'],
  ['a letter that jumps by three', ['a) A'], 'd) Kết quả', 'lowerLetter )'],
  ['a letter that jumps by more', ['A. Kết quả'], 'T. Nguyễn', undefined],
  ['a letter said twice', ['T. Kết quả'], 'T. Nguyễn', 'upperLetter .'],
  ['a letter that goes back', ['E. Kết quả'], 'B. Mác', undefined],
  ['a letter in the middle of nowhere', ['1. Kết quả'], 'T. Nguyễn', undefined],
  ['a Roman number of several letters', ['1. Kết quả'], 'III. Đánh giá', 'roman .'],
])('%s', (_, before, line, style) => {
  expect(choose(before, line)).toBe(style);
});

it.each<[string, readonly string[], string, readonly string[], string]>([
  ['a number where nothing tells', [], 'I. Kết quả', [], 'roman .'],
  ['a number where II. follows', ['H. A'], 'I. B', ['- c', 'II. D'], 'roman .'],
  ['a letter where K. follows', ['H. A'], 'I. B', ['- c', 'K. D'], 'upperLetter .'],
  ['a letter where J. follows, as keyboards tempt to', ['H. A'], 'I. B', ['J. C'], 'upperLetter .'],
  ['a letter after H. where nothing tells', ['H. A'], 'I. B', [], 'upperLetter .'],
  ['a number after nothing, where K. follows first', [], 'I. B', ['K. D', 'II. E'], 'upperLetter .'],
  ['a number that counts on, whatever follows', ['IV. A'], 'V. B', ['X. C'], 'roman .'],
  ['a letter after U. where VI. does not follow', ['U. A'], 'V. B', ['X. C'], 'upperLetter .'],
  ['a letter where K. follows, whatever J) is', ['H. A'], 'I. B', ['ii) c', 'K. D'], 'upperLetter .'],
  ['no number of another style tells', ['H. A'], 'I. B', ['II/ c', 'K. D'], 'upperLetter .'],
  ['no letter of another style tells', ['H. A'], 'I. B', ['k) c', 'II. D'], 'roman .'],
  ['i) is a letter after h)', ['h) A'], 'i) B', ['k) C'], 'lowerLetter )'],
  ['i) is a number where ii) follows', ['1. A'], 'i) B', ['ii) C'], 'lowerRoman )'],
])('of two ways to read takes %s', (_, before, line, more, style) => {
  expect(choose(before, line, more)).toBe(style);
});

it('looks ahead no further than 400 lines: time stays linear', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'lời');
  expect(choose([], 'I. B', [...words(399), 'K. C'])).toBe('upperLetter .');
  expect(choose([], 'I. B', [...words(400), 'K. C'])).toBe('roman .');
});

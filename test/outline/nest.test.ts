import { nest } from '../../src/outline/nest';
import type { RawNode } from '../../src/outline/rawNode';

const nested = (...texts: readonly string[]) =>
  nest(texts.map((text, index) => ({ number: index + 1, text })));

/** The tree as lines, two spaces a level deeper. */
const treeOf = (nodes: readonly RawNode[], indent = ''): readonly string[] =>
  nodes.flatMap(({ marker, text, children }) => [
    `${indent}${marker.printed} ${text}`,
    ...treeOf(children, `${indent}  `),
  ]);

const doubtsOf = (...texts: readonly string[]) =>
  nested(...texts).doubts.map(({ kind, line }) => `${kind} ${String(line)}`);

it.each<[string, readonly string[], readonly string[]]>([
  [
    'a style that is new stands below the heading before it',
    ['I. A', '1. B', 'a) C', '2. D', 'II. E', '1. F'],
    ['I. A', '  1. B', '    a) C', '  2. D', 'II. E', '  1. F'],
  ],
  [
    'a style that was below another stays below it',
    ['1. A', '- b', '+ c', '2. D', '+ e', '- f'],
    ['1. A', '  - b', '    + c', '2. D', '  + e', '  - f'],
  ],
  ['a heading closes the points before it', ['1. A', '- b', '2. C'], ['1. A', '  - b', '2. C']],
  ['a closing that wavers makes no new level', ['1. A', '2/ B', '3) C'], ['1. A', '2/ B', '3) C']],
  [
    'brackets around a number do make one',
    ['1. A', '(1) B', '(2) C', '2. D'],
    ['1. A', '  (1) B', '  (2) C', '2. D'],
  ],
  [
    'I. after H. is a letter where J. or K. follows',
    ['G. A', 'H. B', 'I. C', 'K. D'],
    ['G. A', 'H. B', 'I. C', 'K. D'],
  ],
  [
    'I. after H. is a number where II. follows',
    ['G. A', 'H. B', 'I. C', 'II. D'],
    ['G. A', 'H. B', '  I. C', '  II. D'],
  ],
  ['đ follows d', ['c) A', 'd) B', 'đ) C', 'e) D'], ['c) A', 'd) B', 'đ) C', 'e) D']],
  [
    'a letter that is counted on below a point is a point',
    ['1. A', '- b', 'a) c', 'b) d', '- e'],
    ['1. A', '  - b', '    a) c', '    b) d', '  - e'],
  ],
])('nests: %s', (_, texts, tree) => {
  const { roots, doubts } = nested(...texts);
  expect(treeOf(roots)).toEqual(tree);
  expect(doubts).toEqual([]);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['a number left out', ['1. A', '3. B'], ['numberJump 2']],
  ['a number that goes back', ['1. A', '2. B', '3. C', '2. D'], ['numberJump 4']],
  ['a number said twice', ['1. A', '2. B', '2. C'], ['numberRepeated 3']],
  ['a letter left out', ['a) A', 'c) B'], ['numberJump 2']],
  ['a Roman number left out', ['I. A', 'III. B'], ['numberJump 2']],
  ['a decimal number left out', ['1. A', '1.1. B', '1.3. C'], ['numberJump 3']],
  ['a decimal number under another heading', ['1. A', '1.1. B', '2. C', '1.2. D'], ['numberJump 4']],
  ['a first number that is none', ['I. A', '2. B'], ['numberJump 2']],
  ['a marker without words', ['1. A', '2.', '3. C'], ['emptyNode 2']],
  ['nothing, where an outline begins in the middle', ['4. A', '5. B'], []],
  ['nothing, where numbers run on under the next heading', ['I. A', '1. B', '2. C', 'II. D', '3. E'], []],
])('doubts %s', (_, texts, doubts) => {
  expect(doubtsOf(...texts)).toEqual(doubts);
});

it.each<[string, string, string]>([
  ['a small letter goes on', '1. Kết quả', 'của các cấp'],
  ['a figure goes on', '1. Tổng số', '300 suất'],
  ['a bracket goes on', '1. Kết quả', '(kèm số liệu)'],
  ['a range goes on', '1. Giai đoạn 2022', '- 2030'],
  ['capitals go on after capitals', 'I. KẾT QUẢ', 'CÔNG TÁC'],
  // The shortest line that a margin, and no person, is taken to have broken: 50 characters.
  ['a line of 50 characters goes on', `1. ${'a'.repeat(47)}`, 'Đoàn viên'],
  [
    'a full line without an end goes on',
    '1. Kết quả triển khai các nội dung của phong trào trong năm',
    'Đoàn viên',
  ],
  ['the words of a marker come on the next line', '1.', 'Kết quả'],
])('joins a line without a marker, unasked: %s', (_, first, second) => {
  const { roots, joined, doubts } = nested(first, second);
  expect(roots).toHaveLength(1);
  expect(roots[0]?.lines).toEqual([1, 2]);
  expect(roots[0]?.text.endsWith(second)).toBe(true);
  expect(joined).toEqual([{ kind: 'joinedLine', line: 2, text: second }]);
  expect(doubts).toEqual([]);
});

it.each([
  ['1. Kết quả', 'Đoàn viên'],
  ['I. KẾT QUẢ', 'Đoàn viên'],
  ['1. Kết quả', 'ĐOÀN VIÊN'],
  ['1. […]', '[…]'],
  ['1. Kết quả triển khai các nội dung của phong trào trong năm.', 'Đoàn viên'],
])('joins a line that may be one of its own only with a doubt: %s / %s', (first, second) => {
  const { joined, doubts } = nested(first, second);
  expect(joined).toEqual([]);
  expect(doubts).toEqual([{ kind: 'unmarkedLine', line: 2, text: second }]);
});

it.each([
  ['đạt', '300. Kết quả'],
  ['ngày', '2. Tháng'],
])('takes no marker from within a sentence: … %s / %s', (end, next) => {
  const { roots } = nested('1. A', `2. Kết quả ${end}`, next);
  expect(roots).toHaveLength(2);
});

it('keeps the lines before the first marker as the title', () => {
  expect(nested('ĐỀ CƯƠNG', 'BÁO CÁO', '1. A').title).toBe('ĐỀ CƯƠNG\nBÁO CÁO');
});

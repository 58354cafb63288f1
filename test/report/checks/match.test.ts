import { beginning, matchesIn, sentenceAround } from '../../../src/report/checks/match';

const paragraph = (text: string) => ({ index: 3, text, raw: text, nodeId: 'p1.s1', isInTable: false });

it('finds every place of a pattern, with what stands around it', () => {
  const matches = [...matchesIn([paragraph('1 và 22'), paragraph('không'), paragraph('333')], /\d+/g)];
  expect(matches.map(({ groups, before, after }) => [before, groups[0], after])).toEqual([
    ['', '1', ' và 22'],
    ['1 và ', '22', ''],
    ['', '333', ''],
  ]);
});

it('is not caught by a pattern that matches nothing', () => {
  const found = [...matchesIn([paragraph('ab')], /b?/g)].map(({ groups }) => [groups.index, groups[0]]);
  expect(found).toEqual([
    [0, ''],
    [1, 'b'],
    [2, ''],
  ]);
});

it.each([
  ['  Đã  tổ\tchức\n12 lớp. ', 'Đã tổ chức 12 lớp.'],
  ['a'.repeat(80), 'a'.repeat(80)],
  ['ab '.repeat(30), `${Array(26).fill('ab').join(' ')}…`],
])('shows of %j so much as is needed to know it', (text, shown) => {
  expect(beginning(text)).toBe(shown);
});

it.each([
  ['Một. Hai 5 ba. Bốn', 'Hai 5 ba'],
  ['Một; hai! Ba? Bốn 5; sáu', 'Bốn 5'],
  ['Một 5', 'Một 5'],
  ['Một 5.', 'Một 5'],
  ['1.250 người 5, 3.000 lượt. Hết', '1.250 người 5, 3.000 lượt'],
  ['Một\nhai 5 ba\nbốn', 'hai 5 ba'],
])('takes of %j the sentence around the figure', (text, sentence) => {
  expect(sentenceAround(text, text.indexOf('5'))).toBe(sentence);
});

import { isNextLetter, ordinal } from '../../src/outline/ordinal';

it.each<[string, number | undefined]>([
  ['I', 1],
  ['III', 3],
  ['IV', 4],
  ['VIII', 8],
  ['IX', 9],
  ['XIV', 14],
  ['XXXIX', 39],
  ['XL', 40],
  ['L', 50],
  ['XC', 90],
  ['CXLIX', 149],
  ['iv', 4],
  ['IIII', undefined],
  ['VX', undefined],
  ['IA', undefined],
  ['A', undefined],
])('counts the Roman number %s as %p', (text, value) => {
  expect(ordinal.roman(text)).toBe(value);
});

it.each<[string, number | undefined]>([
  ['a', 1],
  ['d', 4],
  ['đ', 5],
  ['Đ', 5],
  ['Ð', 5],
  ['ð', 5],
  ['e', 6],
  ['g', 7],
  ['y', 23],
  // Not in the Vietnamese alphabet: as in English.
  ['f', 6],
  ['z', 26],
  ['1', undefined],
])('counts the letter %s as %p', (text, value) => {
  expect(ordinal.letter(text)).toBe(value);
});

it.each<[string, number | undefined]>([
  ['thứ nhất', 1],
  ['thứ  hai', 2],
  ['nhì', 2],
  ['ba', 3],
  ['THỨ TƯ', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['thứ mười', 10],
  ['một', 1],
  ['thứ nhất'.normalize('NFD'), 1],
  ['12', 12],
  ['IV', 4],
  ['nhất thứ hai', undefined],
  ['2 năm', undefined],
  ['năm 2', undefined],
])('counts the word %s as %p', (text, value) => {
  expect(ordinal.word(text)).toBe(value);
});

it('counts a decimal number by its last part', () => {
  expect(['2.1', '2.1.13'].map(ordinal.decimal)).toEqual([1, 13]);
});

it.each([
  ['a', 'b'],
  ['d', 'đ'],
  ['D', 'Đ'],
  ['d', 'Ð'],
  ['đ', 'e'],
  ['Ð', 'E'],
  ['e', 'g'],
  ['i', 'k'],
  // In the Latin order of keyboards.
  ['d', 'e'],
  ['e', 'f'],
])('lets %s be followed by %s', (before, after) => {
  expect(isNextLetter(before, after)).toBe(true);
});

it.each([
  ['a', 'c'],
  ['b', 'a'],
  ['a', 'a'],
  ['đ', 'g'],
  ['1', 'a'],
  ['', 'a'],
])('does not let %j be followed by %s', (before, after) => {
  expect(isNextLetter(before, after)).toBe(false);
});

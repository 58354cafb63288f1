import { foldForCompare, foldForSearch } from '../../src/outline/fold';

it.each([
  ['Kết quả', 'Kết quả'.normalize('NFD')],
  // The Windows keyboard gives ê + U+0301, neither NFC nor NFD.
  ['kết', 'k\u00EA\u0301t'],
  ['Đội', 'Ðội'],
  ['“Tự hào”', '"Tự hào"'],
  ['2022 - 2030', '2022 – 2030'],
  ['công\u00A0tác', ' công  tác\u200B'],
  ['ðội', 'đội'],
  ['d’une', "d'une"],
  ['và các nội dung khác…', 'và các nội dung khác...'],
  ['CÔNG TÁC ĐOÀN', 'công tác đoàn'],
])('sees %j and %j as the same', (a, b) => {
  expect(foldForCompare(a)).toBe(foldForCompare(b));
});

it.each([
  ['ðội', 'ội'],
  ['‘a’', 'a'],
  ['a…', 'a'],
])('sees %j and %j as two', (a, b) => {
  expect(foldForCompare(a)).not.toBe(foldForCompare(b));
});

it('keeps tone marks apart for comparing, and joins them for searching', () => {
  expect(foldForCompare('công tác')).not.toBe(foldForCompare('cong tac'));
  expect(foldForSearch('Công tác Ðoàn Đội')).toBe('cong tac doan doi');
});

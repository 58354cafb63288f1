import { readOutline } from '../../src/outline/readOutline';
import { doan2023, doan2023Text } from '../support/outlines';

it('reads the outline of 2023 whole', () => {
  const reading = readOutline(doan2023Text);
  expect(reading).toMatchObject({ kind: 'outline', damage: undefined, source: doan2023Text });
  expect(reading.kind === 'outline' && reading.parsed.roots).toEqual(doan2023.roots);
});

it.each([
  ['empty', ' \n\t\n'],
  ['noMarkers', 'Kính gửi các đồng chí\nTrân trọng cảm ơn'],
  ['oneLine', doan2023Text.replace(/\s+/g, ' ')],
  ['oneLine', `ĐỀ CƯƠNG\n${doan2023Text.slice(200).replace(/\s+/g, ' ')}`],
  ['tooManyNodes', Array.from({ length: 3001 }, (_, index) => `- Ý ${String(index)}`).join('\n')],
  ['tooLong', 'x'.repeat(2_000_001)],
] as const)('refuses %s with its reason', (reason, text) => {
  expect(readOutline(text)).toEqual({ kind: 'unusable', reason });
});

/** An outline whose line ends were lost, or not: so many markers inside of lines, and so many lines with their own. */
const kindOf = (inner: readonly string[], ownLines = 0) => {
  const own = Array.from({ length: ownLines }, (_, index) => `${String(index + 1)}. Mục`);
  const reading = readOutline([...own, `1. Đầu ${inner.join(' ')}`].join('\n'));
  return reading.kind === 'unusable' ? reading.reason : reading.kind;
};

it.each([
  ['Roman numbers', 'Ý XVIII. Kết quả'],
  ['numbers', 'Ý 12. Kết quả'],
  ['numbers with a bracket, close to the words', 'Ý 3)Kết quả'],
  ['decimal numbers', 'Ý 2.13. Kết quả'],
  ['numbers of three parts', 'Ý 2.1.3/ Kết quả'],
  ['dashes', 'Ý. - Kết quả'],
  ['plus signs, close to the words', 'Ý; +Kết quả'],
  ['bullets behind several spaces', 'Ý”   • Kết quả'],
])('refuses a line that holds five of %s', (_, piece) => {
  const pieces = Array.from({ length: 5 }, () => piece);
  expect(kindOf(pieces)).toBe('oneLine');
  expect(kindOf(pieces.slice(1))).toBe('outline');
});

it.each([
  ['small letters behind a sign', 'Ý - kết quả'],
  ['small letters behind a number', 'Ý 12. kết quả'],
  ['dates', 'ngày 20/11 Đoàn'],
  ['figures with nothing that closes them', 'Ý 12 Kết quả'],
  ['figures behind figures', '3 - Đoàn'],
  ['words', 'Kết quả Công tác'],
])('is not misled by a line with many %s', (_, piece) => {
  expect(kindOf(Array.from({ length: 9 }, () => piece))).toBe('outline');
});

it('goes by what most markers do: begin lines, or stand inside of them', () => {
  const inner = Array.from({ length: 6 }, () => 'Ý - Kết quả');
  // With the line that holds them, two and three lines begin with a marker.
  expect(kindOf(inner, 1)).toBe('oneLine');
  expect(kindOf(inner, 2)).toBe('outline');
});

it('takes as many characters and as many nodes as it says', () => {
  expect(readOutline(`- Ý\n${' '.repeat(2_000_000 - 4)}`).kind).toBe('outline');
  expect(
    readOutline(Array.from({ length: 3000 }, (_, index) => `- Ý ${String(index)}`).join('\n')).kind,
  ).toBe('outline');
});

it('tells damage before anything is used', () => {
  const reading = readOutline('I. KÕt qu¶ ®¹t ®­îc\n1. C«ng t¸c tuyªn truyÒn, gi¸o dôc');
  expect(reading).toMatchObject({ kind: 'outline', damage: { kind: 'tcvn3' } });
});

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

it('tells damage before anything is used', () => {
  const reading = readOutline('I. KÕt qu¶ ®¹t ®­îc\n1. C«ng t¸c tuyªn truyÒn, gi¸o dôc');
  expect(reading).toMatchObject({ kind: 'outline', damage: { kind: 'tcvn3' } });
});

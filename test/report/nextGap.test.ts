import { readCoverage } from '../../src/report/coverage';
import { nextGap } from '../../src/report/nextGap';
import { idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';

const nhanDinh = idOf(smallOutline, '- Nhận định');
const truyenThong = idOf(smallOutline, '- Kết quả công tác');
const lienKet = idOf(smallOutline, '- Kết quả thực hiện');
const matDuoc = idOf(smallOutline, '1. Mặt được');

// Empty, written, empty, (missing), empty.
const coverage = readCoverage(
  smallOutline,
  'point',
  snapshotOf([
    [tagOf(smallOutline, nhanDinh), ''],
    [tagOf(smallOutline, truyenThong), 'Đã viết.'],
    [tagOf(smallOutline, lienKet), ''],
    [tagOf(smallOutline, matDuoc), ''],
  ]),
);
const gap = (from: string | undefined, direction: 'next' | 'previous') =>
  nextGap(smallOutline, coverage, from, direction);

it.each([
  ['the beginning', undefined, 'next', nhanDinh],
  ['the end', undefined, 'previous', matDuoc],
  ['a gap', nhanDinh, 'next', lienKet],
  ['a written slot', truyenThong, 'previous', nhanDinh],
  ['a heading', idOf(smallOutline, '2. Tổ chức'), 'next', lienKet],
  ['a missing slot', idOf(smallOutline, '2.2.'), 'next', matDuoc],
  ['the last gap, around the end', matDuoc, 'next', nhanDinh],
  ['the first gap, around the beginning', nhanDinh, 'previous', matDuoc],
] as const)('leads from %s to the nearest gap', (_, from, direction, expected) => {
  expect(gap(from, direction)).toBe(expected);
});

it('comes back to the only gap that is left', () => {
  const one = readCoverage(smallOutline, 'point', snapshotOf([[tagOf(smallOutline, lienKet), '']]));
  expect(nextGap(smallOutline, one, lienKet, 'next')).toBe(lienKet);
});

it('finds nothing where nothing is empty', () => {
  const none = readCoverage(smallOutline, 'point', snapshotOf([[tagOf(smallOutline, nhanDinh), 'Đã viết.']]));
  expect(nextGap(smallOutline, none, undefined, 'next')).toBeUndefined();
});

it('leads on from a node that the outline has no more, as from the beginning', () => {
  expect(gap('p9', 'next')).toBe(nhanDinh);
  expect(gap('p9', 'previous')).toBe(matDuoc);
});

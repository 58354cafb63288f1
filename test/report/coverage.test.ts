import { countOf, readCoverage } from '../../src/report/coverage';
import type { SlotState } from '../../src/report/slots';
import { planInsertion } from '../../src/report/planInsertion';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';

const nhanDinh = idOf(smallOutline, '- Nhận định');
const truyenThong = idOf(smallOutline, '- Kết quả công tác giáo dục');
const section = idOf(smallOutline, '1. Công tác');

const coverageOf = (...controls: readonly (readonly [string, string | undefined])[]) =>
  readCoverage(smallOutline, 'point', snapshotOf(controls));

it.each<[string, (readonly [string, string | undefined])[], SlotState]>([
  ['no control', [], 'missing'],
  ['a control without text', [[tagOf(smallOutline, nhanDinh), '']], 'empty'],
  ['dots only', [[tagOf(smallOutline, nhanDinh), '……']], 'empty'],
  [
    'the point itself',
    [[tagOf(smallOutline, nhanDinh), 'Nhận định khái quát về công tác tuyên truyền']],
    'empty',
  ],
  ['text', [[tagOf(smallOutline, nhanDinh), 'Công tác tuyên truyền được triển khai sâu rộng.']], 'written'],
  ['a control that Word cannot read', [[tagOf(smallOutline, nhanDinh), undefined]], 'unreadable'],
  [
    'two controls of one node',
    [
      [tagOf(smallOutline, nhanDinh), 'Công tác tuyên truyền được triển khai.'],
      [tagOf(smallOutline, nhanDinh), ''],
    ],
    'duplicate',
  ],
  ['a heading control only', [[tagOf(smallOutline, section, 'heading'), '1. Công tác']], 'missing'],
])('calls a node with %s what it is', (_, controls, state) => {
  expect(coverageOf(...controls).states.get(nhanDinh)).toBe(state);
});

it.each<[string, string, Readonly<Record<string, string>>, SlotState]>([
  [
    'another slot that is written',
    'Công tác tuyên truyền được đẩy mạnh.',
    { [truyenThong]: nhanDinh },
    'elsewhere',
  ],
  ['another slot that is empty by now', '…', { [truyenThong]: nhanDinh }, 'empty'],
  ['a place that nobody kept', '…', {}, 'elsewhere'],
])('calls a point that is told to be covered in %s what it is', (_, text, elsewhere, state) => {
  const controls = snapshotOf([
    [tagOf(smallOutline, nhanDinh), text],
    [`${tagOf(smallOutline, truyenThong)}ncov`, ''],
  ]);
  const { states, total } = readCoverage(smallOutline, 'point', controls, elsewhere);
  expect(states.get(truyenThong)).toBe(state);
  expect(total[state]).toBeGreaterThan(0);
});

it('sums the slots below each heading', () => {
  const coverage = coverageOf(
    [tagOf(smallOutline, nhanDinh), 'Đã tổ chức 12 đợt sinh hoạt chính trị.'],
    [tagOf(smallOutline, truyenThong), '…'],
  );
  expect(coverage.counts.get(section)).toMatchObject({ written: 1, empty: 1, missing: 0, total: 2 });
  expect(coverage.counts.get(idOf(smallOutline, 'I.'))).toMatchObject({
    written: 1,
    empty: 1,
    missing: 2,
    total: 4,
  });
  expect(coverage.total).toMatchObject({ written: 1, empty: 1, missing: 3, total: 5 });
});

it('ignores foreign controls and those of another outline', () => {
  const other = tagOf(doan2023, idOf(doan2023, '- Nhận định khái quát về công tác tuyên truyền'));
  const coverage = coverageOf(['Trích yếu', 'Về việc báo cáo'], [other, 'Đã viết.'], ['', 'Không có thẻ']);
  expect(coverage.total).toMatchObject({ missing: 5, total: 5 });
});

it('owes 98 slots for the outline of 2023', () => {
  const steps = planInsertion(doan2023, 'point', snapshotOf([]), 'everything');
  const controls = steps.flatMap(step => step.blocks.map(block => [block.tag, block.text] as const));
  expect(readCoverage(doan2023, 'point', snapshotOf(controls)).total).toMatchObject({ empty: 98, total: 98 });
});

it('lists what is owed, the slots that are there, and the headings', () => {
  const other = tagOf(doan2023, idOf(doan2023, 'I.'), 'heading');
  const coverage = coverageOf(
    [tagOf(smallOutline, section, 'heading'), '1. Công tác'],
    [tagOf(smallOutline, truyenThong), 'Hai'],
    [other, 'I.'],
    [tagOf(smallOutline, nhanDinh), 'Một'],
    [tagOf(smallOutline, truyenThong), 'Ba'],
  );
  expect(coverage.owed).toEqual([nhanDinh, truyenThong, 'p1.s2.u1.i01', 'p1.s2.u2.i01', 'p2.s1']);
  expect([...coverage.headings]).toEqual([section]);
  expect([...coverage.slots].map(([id, own]) => [id, own.map(({ index }) => index)])).toEqual([
    [nhanDinh, [3]],
    [truyenThong, [1, 4]],
  ]);
});

it('counts each state, and has no count where nothing is owed', () => {
  const states = ['written', 'nil', 'written', 'unreadable'] as const;
  expect(countOf(states)).toEqual({
    missing: 0,
    empty: 0,
    written: 2,
    nil: 1,
    elsewhere: 0,
    duplicate: 0,
    unreadable: 1,
    total: 4,
  });
  const { counts } = coverageOf();
  // A point whose sub-points are not owed is counted itself; its sub-points are not.
  expect(counts.get(truyenThong)?.total).toBe(1);
  expect(counts.has(idOf(smallOutline, '+ Một số mô hình'))).toBe(false);
  expect(counts.get(idOf(smallOutline, '1. Mặt được'))).toEqual(countOf(['missing']));
});

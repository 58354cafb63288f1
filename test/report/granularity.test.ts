import { granularityOf, hasSlots } from '../../src/report/granularity';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';

const heading = (start: string) => [tagOf(smallOutline, idOf(smallOutline, start), 'heading'), ''] as const;
const slot = (start: string) => [tagOf(smallOutline, idOf(smallOutline, start)), ''] as const;

it.each([
  ['a section’s slot', [slot('1. Công tác')], 'section'],
  ['the slot of a point with sub-points', [slot('- Kết quả công tác')], 'point'],
  ['a point as heading', [heading('- Kết quả công tác')], 'subPoint'],
  ['a slot that every granularity has', [slot('1. Mặt được')], undefined],
  ['nothing of ours', [], undefined],
] as const)('is shown by %s', (_, controls, expected) => {
  expect(granularityOf(smallOutline, snapshotOf(controls))).toBe(expected);
});

it('is fixed by the first slot, not by a heading', () => {
  expect(hasSlots(smallOutline, snapshotOf([heading('1. Công tác')]))).toBe(false);
  expect(hasSlots(smallOutline, snapshotOf([slot('1. Mặt được')]))).toBe(true);
});

it('is shown by the first control that shows any', () => {
  const gone = [tagOf(smallOutline, 'p1.s1').replace(':p1.s1:', ':p9.s9:'), ''] as const;
  const foreign = ['của-người-khác', ''] as const;
  const plainHeading = heading('1. Công tác');
  const point = slot('- Kết quả công tác');
  expect(
    granularityOf(smallOutline, snapshotOf([foreign, gone, plainHeading, point, slot('1. Công tác')])),
  ).toBe('point');
  expect(granularityOf(smallOutline, snapshotOf([slot('1. Công tác'), point]))).toBe('section');
});

it('is fixed by no slot of another outline', () => {
  expect(hasSlots(smallOutline, snapshotOf([[tagOf(doan2023, 'p1.s1.i01'), '']]))).toBe(false);
});

import { granularityOf, hasSlots } from '../../src/report/granularity';
import { idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';

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

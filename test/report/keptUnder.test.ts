import { findNode } from '../../src/outline/outline';
import { keptUnder } from '../../src/report/keptUnder';
import { smallOutline } from '../support/outlines';

const node = (id: string) => findNode(smallOutline, id)!;
/** Two points changed places, and one is gone. */
const heirs = new Map([
  ['p1.s1.i01', node('p1.s1.i02')],
  ['p1.s1.i02', node('p1.s1.i01')],
]);

it('moves with the points', () => {
  const kept = {
    year: 2023,
    profile: 'nd30',
    ignored: { 'wrongYear:p1.s1.i01:1a2b3c4d': 'Trích dẫn', 'thinAnswer:p1.s1.i02:00000000.1': 'Đủ ý' },
    elsewhere: { 'p1.s1.i01': 'p1.s1.i02' },
  } as const;
  expect(keptUnder(kept, heirs)).toEqual({
    year: 2023,
    profile: 'nd30',
    ignored: { 'wrongYear:p1.s1.i02:1a2b3c4d': 'Trích dẫn', 'thinAnswer:p1.s1.i01:00000000.1': 'Đủ ý' },
    elsewhere: { 'p1.s1.i02': 'p1.s1.i01' },
  });
});

it('excuses no point that stands in the place of one that is gone', () => {
  const kept = {
    profile: 'doan',
    ignored: { 'wrongYear:p2.s1:1a2b3c4d': 'Trích dẫn', 'letterhead::1a2b3c4d': 'Mẫu riêng' },
    elsewhere: { 'p2.s1': 'p1.s1.i01', 'p1.s1.i01': 'p2.s1' },
  } as const;
  // What is said of the whole report stays true of it.
  expect(keptUnder(kept, heirs)).toEqual({
    profile: 'doan',
    ignored: { 'letterhead::1a2b3c4d': 'Mẫu riêng' },
    elsewhere: {},
  });
});

import { isSameScan, snapshotOf, type ControlRecord, type Scan } from '../../src/report/snapshot';
import { smallOutline, tagOf } from '../support/outlines';

const judgement = tagOf(smallOutline, 'p1.s1.i01');
const record: ControlRecord = { id: 1, tag: judgement, title: 'Nhận định', text: 'Đã viết.' };
const scan = (...controls: readonly ControlRecord[]): Scan => ({ controls, cursorTags: ['khác', judgement] });

it('reads the tags of ours, in the document and around the cursor', () => {
  const snapshot = snapshotOf(scan({ ...record, tag: 'Trích yếu' }, record));
  expect(snapshot.own.map(({ index, text }) => [index, text])).toEqual([[1, 'Đã viết.']]);
  expect(snapshot.cursor.map(({ nodeId }) => nodeId)).toEqual(['p1.s1.i01']);
  expect(snapshot.controls).toHaveLength(2);
});

it('says whether any control is of a later version', () => {
  const later = { ...record, tag: 'dy2:1a2b3c4d:slot/p1' };
  expect(snapshotOf(scan(record)).hasNewer).toBe(false);
  expect(snapshotOf(scan(record, later)).hasNewer).toBe(true);
});

it.each<[string, Scan, boolean]>([
  ['itself', scan(record, { ...record, id: 2 }), true],
  ['one with other titles', scan({ ...record, title: 'Khác' }, { ...record, id: 2 }), true],
  ['one with another text', scan(record, { ...record, id: 2, text: 'Khác' }), false],
  ['one with a text that cannot be read', scan({ ...record, text: undefined }, { ...record, id: 2 }), false],
  ['one with another tag', scan({ ...record, tag: `${judgement}c1` }, { ...record, id: 2 }), false],
  ['one with other ids', scan({ ...record, id: 3 }, { ...record, id: 2 }), false],
  ['a shorter one', scan(record), false],
  ['a longer one', scan(record, { ...record, id: 2 }, { ...record, id: 3 }), false],
  [
    'one with the cursor elsewhere',
    { ...scan(record, { ...record, id: 2 }), cursorTags: [judgement] },
    false,
  ],
  [
    'one with the cursor deeper',
    { ...scan(record, { ...record, id: 2 }), cursorTags: [judgement, 'khác'] },
    false,
  ],
])('is compared with %s', (_, other, expected) => {
  expect(isSameScan(scan(record, { ...record, id: 2 }), other)).toBe(expected);
});

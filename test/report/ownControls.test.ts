import { byItem, itemKey, ofOutline, ownControls, ownKey } from '../../src/report/ownControls';
import { parseTag } from '../../src/report/tag';
import { doan2023, smallOutline, tagOf } from '../support/outlines';

const judgement = tagOf(smallOutline, 'p1.s1.i01');
const links = tagOf(smallOutline, 'p1.s2.u1.i01');
const otherYear = tagOf(doan2023, 'p1.s1.i01');

it('takes those with a tag of ours, and counts the foreign ones', () => {
  const own = ownControls([
    { tag: 'Trích yếu' },
    { tag: links },
    { tag: '' },
    { tag: 'dy1:hỏng' },
    { tag: judgement },
  ]);
  expect(own.map(({ index, tag }) => [index, tag.nodeId])).toEqual([
    [1, 'p1.s2.u1.i01'],
    [4, 'p1.s1.i01'],
  ]);
  expect(own[0]?.tag).toEqual(parseTag(links));
});

it('knows of a scan the text alone, of a file whatever it says', () => {
  const file = { text: 'Đã viết.', isPlaceholder: true, hasMore: true, hasEmptyTable: true };
  const nothing = { isPlaceholder: false, hasMore: false, hasEmptyTable: false };
  expect(ownControls([{ tag: judgement, text: 'Đã viết.' }])[0]).toMatchObject({
    text: 'Đã viết.',
    ...nothing,
  });
  expect(ownControls([{ tag: judgement }])[0]).toMatchObject({ text: undefined, ...nothing });
  expect(ownControls([{ tag: judgement, ...file }])[0]).toMatchObject(file);
  for (const key of ['isPlaceholder', 'hasMore', 'hasEmptyTable'] as const)
    expect(ownControls([{ tag: judgement, [key]: true }])[0]).toMatchObject({ ...nothing, [key]: true });
});

it('tells the controls of one outline from those of another', () => {
  const own = ownControls([{ tag: otherYear }, { tag: judgement }]);
  expect(ofOutline(smallOutline, own).map(({ index }) => index)).toEqual([1]);
  expect(ofOutline(doan2023, own).map(({ index }) => index)).toEqual([0]);
});

it('groups the controls of an outline by what they stand for, in document order', () => {
  const heading = tagOf(smallOutline, 'p1.s1', 'heading');
  const ticked = tagOf(smallOutline, 'p1.s1.i01', 'slot', new Set([0]));
  const own = ownControls([{ tag: judgement }, { tag: heading }, { tag: otherYear }, { tag: ticked }]);
  const groups = [...byItem(smallOutline, own)].map(([key, controls]) => [
    key,
    controls.map(({ index }) => index),
  ]);
  expect(groups).toEqual([
    ['slot p1.s1.i01', [0, 3]],
    ['heading p1.s1', [1]],
  ]);
});

it('knows one control from another by role and node, and by its outline where there are several', () => {
  const [one, ticked, heading, other] = ownControls([
    { tag: judgement },
    { tag: tagOf(smallOutline, 'p1.s1.i01', 'slot', new Set([1])) },
    { tag: tagOf(smallOutline, 'p1.s1.i01', 'heading') },
    { tag: otherYear },
  ]).map(({ tag }) => tag);
  expect(itemKey(one!)).toBe(itemKey(other!));
  expect(itemKey(one!)).not.toBe(itemKey(heading!));
  expect(ownKey(one!)).toBe(ownKey(ticked!));
  expect(ownKey(one!)).not.toBe(ownKey(other!));
  expect(ownKey(one!)).not.toBe(ownKey(heading!));
});

import { indexOf, onlySlot, slotsOf } from '../../src/session/find';
import { snapshotOf as read } from '../../src/report/snapshot';
import { doan2023, idOf, smallOutline, tagOf } from '../support/outlines';

const judgement = idOf(smallOutline, '- Nhận định khái quát về');
const tradition = idOf(smallOutline, '- Kết quả công tác giáo dục');
const section = idOf(smallOutline, '1. Công tác');
const slot = tagOf(smallOutline, judgement);
const ticked = tagOf(smallOutline, tradition, 'slot', new Set([0]));

/** Ids are no places: they say nothing about the order. */
const tags = [
  'khác',
  tagOf(smallOutline, section, 'heading'),
  slot,
  ticked,
  slot,
  tagOf(doan2023, idOf(doan2023, '- Nhận định khái quát về công tác tuyên truyền')),
];
const snapshot = read({
  controls: tags.map((tag, index) => ({ id: 100 - index, tag, title: '', text: String(index) })),
  cursorTags: [],
});

it('finds the slots of a node in document order, whatever is ticked, none of a heading or of another outline', () => {
  expect(slotsOf(smallOutline, snapshot, judgement).map(({ id, control }) => [id, control.text])).toEqual([
    [98, '2'],
    [96, '4'],
  ]);
  expect(slotsOf(smallOutline, snapshot, tradition).map(({ id }) => id)).toEqual([97]);
  expect(slotsOf(smallOutline, snapshot, section)).toEqual([]);
});

it('gives the one slot of a node, and fails where there is none or more than one', () => {
  expect(onlySlot(smallOutline, snapshot, tradition).id).toBe(97);
  for (const node of [judgement, section])
    expect(() => onlySlot(smallOutline, snapshot, node)).toThrow('slotGone');
});

it('tells the n-th control of an item among all tags, the last where there are fewer, none where there is none', () => {
  const nth = (role: 'slot' | 'heading', nodeId: string, occurrence?: number) =>
    indexOf(smallOutline, { role, nodeId }, occurrence)(tags);
  expect([nth('slot', judgement), nth('slot', judgement, 0), nth('slot', judgement, 1)]).toEqual([2, 2, 4]);
  expect(nth('slot', judgement, 7)).toBe(4);
  expect([nth('heading', section), nth('slot', section), nth('heading', judgement)]).toEqual([
    1,
    undefined,
    undefined,
  ]);
});

import type { ControlChange } from '../../src/report/change';
import { faultOf } from '../../src/report/inspectChanges';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';

const point = (start: string) => tagOf(smallOutline, idOf(smallOutline, start));
const judgement = point('- Nhận định khái quát về công tác');
const tradition = point('- Kết quả công tác giáo dục');
const links = point('- Kết quả thực hiện chủ trương');
/** Ids are 1, 2, 3 in this order; the last one is somebody else's. */
const document = snapshotOf([
  [judgement, 'Đã viết.'],
  [tradition, ''],
  ['của-người-khác', 'Trích yếu'],
]);
const fault = (changes: readonly ControlChange[], paragraphs?: number) =>
  faultOf(changes, document, paragraphs);
const block = (tag: string) =>
  ({ role: 'slot', nodeId: 'p1', tag, title: '', text: '', headingLevel: 0 }) as const;
const insert = (...tags: readonly string[]): ControlChange => ({
  kind: 'insert',
  place: { kind: 'cursor' },
  blocks: tags.map(block),
});
const wrap = (from: number, to: number, tag = links): ControlChange => ({
  kind: 'wrap',
  from,
  to,
  tag,
  title: '',
});

it('lets pass what changes each control of ours once', () => {
  expect(
    fault(
      [
        { kind: 'retag', id: 1, tag: links },
        { kind: 'retitle', id: 1, title: 'Mới' },
        { kind: 'fill', id: 1, text: 'Khác' },
        { kind: 'remove', id: 2 },
        insert(point('- Nhận định khái quát.')),
        { kind: 'mend', id: undefined, paragraph: 'Đã  viết.', words: '  ', text: ' ' },
      ],
      0,
    ),
  ).toBeUndefined();
  expect(fault([])).toBeUndefined();
});

it.each<[string, ControlChange]>([
  ['foreign', { kind: 'fill', id: 3, text: 'Mất chữ' }],
  ['not there', { kind: 'remove', id: 9 }],
  ['foreign, only renamed', { kind: 'retitle', id: 3, title: 'Ô' }],
  ['foreign, only let go', { kind: 'unwrap', id: 3 }],
])('refuses to touch a control that is %s', (_, change) => {
  expect(fault([change])).toBe('notOurs');
});

it.each<[string, ControlChange, ControlChange]>([
  ['filled and removed', { kind: 'fill', id: 1, text: 'a' }, { kind: 'remove', id: 1 }],
  ['let go and removed', { kind: 'unwrap', id: 1 }, { kind: 'remove', id: 1 }],
  [
    'filled and cleared',
    { kind: 'fill', id: 1, text: 'a' },
    { kind: 'showPrompt', id: 1, prompt: '', clears: true },
  ],
  ['tagged twice', { kind: 'retag', id: 1, tag: links }, { kind: 'retag', id: 1, tag: tradition }],
  ['named twice', { kind: 'retitle', id: 1, title: 'a' }, { kind: 'retitle', id: 1, title: 'b' }],
])('refuses a control that is to be %s', (_, one, other) => {
  expect(fault([one, other])).toBe('twice');
});

it.each<[string, ControlChange]>([
  ['a new control', insert('dy1:nothing')],
  ['one around text', wrap(0, 0, 'Ô')],
  ['one that stands', { kind: 'retag', id: 1, tag: `${links}:` }],
])('refuses a tag that nobody could read again, for %s', (_, change) => {
  expect(fault([change], 1)).toBe('badTag');
});

it('refuses to insert what stands, with whatever ticks, and the same twice', () => {
  const ticked = tagOf(smallOutline, idOf(smallOutline, '- Kết quả công tác giáo dục'), 'slot', new Set([0]));
  expect(fault([insert(ticked)])).toBe('alreadyThere');
  expect(fault([wrap(0, 0, judgement)], 1)).toBe('alreadyThere');
  expect(fault([insert(links, links)])).toBe('alreadyThere');
  expect(fault([insert(links), wrap(0, 0)], 1)).toBe('alreadyThere');
  // The same place of another outline is another control.
  expect(fault([insert(tagOf(doan2023, 'p1.s1.i01'))])).toBeUndefined();
});

it('refuses wrappings that overlap, run backwards or reach beyond the document', () => {
  const other = point('- Nhận định khái quát.');
  expect(fault([wrap(0, 1), wrap(2, 2, other)], 3)).toBeUndefined();
  expect(fault([wrap(2, 2, other), wrap(0, 1)], 3)).toBeUndefined();
  expect(fault([wrap(0, 1), wrap(1, 2, other)], 3)).toBe('overlap');
  const three = [wrap(0, 1), wrap(2, 2, other), wrap(3, 4, point('1. Mặt được'))];
  const retag: ControlChange = { kind: 'retag', id: 1, tag: judgement };
  for (const order of [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ])
    for (const place of [0, 1, 2, 3])
      expect(fault(order.map(index => three[index]!).toSpliced(place, 0, retag), 5)).toBeUndefined();
  expect(fault([wrap(1, 0)], 3)).toBe('overlap');
  expect(fault([wrap(0, 3)], 3)).toBe('overlap');
  expect(fault([wrap(0, 0)])).toBe('overlap');
});

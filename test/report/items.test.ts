import type { Outline, OutlineNode } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { itemsOf, newTag } from '../../src/report/items';
import { doan2023, smallOutline, tagOf } from '../support/outlines';

const brief = (granularity: 'section' | 'point' | 'subPoint') =>
  itemsOf(smallOutline, granularity).map(
    ({ role, node, headingLevel }) =>
      `${role === 'heading' ? `H${String(headingLevel)}` : 'slot'} ${node.marker}`,
  );

it('makes a slot for each point, and for a section that has none', () => {
  expect(brief('point')).toEqual([
    'H1 I.',
    'H2 1.',
    'slot -',
    'slot -',
    'H2 2.',
    'H3 2.1.',
    'slot -',
    'H3 2.2.',
    'slot -',
    'H1 II.',
    'H2 1.',
    'slot 1.',
  ]);
});

it('makes one slot for a whole section', () => {
  expect(brief('section')).toEqual([
    'H1 I.',
    'H2 1.',
    'slot 1.',
    'H2 2.',
    'H3 2.1.',
    'slot 2.1.',
    'H3 2.2.',
    'slot 2.2.',
    'H1 II.',
    'H2 1.',
    'slot 1.',
  ]);
});

it('makes a slot for each leaf, under its point as a lead-in heading', () => {
  expect(brief('subPoint')).toEqual([
    'H1 I.',
    'H2 1.',
    'slot -',
    'H3 -',
    'slot +',
    'slot +',
    'H2 2.',
    'H3 2.1.',
    'slot -',
    'H3 2.2.',
    'slot -',
    'H1 II.',
    'H2 1.',
    'slot 1.',
  ]);
});

it.each([
  ['section', 25, 21],
  ['point', 25, 98],
  // 202 leaves = 98 slots of the default − 27 points with sub-points + 131 sub-points.
  ['subPoint', 25 + 27, 202],
] as const)('holds the outline of 2023 in %s granularity', (granularity, headings, slots) => {
  const items = itemsOf(doan2023, granularity);
  expect(items.filter(item => item.role === 'heading')).toHaveLength(headings);
  expect(items.filter(item => item.role === 'slot')).toHaveLength(slots);
});

it('lists what a slot covers', () => {
  const [, , , slot] = itemsOf(smallOutline, 'point');
  expect(slot?.covers.map(node => node.text)).toEqual([
    'Kết quả triển khai Cuộc vận động “Tự hào một dải non sông” năm 2023.',
    'Một số mô hình, hoạt động tiêu biểu cấp tỉnh.',
  ]);
});

it('says of each control where it belongs', () => {
  const of = (granularity: 'section' | 'point' | 'subPoint') =>
    itemsOf(smallOutline, granularity).map(({ key, parent, sectionId }) => [key, parent?.id, sectionId]);
  expect(of('subPoint').slice(0, 8)).toEqual([
    ['heading p1', undefined, undefined],
    ['heading p1.s1', 'p1', 'p1.s1'],
    ['slot p1.s1.i01', 'p1.s1', 'p1.s1'],
    ['heading p1.s1.i02', 'p1.s1', 'p1.s1'],
    ['slot p1.s1.i02.x01', 'p1.s1.i02', 'p1.s1'],
    ['slot p1.s1.i02.x02', 'p1.s1.i02', 'p1.s1'],
    ['heading p1.s2', 'p1', undefined],
    ['heading p1.s2.u1', 'p1.s2', 'p1.s2.u1'],
  ]);
  expect(of('section').slice(1, 3)).toEqual([
    ['heading p1.s1', 'p1', 'p1.s1'],
    ['slot p1.s1', 'p1', 'p1.s1'],
  ]);
});

it('lists for the slot of a section all leaves below its points', () => {
  const slots = itemsOf(smallOutline, 'section').filter(({ role }) => role === 'slot');
  expect(slots.map(({ covers }) => covers.map(({ id }) => id))).toEqual([
    ['p1.s1.i01', 'p1.s1.i02.x01', 'p1.s1.i02.x02'],
    ['p1.s2.u1.i01'],
    ['p1.s2.u2.i01'],
    [],
  ]);
  for (const { role, covers } of itemsOf(smallOutline, 'section'))
    if (role === 'heading') expect(covers).toEqual([]);
});

describe('an outline of mixed forms', () => {
  const outline = parseOutline(
    [
      'ĐỀ CƯƠNG',
      '- Đặc điểm tình hình',
      'I. KẾT QUẢ',
      '- Nhận định',
      '1. Tuyên truyền',
      '- Kết quả',
      '+ Mô hình',
    ].join('\n'),
  );

  it('gives points above all headings a slot in any granularity, in no section', () => {
    for (const granularity of ['section', 'point', 'subPoint'] as const)
      expect(itemsOf(outline, granularity)[0]).toMatchObject({
        key: 'slot i01',
        parent: undefined,
        sectionId: undefined,
        headingLevel: 0,
      });
  });

  it('takes a heading that holds points and headings for a section', () => {
    expect(itemsOf(outline, 'section').map(({ key, headingLevel }) => [key, headingLevel])).toEqual([
      ['slot i01', 0],
      ['heading p1', 1],
      ['slot p1', 0],
      ['heading p1.s1', 2],
      ['slot p1.s1', 0],
    ]);
    expect(itemsOf(outline, 'subPoint').map(({ key, headingLevel }) => [key, headingLevel])).toEqual([
      ['slot i01', 0],
      ['heading p1', 1],
      ['slot p1.i01', 0],
      ['heading p1.s1', 2],
      ['heading p1.s1.i01', 3],
      ['slot p1.s1.i01.x01', 0],
    ]);
  });
});

it('owes nothing for what is not to be reported', () => {
  const [first, second] = smallOutline.roots;
  const without: Outline = { ...smallOutline, roots: [first!, { ...second!, isReported: false }] };
  expect(itemsOf(without, 'point').map(({ key }) => key)).not.toContain('slot p2.s1');
  expect(itemsOf(without, 'point')).toHaveLength(9);
});

it('lists the controls once for each granularity of an outline', () => {
  expect(itemsOf(smallOutline, 'point')).toBe(itemsOf(smallOutline, 'point'));
  expect(itemsOf(smallOutline, 'point')).not.toBe(itemsOf(smallOutline, 'section'));
});

it('gives a new control the tag of its node', () => {
  const tags = itemsOf(smallOutline, 'subPoint').map(item => newTag(smallOutline, item));
  expect(tags).toEqual(
    itemsOf(smallOutline, 'subPoint').map(({ node, role }) => tagOf(smallOutline, node.id, role)),
  );
});

it('puts the lead-ins of points one level below each other', () => {
  const point = (id: string, children: readonly OutlineNode[]): OutlineNode => ({
    id,
    marker: '-',
    text: id,
    level: 1,
    kind: 'point',
    children,
  });
  const points = point('i01', [point('x01', [point('y01', []), point('y02', [])])]);
  const outline: Outline = {
    title: '',
    roots: [{ id: 'p1', marker: 'I.', text: 'Kết quả', level: 1, kind: 'heading', children: [points] }],
  };
  expect(itemsOf(outline, 'subPoint').map(({ key, headingLevel }) => [key, headingLevel])).toEqual([
    ['heading p1', 1],
    ['heading i01', 2],
    ['heading x01', 3],
    ['slot y01', 0],
    ['slot y02', 0],
  ]);
  expect(itemsOf(outline, 'point')[1]?.covers.map(({ id }) => id)).toEqual(['y01', 'y02']);
});

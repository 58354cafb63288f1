import { itemsOf } from '../../src/report/items';
import { doan2023, smallOutline } from '../support/outlines';

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

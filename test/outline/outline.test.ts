import {
  findNode,
  isSection,
  pathTo,
  pointsOf,
  reportedOnly,
  sectionOf,
  sectionsOf,
  walk,
  type Outline,
  type OutlineNode,
} from '../../src/outline/outline';
import { smallOutline } from '../support/outlines';

const ids = (nodes: Iterable<OutlineNode>) => [...nodes].map(({ id }) => id);

/** The outline with nothing owed for some nodes. */
const without = (outline: Outline, ...unreported: readonly string[]): Outline => {
  const mark = (node: OutlineNode): OutlineNode => ({
    ...node,
    ...(unreported.includes(node.id) ? { isReported: false as const } : {}),
    children: node.children.map(mark),
  });
  return { ...outline, roots: outline.roots.map(mark) };
};

const all = [
  'p1',
  'p1.s1',
  'p1.s1.i01',
  'p1.s1.i02',
  'p1.s1.i02.x01',
  'p1.s1.i02.x02',
  'p1.s2',
  'p1.s2.u1',
  'p1.s2.u1.i01',
  'p1.s2.u2',
  'p1.s2.u2.i01',
  'p2',
  'p2.s1',
];

it('walks parents before children, in the order of the source', () => {
  expect(ids(walk(smallOutline))).toEqual(all);
});

it('has points below a heading, sub-points below a point', () => {
  expect(ids(pointsOf(findNode(smallOutline, 'p1.s1')!))).toEqual(['p1.s1.i01', 'p1.s1.i02']);
  expect(ids(pointsOf(findNode(smallOutline, 'p1.s1.i02')!))).toEqual(['p1.s1.i02.x01', 'p1.s1.i02.x02']);
  expect(pointsOf(findNode(smallOutline, 'p1')!)).toEqual([]);
});

it('takes for a section a heading with points, or with nothing; no point, and no heading of headings alone', () => {
  expect(ids(sectionsOf(smallOutline))).toEqual(['p1.s1', 'p1.s2.u1', 'p1.s2.u2', 'p2.s1']);
  const [point] = pointsOf(findNode(smallOutline, 'p1.s1')!);
  expect(isSection(point!)).toBe(false);
  expect(isSection({ ...findNode(smallOutline, 'p1')!, children: [point!, ...smallOutline.roots] })).toBe(
    true,
  );
});

it('finds the way to a node, itself last', () => {
  expect(ids(pathTo(smallOutline, 'p1.s1.i02.x01'))).toEqual(['p1', 'p1.s1', 'p1.s1.i02', 'p1.s1.i02.x01']);
  expect(ids(pathTo(smallOutline, 'p2'))).toEqual(['p2']);
  expect(pathTo(smallOutline, 'p9')).toEqual([]);
  expect(findNode(smallOutline, 'p2.s1')?.text).toBe('Mặt được');
  expect(findNode(smallOutline, 'p9')).toBeUndefined();
});

it('finds the section that a node belongs to: itself, or the nearest above', () => {
  expect(sectionOf(smallOutline, 'p1.s1.i02.x01')?.id).toBe('p1.s1');
  expect(sectionOf(smallOutline, 'p1.s1')?.id).toBe('p1.s1');
  expect(sectionOf(smallOutline, 'p1.s2')).toBeUndefined();
});

it('owes the whole outline, the very same value, where all is to be reported', () => {
  expect(reportedOnly(smallOutline)).toBe(smallOutline);
});

it.each<[string, readonly string[], readonly string[]]>([
  ['a point goes with its sub-points', ['p1.s1.i02'], ['p1.s1.i02', 'p1.s1.i02.x01', 'p1.s1.i02.x02']],
  ['a sub-point goes alone', ['p1.s1.i02.x01'], ['p1.s1.i02.x01']],
  ['a heading that loses all below it goes too', ['p1.s2.u1.i01'], ['p1.s2.u1', 'p1.s2.u1.i01']],
  ['and so on upwards', ['p2.s1'], ['p2', 'p2.s1']],
  [
    'a point that loses its sub-points goes too',
    ['p1.s1.i02.x01', 'p1.s1.i02.x02'],
    ['p1.s1.i02', 'p1.s1.i02.x01', 'p1.s1.i02.x02'],
  ],
])('owes nothing for what is not to be reported: %s', (_, unreported, gone) => {
  const outline = without(smallOutline, ...unreported);
  const kept = reportedOnly(outline);
  expect(kept.title).toBe(outline.title);
  expect(ids(walk(kept))).toEqual(all.filter(id => !gone.includes(id)));
});

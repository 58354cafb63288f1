import { maxIdCharacters, withIds, type BareNode } from '../../src/outline/nodeId';
import { walk } from '../../src/outline/outline';

const node = (kind: BareNode['kind'], ...children: readonly BareNode[]): BareNode => ({
  marker: '',
  text: '',
  kind,
  level: 1,
  children,
});
const heading = (...children: readonly BareNode[]) => node('heading', ...children);
const point = (...children: readonly BareNode[]) => node('point', ...children);
const idsOf = (...roots: readonly BareNode[]) =>
  [...walk({ title: '', roots: withIds(roots) })].map(({ id }) => id);

it('names headings and points by their depth and their place among their kind', () => {
  expect(idsOf(heading(point(point(), point()), heading(point())), heading())).toEqual([
    'p1',
    'p1.i01',
    'p1.i01.x01',
    'p1.i01.x02',
    'p1.s1',
    'p1.s1.i01',
    'p2',
  ]);
});

it('counts points and headings of one parent apart', () => {
  expect(idsOf(heading(point(), heading(), point(), heading()))).toEqual([
    'p1',
    'p1.i01',
    'p1.s1',
    'p1.i02',
    'p1.s2',
  ]);
});

it('writes the places of points with two digits, of headings as they are', () => {
  const many = Array.from({ length: 12 });
  expect(idsOf(...many.map(() => point())).slice(8)).toEqual(['i09', 'i10', 'i11', 'i12']);
  expect(idsOf(...many.map(() => heading())).slice(8)).toEqual(['p9', 'p10', 'p11', 'p12']);
});

it('repeats the last letter below the depths that have one', () => {
  expect(idsOf(point(point(point(point(point()))))).at(-1)).toBe('i01.x01.y01.z01.z01');
  expect(idsOf(heading(heading(heading(heading(heading(heading())))))).at(-1)).toBe('p1.s1.u1.v1.w1.w1');
});

it('keeps a path that a tag has just room for, and replaces a longer one by the node’s number', () => {
  let deep = heading(point());
  for (let depth = 1; depth < 8; depth++) deep = heading(deep);
  expect(idsOf(deep).slice(-2)).toEqual(['p1.s1.u1.v1.w1.w1.w1.w1', 'q9']);
  const wide = point(...Array.from({ length: 1000 }, () => point()));
  const ids = idsOf(heading(heading(heading(heading(heading(wide))))));
  expect(ids.at(-1)).toBe('p1.s1.u1.v1.w1.i01.x1000');
  expect(ids.at(-1)).toHaveLength(maxIdCharacters);
  expect(new Set(ids).size).toBe(ids.length);
});

it('leaves everything else of a node as it is', () => {
  const bare = {
    marker: 'I.',
    text: 'KẾT QUẢ',
    kind: 'heading',
    level: 3,
    isReported: false,
    children: [],
  } as const;
  expect(withIds([bare])).toEqual([{ ...bare, id: 'p1' }]);
});

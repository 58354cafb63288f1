import { outlineKey } from '../../src/outline/fingerprint';
import { withIds } from '../../src/outline/nodeId';
import type { OutlineNode } from '../../src/outline/outline';
import { readOutlineFile, writeOutlineFile } from '../../src/outline/outlineFile';
import { doan2023, smallOutline } from '../support/outlines';

const plain = ({ title, roots }: { title: string; roots: readonly OutlineNode[] }) => ({ title, roots });

it('brings an outline back as it was, with its key: tags of one office fit the document of another', () => {
  const reading = readOutlineFile(writeOutlineFile(doan2023));
  expect(reading).toEqual({ kind: 'outline', outline: plain(doan2023) });
  expect(reading.kind === 'outline' && outlineKey(reading.outline)).toBe(outlineKey(doan2023));
});

it('keeps what is not to be reported', () => {
  const [first, ...others] = smallOutline.roots;
  const outline = { title: 'T', roots: [{ ...first!, isReported: false as const }, ...others] };
  expect(readOutlineFile(writeOutlineFile(outline))).toEqual({ kind: 'outline', outline });
});

it('takes as many nodes as a document can hold, and as many levels', () => {
  const many = { ...file, nodes: Array.from({ length: 3000 }, () => node) };
  expect(readOutlineFile(JSON.stringify(many)).kind).toBe('outline');
  const chain = (level: number): object => ({
    ...node,
    level,
    ...(level < 32 ? { children: [chain(level + 1)] } : {}),
  });
  expect(readOutlineFile(JSON.stringify({ ...file, nodes: [chain(1)] })).kind).toBe('outline');
});

it('writes no empty list of children: people read the file', () => {
  expect(
    writeOutlineFile({ title: '', roots: withIds([{ ...node, kind: 'heading', children: [] }]) }),
  ).not.toContain('children');
});

it('is small: the outline of 2023 in under 60 KB', () => {
  expect(writeOutlineFile(doan2023).length).toBeLessThan(60_000);
});

const node = { marker: 'I.', text: 'A', kind: 'heading', level: 1 };
const file = { format: 'du-y-outline', version: 1, title: '', nodes: [node] };
const nested = (depth: number): object => ({
  ...node,
  level: depth,
  children: depth > 40 ? [] : [nested(depth + 1)],
});

it.each<[string, string, string, string]>([
  ['no JSON', 'I. KẾT QUẢ', 'notJson', ''],
  ['JSON cut short', JSON.stringify(file).slice(0, -1), 'notJson', ''],
  ['a number', '1', 'notAnOutline', ''],
  ['nothing', 'null', 'notAnOutline', ''],
  ['another format', JSON.stringify({ ...file, format: 'x' }), 'notAnOutline', '/format'],
  ['a newer version', JSON.stringify({ ...file, version: 2, more: true }), 'newerVersion', '/version'],
  ['no nodes', JSON.stringify({ ...file, nodes: [] }), 'notAnOutline', '/nodes'],
  [
    'an unknown kind',
    JSON.stringify({ ...file, nodes: [{ ...node, kind: 'x' }] }),
    'notAnOutline',
    '/nodes/0/kind',
  ],
  [
    'a member too many',
    JSON.stringify({ ...file, nodes: [{ ...node, onload: 'x' }] }),
    'notAnOutline',
    '/nodes/0/onload',
  ],
  [
    'a heading below a point',
    JSON.stringify({ ...file, nodes: [{ ...node, kind: 'point', children: [{ ...node, level: 2 }] }] }),
    'notAnOutline',
    'i01',
  ],
  [
    'a level that does not grow',
    JSON.stringify({ ...file, nodes: [{ ...node, children: [node] }] }),
    'notAnOutline',
    'p1',
  ],
  ['40 levels', JSON.stringify({ ...file, nodes: [nested(1)] }), 'notAnOutline', ''],
  ['a million brackets', '['.repeat(1_000_000), 'notJson', ''],
  ['100,000 arrays one in another', '['.repeat(100_000) + ']'.repeat(100_000), 'notAnOutline', ''],
  [
    'too many nodes',
    JSON.stringify({ ...file, nodes: Array.from({ length: 3001 }, () => node) }),
    'notAnOutline',
    '/nodes',
  ],
  [
    'too many nodes, below several',
    JSON.stringify({
      ...file,
      nodes: [1, 2].map(() => ({
        ...node,
        children: Array.from({ length: 1500 }, () => ({ ...node, level: 2 })),
      })),
    }),
    'notAnOutline',
    '/nodes',
  ],
  [
    'another format of a newer version',
    JSON.stringify({ ...file, format: 'x', version: 2 }),
    'notAnOutline',
    '/format',
  ],
  ['a version in words', JSON.stringify({ ...file, version: '2' }), 'notAnOutline', '/version'],
  ['three megabytes', `"${'x'.repeat(3_000_000)}"`, 'notJson', ''],
])('refuses %s', (_, json, reason, place) => {
  expect(readOutlineFile(json)).toEqual({ kind: 'invalid', reason, place });
});

it('gives ids that fit into tags, however deep a path is', () => {
  let roots: Parameters<typeof withIds>[0] = [];
  for (let level = 12; level > 0; level--)
    roots = [{ marker: '1.', text: String(level), kind: 'heading', level, children: roots }];
  const ids: string[] = [];
  for (let nodes = withIds(roots); nodes.length > 0; nodes = nodes[0]?.children ?? []) ids.push(nodes[0]!.id);
  expect(ids.slice(0, 6)).toEqual([
    'p1',
    'p1.s1',
    'p1.s1.u1',
    'p1.s1.u1.v1',
    'p1.s1.u1.v1.w1',
    'p1.s1.u1.v1.w1.w1',
  ]);
  expect(ids.every(id => id.length <= 24)).toBe(true);
  expect(ids.at(-1)).toBe('q12');
  expect(new Set(ids).size).toBe(12);
});

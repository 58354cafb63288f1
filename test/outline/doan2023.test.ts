import { sectionsOf, walk, type OutlineNode } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { doan2023, doan2023Text } from '../support/outlines';

const nodes = [...walk(doan2023)];
const { repairs } = parseOutline(doan2023Text);

it.each<[string, number, (node: OutlineNode) => boolean]>([
  ['parts', 2, node => node.level === 1],
  ['sections', 12, node => node.level === 2],
  ['sub-sections', 11, node => node.level === 3],
  ['points', 94, node => node.level === 4],
  ['sub-points', 131, node => node.level === 5],
  ['headings', 25, node => node.kind === 'heading'],
  ['leaves', 202, node => node.children.length === 0],
])('has its %s: %i', (_, count, isOne) => {
  expect(nodes.filter(isOne)).toHaveLength(count);
});

it('has 21 sections that hold something to write', () => {
  expect(sectionsOf(doan2023)).toHaveLength(21);
});

it('keeps every text equal to its source line, letter for letter', () => {
  // Read without the parser: a line of the body, without bookmark debris and without what stands before the first space.
  const lines = doan2023Text
    .split('\n')
    .slice(7)
    .map(line => line.replace(/^\[bookmark: \w+\]/, '').trim())
    .filter(line => line !== '');
  expect(lines).toHaveLength(250);
  expect(nodes.map(node => `${node.marker} ${node.text}`)).toEqual(lines);
});

it('has a title of two lines', () => {
  expect(doan2023.title.split('\n')).toEqual([
    'ĐỀ CƯƠNG BÁO CÁO',
    'Kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2023',
  ]);
});

it('gives every node an id of its own', () => {
  expect(new Set(nodes.map(node => node.id)).size).toBe(250);
});

it('tells every repair with its line', () => {
  expect(repairs).toEqual([
    { kind: 'pageNumber', line: 1, text: '10' },
    { kind: 'rule', line: 5, text: '---------' },
    { kind: 'decomposedLetter', line: 19, text: 'va\u0300' },
    { kind: 'lookAlikeLetter', line: 168, text: 'Ðội' },
    { kind: 'lookAlikeLetter', line: 169, text: 'Ðội' },
    { kind: 'bookmark', line: 243, text: '[bookmark: _Hlk73720097]' },
    { kind: 'bookmark', line: 251, text: '[bookmark: _GoBack]' },
  ]);
});

it('is the same tree with a byte-order mark and Windows line ends', () => {
  expect(parseOutline(`\uFEFF${doan2023Text.replaceAll('\n', '\r\n')}`)).toEqual(parseOutline(doan2023Text));
});

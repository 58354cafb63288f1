import fc from 'fast-check';
import {
  correct,
  editable,
  editedOutline,
  type Correction,
  type EditableOutline,
} from '../../src/outline/editOutline';
import { walk } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { doan2023Text } from '../support/outlines';
import { assertProperty } from '../support/property';

const source = 'ĐỀ CƯƠNG\nI. Một\n1. Một một\n- a\n+ b\n- c\n2. Một hai\nII. Hai\n- d';
const start = editable(parseOutline(source));
const keyOf = (text: string, outline: EditableOutline = start) =>
  outline.rows.find(row => row.text === text)!.key;
const shape = (outline: EditableOutline) =>
  [...walk(editedOutline(outline))].map(
    ({ level, marker, text, kind }) => `${String(level)} ${marker} ${text} ${kind[0]!}`,
  );

it('is the same outline before the first correction', () => {
  const parsed = parseOutline(doan2023Text);
  expect(editedOutline(editable(parsed))).toEqual({ title: parsed.title, roots: parsed.roots });
});

it.each<[string, Correction, readonly string[]]>([
  [
    'promotes a heading with what is below it',
    { kind: 'promote', key: keyOf('Một hai') },
    [
      '1 I. Một h',
      '2 1. Một một h',
      '3 - a p',
      '4 + b p',
      '3 - c p',
      '1 2. Một hai h',
      '1 II. Hai h',
      '3 - d p',
    ],
  ],
  [
    'promotes a sub-point to a point',
    { kind: 'promote', key: keyOf('b') },
    [
      '1 I. Một h',
      '2 1. Một một h',
      '3 - a p',
      '3 + b p',
      '3 - c p',
      '2 2. Một hai h',
      '1 II. Hai h',
      '3 - d p',
    ],
  ],
  [
    'promotes a point to a heading',
    { kind: 'promote', key: keyOf('c') },
    [
      '1 I. Một h',
      '2 1. Một một h',
      '3 - a p',
      '4 + b p',
      '2 - c h',
      '2 2. Một hai h',
      '1 II. Hai h',
      '3 - d p',
    ],
  ],
  [
    'demotes a point below the one before',
    { kind: 'demote', key: keyOf('c') },
    [
      '1 I. Một h',
      '2 1. Một một h',
      '3 - a p',
      '4 + b p',
      '4 - c p',
      '2 2. Một hai h',
      '1 II. Hai h',
      '3 - d p',
    ],
  ],
  [
    'demotes a heading with what is below it',
    { kind: 'demote', key: keyOf('Hai') },
    [
      '1 I. Một h',
      '2 1. Một một h',
      '3 - a p',
      '4 + b p',
      '3 - c p',
      '2 2. Một hai h',
      '2 II. Hai h',
      '3 - d p',
    ],
  ],
  [
    'joins with the line above',
    { kind: 'joinAbove', key: keyOf('c') },
    ['1 I. Một h', '2 1. Một một h', '3 - a p', '4 + b - c p', '2 2. Một hai h', '1 II. Hai h', '3 - d p'],
  ],
  [
    'splits at a marker',
    { kind: 'split', key: keyOf('Một hai'), at: 4 },
    [
      '1 I. Một h',
      '2 1. Một một h',
      '3 - a p',
      '4 + b p',
      '3 - c p',
      '2 2. Một h',
      '2  hai h',
      '1 II. Hai h',
      '3 - d p',
    ],
  ],
  [
    'drops a node with what is below it',
    { kind: 'drop', key: keyOf('Một một') },
    ['1 I. Một h', '2 2. Một hai h', '1 II. Hai h', '3 - d p'],
  ],
  [
    'renames',
    { kind: 'rename', key: keyOf('d'), text: 'Đ' },
    [
      '1 I. Một h',
      '2 1. Một một h',
      '3 - a p',
      '4 + b p',
      '3 - c p',
      '2 2. Một hai h',
      '1 II. Hai h',
      '3 - Đ p',
    ],
  ],
])('%s', (_, correction, expected) => {
  expect(shape(correct(start, correction))).toEqual(expected);
});

it('splits off a line that had lost its line end, with its marker', () => {
  const outline = editable(parseOutline('1. Một 2. Hai\n- x'));
  expect(shape(correct(outline, { kind: 'split', key: 1, at: 4 }))).toEqual([
    '1 1. Một h',
    '1 2. Hai h',
    '2 - x p',
  ]);
});

it('gives the title of the officer', () => {
  expect(correct(start, { kind: 'setTitle', title: 'BÁO CÁO' })).toEqual({ ...start, title: 'BÁO CÁO' });
});

const rowOf = (text: string, outline: EditableOutline) => outline.rows.find(row => row.text === text)!;

it('remembers the source lines of each row, and of both where two are joined', () => {
  expect(start.rows.map(row => row.lines)).toEqual([[2], [3], [4], [5], [6], [7], [8], [9]]);
  const joined = correct(start, { kind: 'joinAbove', key: keyOf('b') });
  expect(rowOf('a + b', joined).lines).toEqual([4, 5]);
  expect(editable({ title: '', roots: editedOutline(start).roots, lines: new Map() }).rows[0]?.lines).toEqual(
    [],
  );
});

it('joins without a gap for a marker or a text that there is not', () => {
  const outline = editable(parseOutline('1. Một\n2.'));
  expect(correct(outline, { kind: 'joinAbove', key: 2 }).rows[0]?.text).toBe('Một 2.');
});

it('gives a row that is split off a key that no other has', () => {
  const split = correct(start, { kind: 'split', key: keyOf('Một hai'), at: 4 });
  expect(split.rows.map(row => row.key)).toEqual([1, 2, 3, 4, 5, 6, 9, 7, 8]);
});

it('gives a row demoted the level of those it comes to, of its kind', () => {
  // Styles "1." and "a)" below it have levels 1 and 2, "-" and "+" 3 and 4.
  const outline = editable(parseOutline('1. Một\na) Hai\n- ý\n+ nhỏ\n2. Ba\n- ý khác\n3. Bốn'));
  expect(rowOf('Ba', correct(outline, { kind: 'demote', key: keyOf('Ba', outline) }))).toMatchObject({
    depth: 1,
    level: 2,
    kind: 'heading',
  });
  expect(rowOf('Bốn', correct(outline, { kind: 'demote', key: keyOf('Bốn', outline) }))).toMatchObject({
    depth: 1,
    level: 2,
    kind: 'heading',
  });
});

it('gives it that level though there is room for one above', () => {
  // "I." has level 1, "1." 2, "a)" 3, "-" 4; below "II." stand a point and then "a)".
  const outline = editable(parseOutline('I. Một\n1. x\na) y\n- ý\nII. Hai\n- ý hai\na) z\nIII. Ba'));
  expect(rowOf('Ba', correct(outline, { kind: 'demote', key: keyOf('Ba', outline) }))).toMatchObject({
    level: 3,
    kind: 'heading',
  });
});

it('gives a heading demoted below a point its kind, with all that is below it', () => {
  const outline = editable(parseOutline('1. Một\n- ý\n- ý hai\n2. Hai\na) Ba'));
  const once = correct(outline, { kind: 'demote', key: keyOf('Hai', outline) });
  const twice = correct(once, { kind: 'demote', key: keyOf('Hai', outline) });
  expect(shape(twice)).toEqual(['1 1. Một h', '3 - ý p', '3 - ý hai p', '4 2. Hai p', '5 a) Ba p']);
});

it('keeps what is below a row where only the row changes', () => {
  const marked = correct(start, { kind: 'setReported', key: keyOf('Một một'), isReported: false });
  expect(marked.rows.map(row => row.isReported)).toEqual([true, false, true, true, true, true, true, true]);
  expect(editable({ ...editedOutline(marked), lines: new Map() }).rows.map(row => row.isReported)).toEqual(
    marked.rows.map(row => row.isReported),
  );
});

it('marks what is not to be reported, and keeps it', () => {
  const marked = correct(start, { kind: 'setReported', key: keyOf('Hai'), isReported: false });
  expect(
    [...walk(editedOutline(marked))].filter(node => node.isReported === false).map(node => node.text),
  ).toEqual(['Hai']);
});

it.each<[string, Correction]>([
  ['a root promoted', { kind: 'promote', key: keyOf('Một') }],
  ['a first child demoted', { kind: 'demote', key: keyOf('a') }],
  ['the first line joined', { kind: 'joinAbove', key: keyOf('Một') }],
  ['a split at an end', { kind: 'split', key: keyOf('Một'), at: 0 }],
  ['a split at the other end', { kind: 'split', key: keyOf('Một'), at: 3 }],
  ['a name that is the same', { kind: 'rename', key: keyOf('Một'), text: 'Một' }],
  ['a key that is gone', { kind: 'drop', key: 99 }],
])('leaves the very same value for %s', (_, correction) => {
  expect(correct(start, correction)).toBe(start);
});

const corrections = fc.array(
  fc.record({
    kind: fc.constantFrom('promote', 'demote', 'joinAbove', 'drop', 'split', 'rename', 'setReported'),
    row: fc.nat(40),
    at: fc.nat(30),
  }),
  { maxLength: 30 },
);

it('stays an outline through any corrections', () => {
  assertProperty(
    fc.property(corrections, list => {
      let outline = editable(parseOutline(doan2023Text.slice(0, 3000)));
      for (const { kind, row, at } of list) {
        const key = outline.rows[row % outline.rows.length]?.key ?? 0;
        outline = correct(outline, { kind, key, at, text: 'Mới', isReported: false });
      }
      const edited = editedOutline(outline);
      expect([...walk(edited)]).toHaveLength(outline.rows.length);
      for (const node of walk(edited))
        for (const child of node.children) {
          expect(child.level).toBeGreaterThan(node.level);
          expect([node.kind, child.kind]).not.toEqual(['point', 'heading']);
        }
    }),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { walk } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { outlineFixtures, tellOutline } from '../support/outlineFixtures';
import { assertProperty } from '../support/property';

it('finds its fixtures', () => {
  expect(outlineFixtures.length).toBeGreaterThanOrEqual(48);
});

it.each(outlineFixtures)('reads $name as it is meant', ({ text, expected }) => {
  expect(tellOutline(text)).toEqual(expected);
});

it.each(['', ' \n\t\n', '\uFEFF', 'Kính gửi các đồng chí', '----\n12'])('finds no node in %j', text => {
  expect(parseOutline(text).roots).toEqual([]);
});

it('tells doubts in the order of the lines, whoever had them', () => {
  const { doubts } = parseOutline('1. Một\n2.\n3. Ba\n5. Năm');
  expect(doubts.map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual(['emptyNode 2', 'numberJump 4']);
});

it('puts points of unlike signs one below the other by their first meeting', () => {
  const [heading] = parseOutline('1. Mục\n+ Ý\n- Ý nhỏ\n+ Ý khác').roots;
  expect(heading?.children.map(child => child.marker)).toEqual(['+', '+']);
  expect(heading?.children[0]?.children.map(child => child.marker)).toEqual(['-']);
});

const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'I.',
        'II.',
        '1.',
        '2/',
        '1.1.',
        '2.1.3.',
        'A.',
        'a)',
        'đ)',
        '-',
        '+',
        '•',
        'Phần thứ hai',
        '[bookmark: _GoBack]-',
      ),
      fc.constantFrom(' ', '', '\t', '\u00A0'),
      fc.constantFrom('Công tác Đoàn', 'Kết quả năm 2023', '20/11', 'Ðội', '1+2', ''),
    )
    .map(parts => parts.join('')),
  fc.constantFrom('10', '-----', 'dòng nối tiếp', '', '   '),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

it('keeps every letter of any text: in the title, in a node or in a repair', () => {
  assertProperty(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      const text = lines.join('\n');
      const { title, roots, repairs } = parseOutline(text);
      const nodes = [...walk({ title, roots })];
      const left = ['pageNumber', 'rule', 'bookmark', 'beforeOutline', 'afterOutline', 'tableHead'];
      const taken = repairs.filter(({ kind }) => left.includes(kind));
      const told = [
        title,
        ...nodes.flatMap(node => [node.marker, node.text]),
        ...taken.map(repair => repair.text),
      ];
      const letters = (all: string) =>
        [...all.matchAll(/[\p{L}\p{N}]/gu)]
          .map(([letter]) => letter)
          .sort()
          .join('');
      expect(letters(told.join(''))).toBe(letters(text));
      expect(new Set(nodes.map(node => node.id)).size).toBe(nodes.length);
    }),
    { numRuns: 1000 },
  );
});

it('never puts a heading below a point, nor a level above its parent’s', () => {
  assertProperty(
    fc.property(fc.array(line, { maxLength: 40 }), lines => {
      for (const node of walk(parseOutline(lines.join('\n')))) {
        for (const child of node.children) {
          expect([node.kind, child.kind]).not.toEqual(['point', 'heading']);
          expect(child.level).toBeGreaterThan(node.level);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

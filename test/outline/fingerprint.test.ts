import { fingerprint, fingerprintOf, outlineKey } from '../../src/outline/fingerprint';
import { findNode, pathTo, walk, type Outline } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { doan2023, doan2023Text, smallOutline } from '../support/outlines';

const printOf = (outline: typeof doan2023, id: string) => {
  const node = findNode(outline, id);
  return node && fingerprint(node, pathTo(outline, id).at(-2));
};

it('is the same after renumbering and for other spellings of the same letters', () => {
  const renumbered = parseOutline('I. ĐÁNH GIÁ\n2. Phụ trách Ðội');
  const plain = parseOutline('III. Đánh giá.\n7. Phụ trách Đội'.replace('giá.', 'giá'));
  expect(printOf(renumbered, 'p1.s1')).toBe(printOf(plain, 'p1.s1'));
});

it('tells the same words under different headings apart', () => {
  const prints = [...walk(doan2023)].map(node => printOf(doan2023, node.id));
  // "Nhận định khái quát." and its like stand under many points: the parent's text tells them apart.
  expect(new Set(prints).size).toBeGreaterThan(245);
});

it('is written in eight digits, zeros in front as well', () => {
  // FNV-1a of the empty text is its offset basis, of "a" a published test value.
  expect([fingerprintOf(''), fingerprintOf('a')]).toEqual(['811c9dc5', 'e40c292c']);
  const prints = Array.from({ length: 200 }, (_, index) => fingerprintOf(String(index)));
  expect(prints.every(print => /^[\da-f]{8}$/.test(print))).toBe(true);
  expect(prints.some(print => print.startsWith('0'))).toBe(true);
});

it('tells a node without a parent from one whose parent has words', () => {
  const [node] = smallOutline.roots;
  expect(fingerprint(node!, undefined)).toBe(fingerprint(node!, { ...node!, text: '' }));
  expect(fingerprint(node!, undefined)).not.toBe(fingerprint(node!, node));
});

it.each<[string, Outline]>([
  ['a title', { ...smallOutline, title: 'BÁO CÁO' }],
  ['a word', { ...smallOutline, roots: smallOutline.roots.map(root => ({ ...root, text: 'KHÁC' })) }],
  ['a level', { ...smallOutline, roots: smallOutline.roots.map(root => ({ ...root, level: 7 })) }],
  ['a node fewer', { ...smallOutline, roots: smallOutline.roots.slice(1) }],
])('gives an outline another key for %s, though it was asked before', (_, changed) => {
  const key = outlineKey(smallOutline);
  expect(outlineKey(changed)).not.toBe(key);
  expect(outlineKey(smallOutline)).toBe(key);
});

it('gives two lines another key than one of the same words', () => {
  const keyOf = (...texts: readonly string[]) => outlineKey(parseOutline(['- a', ...texts].join('\n')));
  expect(keyOf('- Một', '- Hai')).not.toBe(keyOf('- Một 1 Hai'));
});

it('gives an outline a key that changes with its words', () => {
  expect(outlineKey(parseOutline(doan2023Text))).toBe(outlineKey(doan2023));
  expect(outlineKey(parseOutline(doan2023Text.replaceAll('2023', '2024')))).not.toBe(outlineKey(doan2023));
});

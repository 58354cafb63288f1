import { fingerprint, outlineKey } from '../../src/outline/fingerprint';
import { findNode, pathTo, walk } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { doan2023, doan2023Text } from '../support/outlines';

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

it('gives an outline a key that changes with its words', () => {
  expect(outlineKey(parseOutline(doan2023Text))).toBe(outlineKey(doan2023));
  expect(outlineKey(parseOutline(doan2023Text.replaceAll('2023', '2024')))).not.toBe(outlineKey(doan2023));
});

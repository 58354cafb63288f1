import { foldForCompare } from './fold';
import type { OutlineNode } from './outline';
import { wordsOf } from './similarity';

const keys = new WeakMap<OutlineNode, string>();

/** The words that a node is known by: years and punctuation do not count. Diacritics do. */
export function keyOf(node: OutlineNode): string {
  const known = keys.get(node) ?? wordsOf(node.text, foldForCompare).join(' ');
  keys.set(node, known);
  return known;
}

export function byWords(nodes: readonly OutlineNode[]): ReadonlyMap<string, readonly OutlineNode[]> {
  const groups = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const group = groups.get(keyOf(node)) ?? [];
    group.push(node);
    groups.set(keyOf(node), group);
  }
  return groups;
}

/** "Nhận định khái quát." stands in every section; a line of some length stands for itself. */
export function isSpecific(node: OutlineNode): boolean {
  return wordsOf(node.text).length >= 4;
}

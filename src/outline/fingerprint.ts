import { foldForCompare } from './fold';
import { walk, type Outline, type OutlineNode } from './outline';

/**
 * Eight hex digits of a node's text and its parent's, in their form for comparison. Without markers and places: the
 * same after renumbering and moving among siblings.
 */
export function fingerprint(node: OutlineNode, parent: OutlineNode | undefined): string {
  return fingerprintOf(`${foldForCompare(node.text)}\n${foldForCompare(parent?.text ?? '')}`);
}

const keys = new WeakMap<Outline['roots'], { readonly title: string; readonly key: string }>();

/** Eight hex digits that tell one outline from another: of its title, and of every node's level and text. */
export function outlineKey(outline: Outline): string {
  const known = keys.get(outline.roots);
  if (known?.title === outline.title) return known.key;
  const lines = [...walk(outline)].map(node => `${String(node.level)} ${foldForCompare(node.text)}`);
  const key = fingerprintOf([foldForCompare(outline.title), ...lines].join('\n'));
  keys.set(outline.roots, { title: outline.title, key });
  return key;
}

/** Eight hex digits of a text: FNV-1a, 32 bits, over UTF-16 units. Not for secrets: for telling texts apart. */
export function fingerprintOf(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { newKey } from './readBody';
import { schema } from './schema';

/** What Word does to the structure when the API inserts. (FACTS.md: Where an insertion lands; Packages). */

/**
 * Inserts blocks at a place. Inside a paragraph they join it as pasted text does: the first paragraph goes on with
 * what stands before, the last one is joined to what stands behind and takes that paragraph's properties (the
 * "last-paragraph damage" of office-js#2914 and #3149). A last block that is no paragraph leaves one behind it.
 */
export function insertBlocks(tr: Transaction, pos: number, blocks: readonly Node[]): void {
  const $pos = tr.doc.resolve(pos);
  const [first, ...others] = blocks;
  if (first === undefined) return;
  if (!$pos.parent.isTextblock) {
    tr.insert(pos, [...blocks]);
    return;
  }
  if (others.length === 0 && first.isTextblock) {
    tr.insert(pos, first.content);
    return;
  }
  const last = blocks.at(-1);
  const joinsBehind = last?.isTextblock === true;
  const whole = joinsBehind ? blocks.slice(0, -1) : blocks;
  if ($pos.parentOffset === 0) {
    if (joinsBehind) tr.insert(pos, last.content);
    tr.insert($pos.before(), [...whole]);
    return;
  }
  tr.split(pos);
  const between = tr.mapping.map(pos, -1) + 1;
  if (joinsBehind) tr.insert(between + 1, last.content);
  const joinsBefore = first.isTextblock;
  tr.insert(between, joinsBefore ? [...whole.slice(1)] : [...whole]);
  if (joinsBefore) {
    tr.insert(pos, first.content);
    const start = $pos.before();
    tr.setNodeMarkup(start, undefined, { ...first.attrs, key: $pos.parent.attrs.key as number });
  }
}

/** A new paragraph takes over its neighbour's properties (list, style), not its section. */
export function newParagraph(text: string, neighbour: Node | null): Node {
  const isParagraph = neighbour?.type === schema.nodes.paragraph;
  const pPr = isParagraph ? (neighbour.attrs.pPr as string).replace(/<w:sectPr[\s\S]*<\/w:sectPr>/, '') : '';
  return schema.nodes.paragraph.create(
    { key: newKey(), pPr, style: isParagraph ? (neighbour.attrs.style as string) : '' },
    text === '' ? undefined : schema.text(text),
  );
}

/** For a paragraph that fills a control, before and after mean before and after the control (office-js#3176). */
export function outermostFilled(doc: Node, pos: number): number {
  const $pos = doc.resolve(pos);
  if ($pos.depth === 0 || $pos.parent.type !== schema.nodes.control || $pos.parent.childCount > 1) return pos;
  return outermostFilled(doc, $pos.before());
}

/** Removes a block; what may not be empty (the document, a cell) keeps an empty paragraph. */
export function deleteBlock(tr: Transaction, pos: number): void {
  const $pos = tr.doc.resolve(pos);
  const node = tr.doc.nodeAt(pos);
  if (node === null) return;
  if ($pos.parent.childCount > 1) {
    // The last paragraph of a document or a cell cannot go: it is only emptied.
    const isLast = $pos.index() === $pos.parent.childCount - 1 && $pos.parent.type !== schema.nodes.control;
    if (isLast && node.isTextblock) tr.delete(pos + 1, pos + node.nodeSize - 1);
    else tr.delete(pos, pos + node.nodeSize);
  } else if ($pos.parent.type === schema.nodes.control) {
    // Deleting the paragraph that fills a control deletes the control (office-js#3176).
    deleteBlock(tr, $pos.before());
  } else {
    tr.replaceWith(pos, pos + node.nodeSize, newParagraph('', node));
  }
}

import type { Node } from 'prosemirror-model';
import type { DocumentChange } from '../protocol/host';

/** What an edit did to the paragraphs. A node that was not edited is the very same one before and after. */
export function paragraphChanges(
  before: Node,
  after: Node,
): Pick<DocumentChange, 'addedParagraphs' | 'changedParagraphs' | 'deletedParagraphs'> {
  if (before === after) return { addedParagraphs: [], changedParagraphs: [], deletedParagraphs: [] };
  const [old, now] = [paragraphsIn(before), paragraphsIn(after)];
  const keys = [...now.keys()];
  return {
    addedParagraphs: keys.filter(key => !old.has(key)),
    changedParagraphs: keys.filter(key => old.has(key) && old.get(key) !== now.get(key)),
    deletedParagraphs: [...old.keys()].filter(key => !now.has(key)),
  };
}

function paragraphsIn(doc: Node): ReadonlyMap<string, Node> {
  const paragraphs = new Map<string, Node>();
  doc.descendants(node => {
    if (node.isTextblock) paragraphs.set(String(node.attrs.key), node);
    return !node.isTextblock;
  });
  return paragraphs;
}

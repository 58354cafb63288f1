import { controlsIn } from '../document/placeholder';
import { controlAttrs, schema } from '../document/schema';
import type { HostObject } from '../model';
import { controlCollection, paragraphCollection, tableCollection } from './collections';
import { reference, type Members } from './hostClass';
import type { Located, Span, WordModel } from './wordModel';

/** What stands in a stretch of the document, in its order. */

export function controlsOf(model: WordModel, [from, to]: Span): readonly HostObject[] {
  return (
    controlsIn(model.doc)
      // Only rich-text controls are in the collection, by design (office-js#2160).
      .filter(({ node }) => controlAttrs(node).type === 'richText')
      .filter(({ node, pos }) => pos >= from && pos + node.nodeSize <= to)
      .map(({ node }) => model.control(controlAttrs(node).key))
  );
}

export function paragraphsOf(model: WordModel, [from, to]: Span): readonly HostObject[] {
  const { doc } = model;
  const paragraphs: HostObject[] = [];
  doc.nodesBetween(from, Math.max(to, from + 1 > doc.content.size ? to : from), (node, pos) => {
    if (!node.isTextblock) return true;
    if (pos + node.nodeSize > from && pos < Math.max(to, from + 1))
      paragraphs.push(model.paragraph(Number(node.attrs.key)));
    return false;
  });
  return paragraphs;
}

function tablesOf(model: WordModel, [from, to]: Span): readonly HostObject[] {
  const tables: HostObject[] = [];
  model.doc.nodesBetween(from, to, (node, pos) => {
    if (node.type === schema.nodes.table && pos >= from) tables.push(model.table(Number(node.attrs.key)));
    return node.type !== schema.nodes.table && !node.isTextblock;
  });
  return tables;
}

/** The collections of what is in something; `inside` where that is not the whole of its place. */
export function contents<Self extends Located>(
  inside: (self: Self) => Span = self => self.place(),
): Members<Self> {
  return {
    paragraphs: {
      since: '1.1',
      ...reference,
      to: self => paragraphCollection(() => paragraphsOf(self.model, inside(self))),
    },
    contentControls: {
      since: '1.1',
      source: 'office-js#2160, by design: rich text only',
      sure: 'sure',
      to: self => controlCollection(() => controlsOf(self.model, inside(self))),
    },
    tables: {
      since: '1.3',
      ...reference,
      to: self => tableCollection(() => tablesOf(self.model, inside(self))),
    },
  };
}

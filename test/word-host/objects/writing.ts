import type { Node } from 'prosemirror-model';
import { insertBlocks, newParagraph } from '../document/edit';
import { newKey } from '../document/readBody';
import { readPackage } from '../document/readPackage';
import { schema } from '../document/schema';
import { HostError, type HostObject } from '../model';
import { paragraphsOf } from './contents';
import { oneOf, reference, text, type Argument, type Members } from './hostClass';
import type { Keyed, Located, Span, WordModel } from './wordModel';

/** The ways in which the API writes and selects, whatever the class. */

export function insertAt(model: WordModel, pos: number, blocks: readonly Node[]): void {
  model.edit(tr => {
    insertBlocks(tr, pos, blocks);
  });
}

/** The blocks of a package. Read before anything is written, so a refused package changes nothing. */
export function blocksOf({ host }: WordModel, xml: Argument): readonly Node[] {
  if (host.platform.isReadOnly) throw new HostError('AccessDenied', 'The document is read-only');
  return readPackage(host.parts, text(xml));
}

/** A new paragraph before or behind a control or a table. */
export function insertBeside({ model, key }: Keyed, side: 'Before' | 'After', words: Argument): HostObject {
  const pos = model.positionOf(key);
  const paragraph = newParagraph(text(words), null);
  insertAt(model, side === 'Before' ? pos : pos + model.nodeOf(key).nodeSize, [paragraph]);
  return model.paragraph(Number(paragraph.attrs.key));
}

export function replaceText(model: WordModel, [from, to]: Span, words: string): void {
  model.edit(tr => {
    if (words === '') tr.delete(from, to);
    else
      tr.replaceWith(
        from,
        to,
        schema.text(words, tr.doc.resolve(from).marksAcross(tr.doc.resolve(to)) ?? []),
      );
  });
}

/** Whole blocks that stand side by side go into one block-level control; their text is not touched. */
function wrapBlocks({ model, place }: Located): HostObject {
  const [from, to] = place();
  const { doc } = model;
  const blocks = doc.resolve(from).blockRange(doc.resolve(to));
  const $to = doc.resolve(to);
  const isWhole =
    paragraphsOf(model, [from, to]).length > 0 &&
    doc.resolve(from).parentOffset === 0 &&
    $to.parentOffset === $to.parent.content.size;
  if (blocks === null || !isWhole)
    throw new HostError('NotImplemented', 'The emulated host wraps whole paragraphs only');
  if (blocks.parent.type === schema.nodes.table || blocks.parent.type === schema.nodes.row)
    throw new HostError('InvalidArgument', 'The range begins and ends in different cells');
  const control = schema.nodes.control.create(
    { key: newKey() },
    blocks.parent.content.cut(doc.resolve(blocks.start).parentOffset, doc.resolve(blocks.end).parentOffset),
  );
  model.edit(tr => {
    tr.replaceWith(blocks.start, blocks.end, control);
  });
  return model.control(Number(control.attrs.key));
}

/** `select` of whatever has a place; `inside` where not the whole of it is selected. */
export function selecting<Self extends Located>(
  since: string,
  inside: (self: Self) => Span = self => self.place(),
): Members<Self> {
  return {
    select: {
      since,
      source: 'ISO 29500-1 17.5.2.39: a placeholder is selected whole',
      sure: 'sure',
      call: (self, mode) => {
        const [from, to] = inside(self);
        const where = oneOf(mode ?? 'Select', 'Select', 'Start', 'End');
        self.model.host.selectRange(where === 'End' ? to : from, where === 'Start' ? from : to, 'api');
        return undefined;
      },
    },
  };
}

/** `insertContentControl`. */
export function wrapping<Self extends Located>(): Members<Self> {
  return {
    insertContentControl: {
      since: '1.1',
      source: `${reference.source} (subtypes); parts of a paragraph are not there`,
      sure: 'sure',
      call: wrapBlocks,
    },
  };
}

import { newParagraph } from '../document/edit';
import { textOf } from '../document/schema';
import type { HostObject } from '../model';
import { contents, paragraphsOf } from './contents';
import { found, hostClass, oneOf, reference, text } from './hostClass';
import { blocksOf, insertAt } from './writing';
import type { Located, Span, WordModel } from './wordModel';

/** The text of the document. What stands in a cell has a body of another type, and reads as the whole here. */
type Body = Located & { readonly type: 'MainDoc' | 'TableCell' };

export const bodyClass = hostClass<Body>('Body', {
  type: { since: '1.3', ...reference, get: ({ type }) => type },
  text: { since: '1.1', ...reference, get: ({ model }) => textOf(model.doc) },
  ...contents<Body>(),
  getRange: {
    since: '1.3',
    ...reference,
    call: ({ model, place }, where) => {
      const side = oneOf(where ?? 'Whole', 'Whole', 'Start', 'End', 'Content');
      const [from, to] = place();
      return model.range(side === 'End' ? to : from, side === 'Start' ? from : to);
    },
  },
  insertParagraph: {
    since: '1.1',
    source: "long practice: takes over its neighbour's properties",
    sure: 'guess',
    call: ({ model, place }, words, where) => {
      const side = oneOf(where, 'Start', 'End');
      const neighbour = side === 'Start' ? model.doc.firstChild : model.doc.lastChild;
      const paragraph = newParagraph(text(words), neighbour);
      insertAt(model, side === 'Start' ? place()[0] : place()[1], [paragraph]);
      return model.paragraph(Number(paragraph.attrs.key));
    },
  },
  insertOoxml: {
    since: '1.1',
    source: 'office-js#866, by design: the end is in a control that ends the body',
    sure: 'sure',
    call: ({ model, place }, xml, where) => {
      const side = oneOf(where, 'Replace', 'Start', 'End');
      const blocks = blocksOf(model, xml);
      const all = paragraphsOf(model, place());
      if (side === 'Replace')
        model.edit(tr => {
          tr.replaceWith(...place(), [...blocks, newParagraph('', null)]);
        });
      else found(side === 'Start' ? all[0] : all.at(-1)).call('insertOoxml', [xml ?? null, side]);
      return model.range(...place());
    },
  },
});

export function bodyObject(model: WordModel, type: 'MainDoc' | 'TableCell'): HostObject {
  const place = (): Span => [0, model.doc.content.size];
  return bodyClass.create({ model, place, type });
}

import { deleteBlock } from '../document/edit';
import type { HostObject } from '../model';
import { hostClass, oneOf, reference } from './hostClass';
import { tablesAround } from './paragraph';
import { surroundings } from './surroundings';
import { insertBeside, selecting } from './writing';
import { insideOf, outsideOf, type Keyed, type WordModel } from './wordModel';

/** A table; its place is the whole of it, with its edges. */
export const tableClass = hostClass<Keyed>('Table', {
  nestingLevel: {
    since: '1.3',
    ...reference,
    get: ({ model, key }) => 1 + tablesAround(model, model.positionOf(key)),
  },
  rowCount: { since: '1.3', ...reference, get: ({ model, key }) => model.nodeOf(key).childCount },
  ...surroundings<Keyed>({ parentContentControl: '1.3' }),
  ...selecting<Keyed>('1.3', ({ model, key }) => insideOf(model, key)),
  getRange: { since: '1.3', ...reference, call: ({ model, place }) => model.range(...place()) },
  insertParagraph: {
    since: '1.3',
    ...reference,
    call: (table, words, where) => insertBeside(table, oneOf(where, 'Before', 'After'), words),
  },
  delete: {
    since: '1.3',
    ...reference,
    call: ({ model, key }) => {
      model.edit(tr => {
        deleteBlock(tr, model.positionOf(key));
      });
      return undefined;
    },
  },
});

export function tableObject(model: WordModel, key: number): HostObject {
  return tableClass.create({ model, key, place: () => outsideOf(model, key) });
}

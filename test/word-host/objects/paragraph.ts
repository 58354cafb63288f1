import { deleteBlock, newParagraph, outermostFilled } from '../document/edit';
import { listStrings } from '../document/listStrings';
import { schema, textOf } from '../document/schema';
import { styleNames } from '../document/styles';
import type { HostObject } from '../model';
import { controlCollection } from './collections';
import { controlsOf, paragraphsOf } from './contents';
import { hostClass, methodOrNull, oneOf, orNull, reference, text } from './hostClass';
import { listItemClass } from './listItem';
import { searching } from './search';
import { surroundings } from './surroundings';
import { blocksOf, insertAt, replaceText, selecting, wrapping } from './writing';
import { insideOf, type Keyed, type WordModel } from './wordModel';

/** A paragraph; its place is its text. */
export const paragraphClass = hostClass<Keyed>('Paragraph', {
  text: { since: '1.1', ...reference, get: ({ model, key }) => textOf(model.nodeOf(key)) },
  style: { since: '1.1', ...reference, get: styleOf },
  styleBuiltIn: {
    since: '1.3',
    ...reference,
    // "heading 1" → "Heading1", as the enumeration has it.
    get: paragraph => styleOf(paragraph).split(' ').map(capital).join(''),
  },
  outlineLevel: {
    since: '1.1',
    ...reference,
    get: paragraph => Number(/heading (\d)/i.exec(styleOf(paragraph))?.[1] ?? 10),
  },
  isListItem: { since: '1.3', ...reference, get: paragraph => labelOf(paragraph) !== undefined },
  tableNestingLevel: {
    since: '1.3',
    ...reference,
    get: ({ model, key }) => tablesAround(model, model.positionOf(key)),
  },
  contentControls: {
    since: '1.1',
    source: 'office-js#2160, by design: rich text only',
    sure: 'sure',
    to: ({ model, place }) => controlCollection(() => controlsOf(model, place())),
  },
  ...orNull<Keyed>('listItem', { since: '1.3', ...reference }, paragraph => {
    const label = labelOf(paragraph);
    return label === undefined ? null : listItemClass.create(label);
  }),
  ...surroundings<Keyed>(),
  ...methodOrNull<Keyed>('getNext', { since: '1.3', ...reference }, self => neighbour(self, 1)),
  ...methodOrNull<Keyed>('getPrevious', { since: '1.3', ...reference }, self => neighbour(self, -1)),
  ...searching<Keyed>(),
  ...selecting<Keyed>('1.1'),
  ...wrapping<Keyed>(),
  getRange: {
    since: '1.3',
    ...reference,
    call: ({ model, place }, where) => {
      const [from, to] = place();
      const side = oneOf(where ?? 'Whole', 'Whole', 'Start', 'End', 'After', 'Content');
      if (side === 'After') return model.range(to + 1, to + 1);
      return model.range(side === 'End' ? to : from, side === 'Start' ? from : to);
    },
  },
  insertParagraph: {
    since: '1.1',
    source: 'office-js#3176: outside of a control that it fills',
    sure: 'sure',
    call: ({ model, key }, words, where) => {
      const side = oneOf(where, 'Before', 'After');
      const outside = outermostFilled(model.doc, model.positionOf(key));
      const paragraph = newParagraph(text(words), model.nodeOf(key));
      insertAt(model, side === 'Before' ? outside : outside + (model.doc.nodeAt(outside)?.nodeSize ?? 0), [
        paragraph,
      ]);
      return model.paragraph(Number(paragraph.attrs.key));
    },
  },
  insertText: {
    since: '1.1',
    ...reference,
    call: ({ model, place }, words, where) => {
      const [from, to] = place();
      const side = oneOf(where, 'Replace', 'Start', 'End');
      replaceText(model, [side === 'End' ? to : from, side === 'Start' ? from : to], text(words));
      return model.range(from, from + text(words).length);
    },
  },
  insertOoxml: {
    since: '1.1',
    source: 'office-js#2914, #3149: the last paragraph joins its neighbour',
    sure: 'inferred',
    call: ({ model, place }, xml, where) => {
      const side = oneOf(where, 'Replace', 'Start', 'End');
      const blocks = blocksOf(model, xml);
      if (side === 'Replace') replaceText(model, place(), '');
      const [from, to] = place();
      insertAt(model, side === 'End' ? to : from, blocks);
      return model.range(from, place()[1]);
    },
  },
  clear: {
    since: '1.1',
    ...reference,
    call: ({ model, place }) => {
      replaceText(model, place(), '');
      return undefined;
    },
  },
  delete: {
    since: '1.1',
    source: 'office-js#3176: deletes a control that it fills',
    sure: 'sure',
    call: ({ model, key }) => {
      model.edit(tr => {
        deleteBlock(tr, model.positionOf(key));
      });
      return undefined;
    },
  },
});

export function paragraphObject(model: WordModel, key: number): HostObject {
  return paragraphClass.create({ model, key, place: () => insideOf(model, key) });
}

/** How many tables are around a place. */
export function tablesAround({ doc }: WordModel, pos: number): number {
  const $pos = doc.resolve(pos);
  let count = 0;
  for (let depth = $pos.depth; depth > 0; depth--)
    if ($pos.node(depth).type === schema.nodes.table) count += 1;
  return count;
}

function styleOf({ model, key }: Keyed): string {
  return styleNames(model.host.parts).get(model.nodeOf(key).attrs.style as string) ?? 'Normal';
}

function labelOf({ model, key }: Keyed): string | undefined {
  return listStrings(model.doc, model.host.parts).get(key);
}

function neighbour({ model, key }: Keyed, direction: -1 | 1): HostObject | null {
  const all = paragraphsOf(model, [0, model.doc.content.size]);
  return all[all.indexOf(model.paragraph(key)) + direction] ?? null;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

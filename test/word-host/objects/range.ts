import { type HostObject, HostError } from '../model';
import { contents, paragraphsOf } from './contents';
import { fontClass } from './font';
import { found, hostClass, oneOf, reference, text } from './hostClass';
import { searching } from './search';
import { surroundings } from './surroundings';
import { blocksOf, insertAt, replaceText, selecting, wrapping } from './writing';
import type { Located, WordModel } from './wordModel';

/** A stretch of the document; it follows edits. */
export const rangeClass = hostClass<Located>('Range', {
  text: {
    since: '1.1',
    ...reference,
    get: ({ model, place }) =>
      model.doc.textBetween(...place(), '\r', leaf => leaf.type.spec.leafText?.(leaf) ?? ''),
  },
  isEmpty: { since: '1.3', ...reference, get: ({ place }) => place()[0] === place()[1] },
  style: {
    since: '1.1',
    ...reference,
    get: ({ model, place }) => paragraphsOf(model, place())[0]?.get('style') ?? null,
  },
  font: { since: '1.1', ...reference, to: range => fontClass.create(range) },
  ...contents(),
  ...surroundings(),
  ...searching(),
  ...selecting('1.1'),
  ...wrapping(),
  getRange: {
    since: '1.3',
    ...reference,
    call: ({ model, place }, where) => {
      const [from, to] = place();
      const side = oneOf(where ?? 'Whole', 'Whole', 'Start', 'End', 'After', 'Content');
      return model.range(side === 'End' || side === 'After' ? to : from, side === 'Start' ? from : to);
    },
  },
  insertText: {
    since: '1.1',
    ...reference,
    call: ({ model, place }, words, where) => {
      const [from, to] = place();
      const side = oneOf(where, 'Replace', 'Start', 'End', 'Before', 'After');
      const at = side === 'End' || side === 'After' ? to : from;
      replaceText(model, [at, side === 'Replace' ? to : at], text(words));
      return model.range(at, at + text(words).length);
    },
  },
  insertParagraph: {
    since: '1.1',
    ...reference,
    call: ({ model, place }, words, where) => {
      const side = oneOf(where, 'Before', 'After');
      const paragraphs = paragraphsOf(model, place());
      const beside = side === 'Before' ? paragraphs[0] : paragraphs.at(-1);
      return found(beside).call('insertParagraph', [text(words), side]);
    },
  },
  insertOoxml: {
    since: '1.1',
    source: 'office-js#2914, #3149: the last paragraph joins its neighbour',
    sure: 'inferred',
    call: ({ model, place }, xml, where) => {
      const [from, to] = place();
      const side = oneOf(where, 'Replace', 'Start', 'End', 'Before', 'After');
      const blocks = blocksOf(model, xml);
      if (side === 'Replace') replaceText(model, [from, to], '');
      insertAt(model, side === 'End' || side === 'After' ? to : from, blocks);
      return model.range(...place());
    },
  },
  delete: {
    since: '1.1',
    ...reference,
    call: ({ model, place }) => {
      replaceText(model, place(), '');
      return undefined;
    },
  },
  expandTo: {
    since: '1.3',
    ...reference,
    call: ({ model, place }, other) => {
      const otherPlace =
        typeof other === 'object' && other !== null ? model.ranges.get(other as HostObject) : undefined;
      if (otherPlace === undefined) throw new HostError('InvalidArgument', 'Not a range');
      const [from, to] = place();
      const [otherFrom, otherTo] = otherPlace();
      return model.range(Math.min(from, otherFrom), Math.max(to, otherTo));
    },
  },
});

export function rangeObject(model: WordModel, from: number, to: number): HostObject {
  const tracked = model.host.track(from, to);
  const place = () => {
    if (tracked.isGone) throw new HostError('ItemNotFound', 'The range does not exist any more');
    return [tracked.from, tracked.to] as const;
  };
  const object = rangeClass.create({ model, place });
  model.ranges.set(object, place);
  return object;
}

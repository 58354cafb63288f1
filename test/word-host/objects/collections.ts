import type { HostObject } from '../model';
import { found, hostClass, methodOrNull, reference } from './hostClass';

/** Collections, in document order: what they hold is asked for anew each time. */

type Items = () => readonly HostObject[];

const first = methodOrNull<Items>('getFirst', { since: '1.3', ...reference }, items => items()[0] ?? null);

export const paragraphCollectionClass = hostClass<Items>(
  'ParagraphCollection',
  {
    ...first,
    ...methodOrNull('getLast', { since: '1.3', ...reference }, items => items().at(-1) ?? null),
  },
  { items: items => items() },
);

export const tableCollectionClass = hostClass<Items>('TableCollection', first, { items: items => items() });

export const rangeCollectionClass = hostClass<Items>('RangeCollection', first, { items: items => items() });

export const controlCollectionClass = hostClass<Items>(
  'ContentControlCollection',
  {
    ...first,
    getByTag: {
      since: '1.1',
      ...reference,
      call: (items, tag) => controlCollection(() => items().filter(each => each.get('tag') === tag)),
    },
    getByTitle: {
      since: '1.1',
      ...reference,
      call: (items, title) => controlCollection(() => items().filter(each => each.get('title') === title)),
    },
    ...methodOrNull(
      'getById',
      { since: '1.1', ...reference },
      (items, id) => items().find(each => each.id === id) ?? null,
    ),
    getItem: {
      since: '1.1',
      ...reference,
      call: (items, id) => found(items().find(each => each.id === id)),
    },
  },
  { items: items => items() },
);

export function controlCollection(items: Items): HostObject {
  return controlCollectionClass.create(items);
}

export function paragraphCollection(items: Items): HostObject {
  return paragraphCollectionClass.create(items);
}

export function tableCollection(items: Items): HostObject {
  return tableCollectionClass.create(items);
}

export function rangeCollection(items: Items): HostObject {
  return rangeCollectionClass.create(items);
}

import type { HostObject, WireValue } from '../model';
import type { MemberAccess } from './members';
import type { References } from './references';
import { camel, pascal, type Query } from './wire';

export type QueryOptions = {
  readonly members: MemberAccess;
  readonly references: References;
  /** Whether the items of a collection are kept until the client gives them back. */
  readonly keepsItems: boolean;
};

/** What a `load` brings: the properties of an object, or of the items of a collection; "a/b" leads into another. */
export function query(
  object: HostObject,
  { Select = ['*'], Expand = [], Skip = 0, Top }: Query,
  options: QueryOptions,
): WireValue {
  return read(object, [...Select, ...Expand.map(name => `${name}/*`)], options, [Skip, Top]);
}

function read(
  object: HostObject,
  select: readonly string[],
  options: QueryOptions,
  [skip, top]: readonly [number, number | undefined] = [0, undefined],
): WireValue {
  const { references, keepsItems } = options;
  if (object.items === undefined)
    return { ...properties(object, select, options), ...references.identity(object) };
  const items = object.items().slice(skip);
  const taken = top === undefined ? items : items.slice(0, top);
  return {
    ...references.identity(object),
    _Items: taken.map(item => ({
      ...properties(item, select, options),
      ...references.identity(item, keepsItems),
    })),
  };
}

function properties(
  object: HostObject,
  select: readonly string[],
  options: QueryOptions,
): Record<string, WireValue> {
  const result: Record<string, WireValue> = {};
  const nested = new Map<string, string[]>();
  for (const name of select.flatMap(each => (each === '*' ? object.scalars : [each]))) {
    const [first = '', ...rest] = name.split('/');
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
    else if (camel(first) !== 'isNullObject')
      result[pascal(first)] = options.members.get(object, camel(first));
  }
  for (const [name, names] of nested) {
    const child = object.navigate(camel(name));
    result[pascal(name)] = child === null ? null : read(child, names, options);
  }
  return result;
}

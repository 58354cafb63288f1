import { HostError } from '../model';
import type { HostObject, WireValue } from '../model';

type Arguments = readonly (WireValue | HostObject)[];

/** The members of one class, by kind. What is not listed is not there: it fails loudly. */
export type Members = {
  readonly id?: number;
  readonly scalars?: Readonly<Record<string, () => WireValue>>;
  readonly setters?: Readonly<Record<string, (value: WireValue) => void>>;
  readonly navigation?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (...args: Arguments) => WireValue | HostObject | undefined>>;
  readonly items?: () => readonly HostObject[];
};

export function hostObject(className: string, members: Members): HostObject {
  const find = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T => {
    const member = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) {
      throw new HostError(
        'NotImplemented',
        `The emulated host has no ${className}.${name}`,
        `${className}.${name}`,
      );
    }
    return member;
  };
  /** Errors of a member say where they arose. */
  const located = <T>(name: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof HostError) || error.location !== '') throw error;
      throw new HostError(error.code, error.message, `${className}.${name}`);
    }
  };
  return {
    className,
    ...(members.id === undefined ? {} : { id: members.id }),
    scalars: Object.keys(members.scalars ?? {}),
    get: name => located(name, find(members.scalars, name)),
    set: (name, value) => {
      located(name, () => {
        find(members.setters, name)(value);
      });
    },
    navigate: name => located(name, find(members.navigation, name)),
    call: (name, args) => located(name, () => find(members.methods, name)(...args)),
    ...(members.items === undefined ? {} : { items: members.items }),
  };
}

/** `parentX` fails where there is none; `parentXOrNullObject` gives the null object. */
export function orNull(name: string, find: () => HostObject | null): Record<string, () => HostObject | null> {
  return {
    [name]: () => {
      const found = find();
      if (found === null) throw new HostError('ItemNotFound', `There is no ${name}`);
      return found;
    },
    [`${name}OrNullObject`]: find,
  };
}

/** A collection in document order, with what every collection has. */
export function collection(
  className: string,
  items: () => readonly HostObject[],
  more: Members['methods'] = {},
): HostObject {
  return hostObject(className, {
    items,
    methods: {
      ...orNull('getFirst', () => items()[0] ?? null),
      ...orNull('getLast', () => items().at(-1) ?? null),
      ...more,
    },
  });
}

/** One of the values that Word takes for an argument; anything else is InvalidArgument. */
export function oneOf<T extends string>(
  value: WireValue | HostObject | undefined,
  ...allowed: readonly T[]
): T {
  const found = allowed.find(each => each === value);
  if (found === undefined) {
    throw new HostError('InvalidArgument', `${JSON.stringify(value)} is none of ${allowed.join(', ')}`);
  }
  return found;
}

export function text(value: WireValue | HostObject | undefined): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'A text was expected');
  return value;
}

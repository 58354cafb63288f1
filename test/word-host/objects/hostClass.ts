import { HostError, type HostObject, type WireValue } from '../model';

/** What a batch hands to a method: a value, another object, or nothing. */
export type Argument = WireValue | HostObject | undefined;

/** How surely Word does what a member does here: "sure" by its source, "inferred" from it, or a "guess". */
export type Sure = 'sure' | 'inferred' | 'guess';

/** What is known of a member. `source` and `sure` are what the table in README.md says; a test compares them. */
export type Stated = {
  /** The version of WordApi that brings it, as Microsoft's typings say; a test compares them. */
  readonly since: string;
  readonly source: string;
  readonly sure: Sure;
  /** When Word refuses it, by Word's code; besides what every member refuses (`refusedEverywhere`). */
  readonly refuses?: Partial<Readonly<Record<HostError['code'], string>>>;
};

/** A scalar property, one that leads to another object (`null`: a null object), or a method (`null` likewise). */
export type Member<Self> = Stated &
  (
    | {
        readonly get: (self: Self) => WireValue;
        readonly set?: (self: Self, value: WireValue) => void;
      }
    | { readonly set: (self: Self, value: WireValue) => void }
    | { readonly to: (self: Self) => HostObject | null }
    | {
        readonly call: (self: Self, ...args: readonly Argument[]) => WireValue | HostObject | undefined;
      }
  );

export type Members<Self> = Readonly<Record<string, Member<Self>>>;

/** One class of Word's model: its members, declared once, and the objects that have them. */
export type HostClass<Self> = {
  readonly className: string;
  readonly members: Members<Self>;
  readonly create: (self: Self) => HostObject;
};

/** Gone objects, wrong arguments, what the host cannot do, and writes into a read-only document. */
const refusedEverywhere: readonly string[] = [
  'ItemNotFound',
  'InvalidArgument',
  'NotImplemented',
  'AccessDenied',
];

/**
 * Declares a class. What is not declared is not there: it fails with `NotImplemented` and its name. A member that
 * refuses by a code that it does not state is a fault of the host's own.
 */
export function hostClass<Self>(
  className: string,
  members: Members<Self>,
  more: {
    readonly id?: (self: Self) => number;
    readonly items?: (self: Self) => readonly HostObject[];
  } = {},
): HostClass<Self> {
  const scalars = Object.keys(members).filter(name => 'get' in members[name]!);
  const use = <T>(name: string, kind: 'get' | 'set' | 'to' | 'call', work: (member: never) => T): T => {
    const place = `${className}.${name}`;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined || !(kind in member))
      throw new HostError('NotImplemented', `The emulated host has no ${place}`, place);
    try {
      return work(member as never);
    } catch (error) {
      if (!(error instanceof HostError) || error.location !== '') throw error;
      if (!refusedEverywhere.includes(error.code) && member.refuses?.[error.code] === undefined)
        throw new Error(`${place} refuses with ${error.code}: say when, in its \`refuses\``, {
          cause: error,
        });
      throw new HostError(error.code, error.message, place);
    }
  };
  type With<Kind extends string> = Extract<Member<Self>, Readonly<Record<Kind, unknown>>>;
  const create = (self: Self): HostObject => {
    const object: HostObject = {
      className,
      scalars,
      since: name => (Object.hasOwn(members, name) ? members[name]?.since : undefined),
      get: name => use(name, 'get', (member: With<'get'>) => member.get(self)),
      set: (name, value) => use(name, 'set', (member: Required<With<'set'>>) => member.set(self, value)),
      navigate: name => use(name, 'to', (member: With<'to'>) => member.to(self)),
      call: (name, args) => use(name, 'call', (member: With<'call'>) => member.call(self, ...args)),
    };
    const { id, items } = more;
    if (id !== undefined) Object.defineProperty(object, 'id', { get: () => id(self) });
    if (items !== undefined) Object.defineProperty(object, 'items', { value: () => items(self) });
    return object;
  };
  return { className, members, create };
}

/** Plain behaviour that Microsoft's reference of the JavaScript API states. */
export const reference = { source: 'the reference', sure: 'sure' } as const;

/** `x` fails where there is none; `xOrNullObject`, which came with WordApi 1.3, gives the null object. */
export function orNull<Self>(
  name: string,
  stated: Stated,
  find: (self: Self) => HostObject | null,
): Members<Self> {
  return {
    [name]: { ...stated, to: self => found(find(self)) },
    [`${name}OrNullObject`]: { ...stated, since: '1.3', to: find },
  };
}

/** The same for methods. */
export function methodOrNull<Self>(
  name: string,
  stated: Stated,
  find: (self: Self, argument: Argument) => HostObject | null,
): Members<Self> {
  return {
    [name]: { ...stated, call: (self, argument) => found(find(self, argument)) },
    [`${name}OrNullObject`]: { ...stated, since: '1.3', call: find },
  };
}

export function found(object: HostObject | null | undefined): HostObject {
  if (object === undefined || object === null)
    throw new HostError('ItemNotFound', 'The requested item was not found');
  return object;
}

/** One of the values that Word takes for an argument; anything else is InvalidArgument. */
export function oneOf<T extends string>(value: Argument, ...allowed: readonly T[]): T {
  const match = allowed.find(each => each === value);
  if (match === undefined) {
    throw new HostError('InvalidArgument', `${JSON.stringify(value)} is none of ${allowed.join(', ')}`);
  }
  return match;
}

export function text(value: Argument): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'A text was expected');
  return value;
}

import type { WireValue } from '../model';

/** A batch of the rich API as office.js 1.1.110 writes it, as far as this host reads it (WIRE.md: Batches). */
export type Batch = {
  /** Set by `Word.run`: what is read is to be kept until the client gives it back. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
};

/** How to reach an object; by number in the batch. */
export type Path = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export const pathTypes = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  keptReference: 6,
  nullObject: 7,
} as const;

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Readonly<Record<string, WireValue>>;
};

export const actionTypes = {
  instantiate: 1,
  query: 2,
  call: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export type ArgumentInfo = {
  readonly Arguments?: readonly WireValue[];
  readonly ReferencedObjectPathIds?: readonly WireValue[];
};

export type Query = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
};

export const internalServices = 'Microsoft.InternalService.';
export const wordServices = 'Microsoft.WordServices.';

/** When `Word.run` ends the client gives its references back by itself: that is no sync of the add-in's. */
export function isCleanUp({ Actions, ObjectPaths }: Batch): boolean {
  return (
    Actions.every(
      ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name.startsWith('_Remove'),
    ) || Object.values(ObjectPaths).every(({ Name }) => Name.startsWith(internalServices))
  );
}

/** Members are Pascal case on the wire, camel case in the reference and here. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

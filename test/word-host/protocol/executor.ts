import { HostError } from '../model';
import type { HostObject, InjectedError, WireValue } from '../model';

/**
 * One batch of the rich API in, its results out, as office.js 1.1.110 speaks (Microsoft's client is unmodified; what
 * is on the wire was read there and seen to run). Knows nothing of Word: members are the objects' affair.
 */
export type Executor = {
  /** Body of a ProcessQuery request → body of its answer. Throws only for a fault of the host's own. */
  readonly process: (body: string) => string;
  readonly counters: Counters;
  /** From now on, the n-th call of these members fails. Counting begins anew. */
  readonly inject: (errors: readonly InjectedError[]) => void;
};

export type Counters = {
  /** Batches: one for each `context.sync()` that had something to say. */
  syncs: number;
  /** UTF-16 units of JSON, from the pane and to it. */
  charactersIn: number;
  charactersOut: number;
  /** "ContentControl.select" → how often; for properties "ContentControl.text", set ones "ContentControl.tag=". */
  readonly calls: Map<string, number>;
};

export type ExecutorOptions = {
  readonly root: () => HostObject;
  /** A service beside the document ("Application", "SearchOptions"), made anew for each path that names it. */
  readonly service?: (name: string) => HostObject | undefined;
  /** Whether this Word is too old for a member ("Document.changeTrackingMode"). */
  readonly lacks?: (member: string) => boolean;
  /** A handler was registered for an event of the document's, or taken away. May refuse by a HostError. */
  readonly onEvent?: (change: 'register' | 'unregister', event: string) => void;
};

type Path = {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};
type ArgumentInfo = {
  readonly Arguments?: readonly WireValue[];
  readonly ReferencedObjectPathIds?: readonly WireValue[];
};
type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Readonly<Record<string, WireValue>>;
};
type Query = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
};
type Batch = {
  /** Set by `Word.run`: what is read is to be kept until the client gives it back. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
};

export function createExecutor({ root, service, lacks, onEvent }: ExecutorOptions): Executor {
  const references = new Map<string, HostObject>();
  const referenceIds = new Map<HostObject, string>();
  let nextReference = 1;
  let injected: readonly InjectedError[] = [];
  const counters: Counters = { syncs: 0, charactersIn: 0, charactersOut: 0, calls: new Map() };

  const keep = (object: HostObject): string => {
    const known = referenceIds.get(object);
    if (known !== undefined) return known;
    const id = `{${String(nextReference++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    references.set(id, object);
    referenceIds.set(object, id);
    return id;
  };
  const release = (id: string) => {
    const object = references.get(id);
    references.delete(id);
    if (object !== undefined) referenceIds.delete(object);
  };

  /** Counts a use of a member, and fails it where Word has no such member or the failure was asked for. */
  const use = (object: HostObject, member: string) => {
    const name = `${object.className}.${member}`;
    if (lacks?.(name.replace(/=$/, '')) === true) {
      throw new HostError('NotImplemented', `This Word has no ${name}`, name);
    }
    const count = (counters.calls.get(name) ?? 0) + 1;
    counters.calls.set(name, count);
    const error = injected.find(each => each.member === name && each.nth === count);
    if (error !== undefined)
      throw new HostError(error.code as HostError['code'], `Injected into ${name}`, name);
  };

  const processBatch = ({ Actions, ObjectPaths, AutoKeepReference = false }: Batch) => {
    const objects = new Map<number, HostObject | null>();
    const results: { ActionId: number; Value: WireValue }[] = [];
    const traceIds: number[] = [];

    const resolve = (id: number): HostObject | null => {
      const known = objects.get(id);
      if (known !== undefined) return known;
      const path = ObjectPaths[String(id)];
      if (path === undefined) throw new HostError('GeneralException', `No object path ${String(id)}`);
      const object = evaluate(path);
      objects.set(id, object);
      return object;
    };

    const evaluate = (path: Path): HostObject | null => {
      const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId } = path;
      if (type === 1) return root();
      // The client tells a service of Office's that it is ready; nothing of a document is behind it.
      if (type === 2 && name.startsWith(internalServices)) return silentService;
      if (type === 2) {
        const found = service?.(name.replace(wordServices, ''));
        if (found === undefined) throw new HostError('NotImplemented', `The emulated host has no ${name}`);
        return found;
      }
      if (type === 7) return null;
      if (type === 6) {
        const kept = references.get(name);
        if (kept === undefined) throw new HostError('InvalidArgument', `Reference ${name} was released`);
        return kept;
      }
      const parent = parentId === undefined ? null : resolve(parentId);
      if (parent === null) return null;
      if (type === 4) {
        use(parent, camel(name));
        return parent.navigate(camel(name));
      }
      if (type === 5) return asObject(parent, 'getItem', argumentsOf(path.ArgumentInfo));
      if (type === 3) return asObject(parent, camel(name), argumentsOf(path.ArgumentInfo));
      throw new HostError('NotImplemented', `Object path type ${String(type)} (${name})`);
    };

    const asObject = (
      parent: HostObject,
      method: string,
      args: readonly (WireValue | HostObject)[],
    ): HostObject | null => {
      use(parent, method);
      const value = parent.call(method, args);
      if (value === null || value === undefined) return null;
      if (isHostObject(value)) return value;
      throw new HostError('NotImplemented', `${parent.className}.${method} did not give an object`);
    };

    const argumentsOf = (info: ArgumentInfo | undefined): readonly (WireValue | HostObject)[] =>
      (info?.Arguments ?? []).map((value, index) => {
        const flag = info?.ReferencedObjectPathIds?.[index];
        return typeof flag === 'number' && flag !== 0 ? resolve(flag) : value;
      });

    const identity = (object: HostObject, mustKeep = false): Record<string, WireValue> => {
      const reference = mustKeep ? keep(object) : referenceIds.get(object);
      return {
        ...(object.id === undefined ? {} : { _Id: object.id }),
        ...(reference === undefined ? {} : { _ReferenceId: reference }),
      };
    };

    const query = (object: HostObject, select: readonly string[], info: Query): WireValue => {
      if (object.items === undefined) return { ...properties(object, select), ...identity(object) };
      const items = object.items().slice(info.Skip ?? 0);
      const taken = info.Top === undefined ? items : items.slice(0, info.Top);
      return {
        ...identity(object),
        _Items: taken.map(item => ({ ...properties(item, select), ...identity(item, AutoKeepReference) })),
      };
    };

    const properties = (object: HostObject, select: readonly string[]): Record<string, WireValue> => {
      const result: Record<string, WireValue> = {};
      const nested = new Map<string, string[]>();
      for (const name of select.flatMap(each => (each === '*' ? object.scalars : [each]))) {
        const [first = '', ...rest] = name.split('/');
        if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
        else if (camel(first) !== 'isNullObject') {
          use(object, camel(first));
          result[pascal(first)] = object.get(camel(first));
        }
      }
      for (const [name, names] of nested) {
        const child = object.navigate(camel(name));
        result[pascal(name)] = child === null ? null : query(child, names, {});
      }
      return result;
    };

    const perform = (action: Action): WireValue => {
      const { ActionType: type, ObjectPathId: pathId, Name: name } = action;
      if (type === 5) {
        traceIds.push(action.Id);
        return null;
      }
      const object = resolve(pathId);
      if (object === null) {
        if (type === 4) throw new HostError('GeneralException', `Set of ${name} on a null object`);
        return null;
      }
      switch (type) {
        case 1:
          return identity(object);
        case 2:
        case 7: {
          const { Select = ['*'], Expand = [] } = action.QueryInfo ?? {};
          const expanded = Expand.map(name => `${name}/*`);
          return query(object, [...Select, ...expanded], action.QueryInfo ?? {});
        }
        case 3:
          return call(object, name, argumentsOf(action.ArgumentInfo));
        case 4:
          use(object, `${camel(name)}=`);
          object.set(camel(name), (action.ArgumentInfo?.Arguments ?? [])[0] ?? null);
          return null;
        case 9:
          for (const [key, value] of Object.entries(action.ObjectState ?? {})) {
            use(object, `${camel(key)}=`);
            object.set(camel(key), value);
          }
          return null;
        default:
          throw new HostError('NotImplemented', `Action type ${String(type)}`);
      }
    };

    const call = (object: HostObject, name: string, args: readonly (WireValue | HostObject)[]): WireValue => {
      const [first, second] = args;
      switch (name) {
        case '_KeepReference':
          keep(object);
          return null;
        case '_RemoveReference':
          if (typeof first === 'string') release(first);
          return null;
        case '_RemoveAllReferences':
          references.clear();
          referenceIds.clear();
          return null;
        case '_RegisterEvent':
        case '_UnregisterEvent':
          onEvent?.(
            name === '_RegisterEvent' ? 'register' : 'unregister',
            typeof second === 'string' ? second : '',
          );
          return null;
        default: {
          use(object, camel(name));
          const value = object.call(camel(name), args);
          return value === undefined || isHostObject(value) ? null : value;
        }
      }
    };

    for (const [index, action] of Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: perform(action) });
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: errorBody(error, index) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  };

  return {
    counters,
    inject: errors => {
      injected = errors;
      counters.calls.clear();
    },
    process: body => {
      const batch = JSON.parse(body) as Batch;
      const answer = JSON.stringify(processBatch(batch));
      if (!isCleanUp(batch)) {
        counters.syncs += 1;
        counters.charactersIn += body.length;
        counters.charactersOut += answer.length;
      }
      return answer;
    },
  };
}

/** When `Word.run` ends the client gives its references back by itself: that is no sync of the add-in's. */
function isCleanUp({ Actions, ObjectPaths }: Batch): boolean {
  return (
    Actions.every(({ ActionType, Name }) => ActionType === 1 || Name.startsWith('_Remove')) ||
    Object.values(ObjectPaths).every(({ Name }) => Name.startsWith(internalServices))
  );
}

const internalServices = 'Microsoft.InternalService.';
const wordServices = 'Microsoft.WordServices.';
const silentService: HostObject = {
  className: 'InternalService',
  scalars: [],
  get: () => null,
  set: () => undefined,
  navigate: () => null,
  call: () => undefined,
};

/** A failed batch stops at the failing action and keeps what ran before it: Word does not roll back. */
function errorBody(error: unknown, index: number): WireValue {
  // A fault of the host's own must not look like an answer of Word's.
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    Location: error.location,
    ActionIndex: index,
    HttpStatusCode: error.code === 'ItemNotFound' ? 404 : 400,
  };
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

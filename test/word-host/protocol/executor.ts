import { HostError, type HostObject, type WireValue } from '../model';
import { Silence, type Faults } from './faults';
import { isHostObject, MemberAccess, type MembersOptions } from './members';
import { Paths, type Roots } from './paths';
import { query } from './query';
import { References } from './references';
import { actionTypes, camel, isCleanUp, type Action, type Batch } from './wire';

/**
 * One batch of the rich API in, its results out, as office.js 1.1.110 speaks (Microsoft's client is unmodified; what
 * is on the wire was read there and seen to run). Knows nothing of Word: members are the objects' affair.
 */
export type Executor = {
  /**
   * Body of a ProcessQuery request → body of its answer; `undefined` where Word never answers. Throws only for a fault
   * of the host's own.
   */
  readonly process: (body: string) => string | undefined;
  readonly counters: Counters;
};

export type Counters = {
  /** Batches: one for each `context.sync()` that had something to say. */
  syncs: number;
  /** UTF-16 units of JSON, from the pane and to it. */
  charactersIn: number;
  charactersOut: number;
  /** "ContentControl.select" → how often; for properties "ContentControl.text", set ones "ContentControl.tag=". */
  readonly calls: Faults['calls'];
};

export type ExecutorOptions = MembersOptions &
  Roots & {
    /** A handler was registered for an event of the document's, or taken away. May refuse by a HostError. */
    readonly onEvent: (change: 'register' | 'unregister', event: string) => void;
  };

export function createExecutor(options: ExecutorOptions): Executor {
  const references = new References();
  const members = new MemberAccess(options);
  const counters: Counters = { syncs: 0, charactersIn: 0, charactersOut: 0, calls: options.faults.calls };

  const processBatch = ({ Actions, ObjectPaths, AutoKeepReference = false }: Batch) => {
    const paths = new Paths(ObjectPaths, options, members, references);
    const results: { ActionId: number; Value: WireValue }[] = [];
    const traceIds: number[] = [];

    const perform = (action: Action): WireValue => {
      const { ActionType: type, ObjectPathId: pathId, Name: name } = action;
      if (type === actionTypes.trace) {
        traceIds.push(action.Id);
        return null;
      }
      const object = paths.resolve(pathId);
      if (object === null) {
        if (type === actionTypes.setProperty)
          throw new HostError('GeneralException', `Set of ${name} on a null object`);
        return null;
      }
      switch (type) {
        case actionTypes.instantiate:
          return references.identity(object);
        case actionTypes.query:
        case actionTypes.queryAsJson:
          return query(object, action.QueryInfo ?? {}, {
            members,
            references,
            keepsItems: AutoKeepReference,
          });
        case actionTypes.call:
          return name.startsWith('_') ? callOfTheClient(object, action) : call(object, action);
        case actionTypes.setProperty:
          members.set(object, camel(name), (action.ArgumentInfo?.Arguments ?? [])[0] ?? null);
          return null;
        case actionTypes.update:
          for (const [key, value] of Object.entries(action.ObjectState ?? {}))
            members.set(object, camel(key), value);
          return null;
        default:
          throw new HostError('NotImplemented', `Action type ${String(type)}`);
      }
    };

    const call = (object: HostObject, { Name, ArgumentInfo }: Action): WireValue => {
      const value = members.call(object, camel(Name), paths.argumentsOf(ArgumentInfo));
      return value === undefined || isHostObject(value) ? null : value;
    };

    /** References and events: what the client asks for by itself. */
    const callOfTheClient = (object: HostObject, action: Action): WireValue => {
      const { Name: name } = action;
      const [first, second] = paths.argumentsOf(action.ArgumentInfo);
      switch (name) {
        case '_KeepReference':
          references.keep(object);
          return null;
        case '_RemoveReference':
          if (typeof first === 'string') references.release(first);
          return null;
        case '_RemoveAllReferences':
          references.releaseAll();
          return null;
        case '_RegisterEvent':
        case '_UnregisterEvent':
          options.onEvent(
            name === '_RegisterEvent' ? 'register' : 'unregister',
            typeof second === 'string' ? second : '',
          );
          return null;
        default:
          return call(object, action);
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
    process: body => {
      const batch = JSON.parse(body) as Batch;
      try {
        const answer = JSON.stringify(processBatch(batch));
        if (!isCleanUp(batch)) {
          counters.syncs += 1;
          counters.charactersIn += body.length;
          counters.charactersOut += answer.length;
        }
        return answer;
      } catch (error) {
        if (error instanceof Silence) return undefined;
        throw error;
      }
    },
  };
}

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

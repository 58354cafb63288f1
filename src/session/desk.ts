import type { DocumentState } from '../ooxml/statePart';
import { scan, withoutEcho } from '../word';
import { noticeOf } from './notice';
import { withSnapshot } from './reading';
import type { FailureNotice, ReadyState, Task } from './state';
import type { Store } from './store';

/** What an action leaves behind: the state, changed. */
export type Outcome = (state: ReadyState) => ReadyState;

/** Where actions are worked off, one after the other, each on the state that the one before left. */
export type Desk = {
  readonly store: Store;
  /** Runs an action; its failure becomes the state's notice, after one more look at the document. Never throws. */
  readonly perform: (task: Task, action: (state: ReadyState) => Promise<Outcome>) => Promise<void>;
  /** Looks at the document without being asked: what a hint makes due. */
  readonly refresh: () => Promise<void>;
  /** What the document's own part is known to hold; nothing is written to a part of a newer version. */
  readonly part: { saved: DocumentState | undefined; mayWrite: boolean };
};

const writes: ReadonlySet<Task> = new Set(['inserting', 'saving']);

export function createDesk(store: Store): Desk {
  let queue = Promise.resolve();
  const enqueue = (work: () => Promise<void>) => {
    queue = queue.then(work);
    return queue;
  };

  const work = async (task: Task, action: (state: ReadyState) => Promise<Outcome>) => {
    const state = store.getState();
    if (state.kind !== 'ready') return;
    store.change(now => ({ ...now, task, failure: undefined, success: undefined }));
    try {
      // What only moves the cursor is heard like the officer's own moves: a key pressed right after it must not be missed.
      const outcome = await (writes.has(task) ? withoutEcho(() => action(state)) : action(state));
      store.change(now => ({ ...outcome(now), task: undefined }));
    } catch (error) {
      const failure = await noticeOf(error);
      const snapshot = await scan().catch(() => undefined);
      store.change(now => ({
        ...(snapshot === undefined ? now : withSnapshot(now, snapshot)),
        task: undefined,
        failure,
      }));
    }
  };

  /** What a look could not see; the next one that can takes it away again. */
  let unseen: FailureNotice | undefined;
  const look = async () => {
    try {
      const snapshot = await scan();
      const told = unseen;
      unseen = undefined;
      store.change(now => {
        const next = withSnapshot(now, snapshot);
        return told !== undefined && next.failure === told ? { ...next, failure: undefined } : next;
      });
    } catch (error) {
      unseen = await noticeOf(error);
      // What an action had to tell is worth more: it is about something that the officer did.
      store.change(now => ({ ...now, failure: now.failure ?? unseen }));
    }
  };

  return {
    store,
    perform: (task, action) => enqueue(() => work(task, action)),
    refresh: () => enqueue(look),
    part: { saved: undefined, mayWrite: true },
  };
}

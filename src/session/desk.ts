import type { ReportFile } from '../ooxml/docx/reportFile';
import type { DocumentState } from '../ooxml/statePart';
import { withoutEcho } from '../word';
import { look } from './look';
import { Unfinished, noticeOf } from './notice';
import { withSnapshot } from './readyState';
import type { Outcome } from './sessionActions';
import type { FailureNotice, ReadyState, Task } from './state';
import type { Store } from './store';

/** What an action leaves behind: the state, changed. */
export type Next = (state: ReadyState) => ReadyState;

/** Where actions are worked off, one after the other, each on the state that the one before left. */
export type Desk = {
  readonly store: Store;
  /** Runs an action; its failure becomes the state's notice, after one more look at the document. Never throws. */
  readonly perform: (task: Task, action: (state: ReadyState) => Promise<Next>) => Promise<Outcome>;
  /** The same for what gives something and leaves the state as it is. */
  readonly ask: <T>(task: Task, ask: (state: ReadyState) => Promise<T>) => Promise<Outcome<T>>;
  /** The same for what does both. */
  readonly work: <T>(
    task: Task,
    action: (state: ReadyState) => Promise<readonly [Next, T]>,
  ) => Promise<Outcome<T>>;
  /** Looks at the document without being asked: what a hint makes due. */
  readonly refresh: () => Promise<void>;
  /** What the document's own part is known to hold; nothing is written to a part of a newer version. */
  readonly part: { saved: DocumentState | undefined; mayWrite: boolean };
  /** How many changes were heard of or made, and the report's file as it was read at one of these counts. */
  readonly heard: {
    changesHeard: number;
    file: { readonly file: ReportFile; readonly changesHeard: number } | undefined;
  };
};

/** The truth after a failure, if Word lets anybody look. */
const lookedAt = async (): Promise<Next> => {
  const snapshot = await look().catch(() => undefined);
  return now => (snapshot === undefined ? now : withSnapshot(now, snapshot));
};

const writes: ReadonlySet<Task> = new Set(['inserting', 'saving']);

export function createDesk(store: Store): Desk {
  const heard: Desk['heard'] = { changesHeard: 0, file: undefined };
  let queue: Promise<unknown> = Promise.resolve();
  const enqueue = <T>(job: () => Promise<T>): Promise<T> => {
    const answer = queue.then(job);
    queue = answer;
    return answer;
  };

  const work = async <T>(
    task: Task,
    action: (state: ReadyState) => Promise<readonly [Next, T]>,
  ): Promise<Outcome<T>> => {
    const state = store.getState();
    if (state.kind !== 'ready') return { isDone: false };
    store.change(now => ({ ...now, task, failure: undefined, success: undefined }));
    if (writes.has(task)) heard.changesHeard += 1;
    try {
      // What only moves the cursor is heard like the officer's own moves: a key pressed right after it must not be missed.
      const [next, value] = await (writes.has(task) ? withoutEcho(() => action(state)) : action(state));
      store.change(now => ({ ...next(now), task: undefined }));
      return { isDone: true, value };
    } catch (error) {
      const failure = await noticeOf(error);
      const next = error instanceof Unfinished ? error.next : await lookedAt();
      store.change(now => ({ ...next(now), task: undefined, failure }));
      return { isDone: false };
    }
  };

  /** What a look could not see; the next one that can takes it away again. */
  let unseen: FailureNotice | undefined;
  const refresh = async () => {
    try {
      const snapshot = await look();
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

  const enqueued: Desk['work'] = (task, action) => enqueue(() => work(task, action));
  return {
    store,
    work: enqueued,
    perform: (task, action) => enqueued(task, async state => [await action(state), undefined]),
    ask: (task, ask) => enqueued(task, async state => [now => now, await ask(state)]),
    refresh: () => {
      heard.changesHeard += 1;
      return enqueue(refresh);
    },
    part: { saved: undefined, mayWrite: true },
    heard,
  };
}

import type { ReadyState, SessionState } from './state';

/** Holds the one state, replaced whole; React-free. */
export type Store = {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly set: (state: SessionState) => void;
  /** Changes the ready state; before the session is ready, nothing happens. */
  readonly change: (change: (state: ReadyState) => ReadyState) => void;
};

export function createStore(initial: SessionState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  const set = (next: SessionState) => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe: listener => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    set,
    change: change => {
      if (state.kind === 'ready') set(change(state));
    },
  };
}

import { createContext, useContext, useRef, useSyncExternalStore } from 'react';
import type { SessionActions } from '../session/sessionActions';
import type { ReadyState, Session, SessionState } from '../session/state';

export const SessionContext = createContext<Session | undefined>(undefined);

function useSessionOfPane(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('No session around this component');
  return session;
}

export function useActions(): SessionActions {
  return useSessionOfPane().actions;
}

export function useSessionState(): SessionState {
  const session = useSessionOfPane();
  return useSyncExternalStore(session.subscribe, session.getState);
}

/**
 * A slice of the ready state. The component draws again only when the slice is another one (by `isSame`): a row of
 * the tree is not drawn for its neighbour's sake. Outside `ready` the last slice stays.
 */
export function useReady<T>(
  select: (state: ReadyState) => T,
  isSame: (a: T, b: T) => boolean = Object.is,
): T {
  const session = useSessionOfPane();
  const last = useRef<{ readonly slice: T } | undefined>(undefined);
  return useSyncExternalStore(session.subscribe, () => {
    const state = session.getState();
    if (state.kind !== 'ready') {
      if (last.current === undefined) throw new Error('The session is not ready');
      return last.current.slice;
    }
    const slice = select(state);
    if (last.current === undefined || !isSame(last.current.slice, slice)) last.current = { slice };
    return last.current.slice;
  });
}

export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

import { startSession } from '../../src/session/startSession';
import type { ReadyState, Session } from '../../src/session/state';
import type { HostDocument } from '../word-host/document/hostDocument';
import type { WordHost } from '../word-host/protocol/host';
import { openInWord } from './reportHost';

/** A session over a document in the emulated Word, as the pane has it. */
export type OpenedPane = {
  readonly host: WordHost;
  readonly session: Session;
  /** The ready state; throws with the state's kind if it is another. */
  readonly ready: () => ReadyState;
};

export async function openPane(document: HostDocument): Promise<OpenedPane> {
  const host = await openInWord(document);
  const session = startSession();
  await until(() => session.getState().kind !== 'starting');
  host.counters.syncs = 0;
  return { host, session, ready: () => readyOf(session) };
}

function readyOf(session: Session): ReadyState {
  const state = session.getState();
  if (state.kind !== 'ready') throw new Error(`The session is ${state.kind}`);
  return state;
}

/** Waits for something that comes by itself: at most ten seconds. */
export async function until(isTrue: () => boolean, patienceMs = 10_000): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`Waited ${String(patienceMs)} ms in vain for ${isTrue.toString()}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

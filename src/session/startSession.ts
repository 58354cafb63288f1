import { readState, stateNamespace, type StateReading } from '../ooxml/statePart';
import { outlineKey } from '../outline/fingerprint';
import type { Outline } from '../outline/outline';
import { nothingKept } from '../report/kept';
import { defaultGranularity, granularityOf } from '../report/granularity';
import type { Snapshot } from '../report/snapshot';
import { Failure, isReadOnly, readParts, ready, toFailure, watch } from '../word';
import { actionsOf, changing } from './actionsOf';
import { loadBundledOutline } from './bundledOutline';
import { createDesk, type Desk } from './desk';
import { dueLater } from './dueLater';
import { look } from './look';
import { noticeOf } from './notice';
import { readyState } from './readyState';
import type { Session, UnusableReason } from './state';
import { createStore } from './store';

/** Hands out the session at once, in state `starting`; it becomes ready, or says why it cannot, by itself. */
export function startSession(): Session {
  const store = createStore({ kind: 'starting' });
  const desk = createDesk(store);
  void open(desk);
  return { getState: store.getState, subscribe: store.subscribe, actions: actionsOf(desk, () => read(desk)) };
}

const unusableReasons: readonly string[] = [
  'notInWord',
  'wordTooOld',
  'officeUnreachable',
] satisfies UnusableReason[];

async function open(desk: Desk): Promise<void> {
  try {
    await ready();
  } catch (error) {
    const { code } = toFailure(error);
    const reason = unusableReasons.includes(code) ? (code as UnusableReason) : 'officeUnreachable';
    desk.store.set({ kind: 'unusable', reason });
    return;
  }
  await read(desk);
  await watch(dueLater(() => void desk.refresh()));
  // Before it is asked for; where it does not come now, the first action asks again.
  await changing().catch(() => undefined);
}

/** Reads the document for the first time. */
async function read(desk: Desk): Promise<void> {
  const { store } = desk;
  try {
    const snapshot = await look();
    const reading = await readOwnPart();
    const outline =
      reading.kind === 'state'
        ? reading.state.outline
        : ((await keptOutlineOf(snapshot)) ?? (await loadBundledOutline()));
    const granularity =
      reading.kind === 'state' ? reading.state.granularity : granularityOf(outline, snapshot);
    desk.part.saved = reading.kind === 'state' ? reading.state : undefined;
    desk.part.mayWrite = reading.kind !== 'newer' && reading.kind !== 'unread';
    const state = readyState({
      outline,
      granularity: granularity ?? defaultGranularity,
      snapshot,
      isReadOnly: isReadOnly(),
      kept: reading.kind === 'state' ? reading.state.kept : nothingKept,
    });
    const doubt = doubtOf(reading, snapshot, outlineKey(outline));
    store.set(doubt === undefined ? state : { ...state, failure: await noticeOf(doubt) });
  } catch (error) {
    store.set({ kind: 'unread', failure: await noticeOf(error) });
  }
}

/**
 * Tags travel with copied text, the part that holds the outline does not: where slots stand of an outline that this
 * user keeps, it is that one.
 */
async function keptOutlineOf({ own }: Snapshot): Promise<Outline | undefined> {
  const key = own[0]?.tag.outlineKey;
  if (key === undefined) return undefined;
  const library = await import('./outlineLibrary').catch(() => undefined);
  return library?.openKept(key);
}

/** A part that Word does not hand out may be whole: it must not be taken for missing, and written over. */
async function readOwnPart(): Promise<StateReading | { readonly kind: 'unread'; readonly error: unknown }> {
  try {
    return readState(await readParts(stateNamespace));
  } catch (error) {
    return { kind: 'unread', error };
  }
}

/** What the officer should know about what was found in the document, worst first. */
function doubtOf(
  reading: Awaited<ReturnType<typeof readOwnPart>>,
  { own, hasNewer }: Snapshot,
  key: string,
): Failure | undefined {
  if (reading.kind === 'unread') return toFailure(reading.error);
  if (reading.kind === 'newer' || hasNewer) return new Failure('stateNewer');
  if (reading.kind === 'damaged') return new Failure('stateDamaged');
  const isKnown = own.length === 0 || own.some(({ tag }) => tag.outlineKey === key);
  return !isKnown ? new Failure('outlineUnknown') : undefined;
}

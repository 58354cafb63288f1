import { readState, stateNamespace } from '../ooxml/statePart';
import type { StateReading } from '../ooxml/statePart';
import { outlineKey } from '../outline/fingerprint';
import type { Outline } from '../outline/outline';
import { nothingKept } from '../report/kept';
import { defaultGranularity, granularityOf } from '../report/granularity';
import type { Snapshot } from '../report/snapshot';
import { Failure, isReadOnly, readParts, ready, toFailure, watch } from '../word';
import { goToGap } from './actions/goToGap';
import { goToNode } from './actions/goToNode';
import { loadBundledOutline } from './bundledOutline';
import { createDesk } from './desk';
import type { Desk } from './desk';
import { dueLater } from './dueLater';
import { look } from './look';
import { noticeOf } from './notice';
import { saveInUse } from './part';
import { readyState, withSnapshot } from './readyState';
import type { SessionActions } from './sessionActions';
import type { Session, UnusableReason } from './state';
import { createStore } from './store';

/** Code that is not needed to show the first screen. Fails with `notLoaded` where it does not come over the network. */
const loading =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    load().catch((cause: unknown) => {
      throw new Failure('notLoaded', { cause });
    });
const changing = loading(() => import('./actions/changing'));
/** What is needed once a year, or never. */
const taking = loading(() => import('./actions/taking'));
const sending = loading(() => import('./actions/sending'));

/** Hands out the session at once, in state `starting`; it becomes ready, or says why it cannot, by itself. */
export function startSession(): Session {
  const store = createStore({ kind: 'starting' });
  const desk = createDesk(store);
  void open(desk);
  return { getState: store.getState, subscribe: store.subscribe, actions: actionsOf(desk) };
}

function actionsOf(desk: Desk): SessionActions {
  const { store, perform, ask, work } = desk;
  return {
    insertSection: sectionId =>
      perform('inserting', async state => (await changing()).insertSection(desk, state, sectionId)),
    insertMissing: sectionId =>
      perform('inserting', async state => (await changing()).insertWanted(desk, state, { sectionId })),
    insertAll: () =>
      perform('inserting', async state => (await changing()).insertWanted(desk, state, 'everything')),
    goTo: (nodeId, occurrence) => perform('going', state => goToNode(state, nodeId, occurrence)),
    goToGap: direction => perform('going', state => goToGap(state, direction)),
    rescan: async () => {
      if (store.getState().kind === 'unread') {
        await read(desk);
        return store.getState().kind === 'ready' ? { isDone: true, value: undefined } : { isDone: false };
      }
      return perform('scanning', async () => {
        const snapshot = await look();
        return now => withSnapshot(now, snapshot);
      });
    },
    tick: (subPointId, isCovered) =>
      perform('saving', async state => (await changing()).tickSubPoint(desk, state, subPointId, isCovered)),
    setGranularity: granularity =>
      perform('saving', async state => {
        if (!state.canChangeGranularity) return now => now;
        await saveInUse(desk, { ...state, granularity });
        return now => withSnapshot(now, now.snapshot, { ...now, granularity });
      }),
    pickSection: sectionId => {
      store.change(state => ({ ...state, currentSectionId: sectionId }));
    },
    dismiss: () => {
      store.change(state => ({ ...state, failure: undefined, success: undefined }));
    },
    takeBack: () => perform('saving', async state => (await changing()).takeBack(desk, state)),

    takeOutline: outline => work('saving', async state => (await taking()).takeOutline(desk, state, outline)),
    updateOutline: (next, heirs) =>
      perform('saving', async state => (await taking()).updateOutline(desk, state, next, heirs)),
    readText: where => ask('scanning', async () => (await taking()).readText(where)),
    readDraft: () => ask('scanning', async state => (await taking()).readDraft(state)),
    adoptDraft: (draft, chosen) =>
      perform('saving', async state => (await taking()).adoptDraft(desk, state, draft, chosen)),

    setNil: (nodeId, reason) =>
      perform('saving', async state => (await sending()).setNil(desk, state, nodeId, reason)),
    takeBackNil: nodeId =>
      perform('saving', async state => (await sending()).takeBackNil(desk, state, nodeId)),
    coverPoints: nodeIds =>
      perform('saving', async state => (await sending()).coverPoints(desk, state, nodeIds)),
    uncoverPoint: nodeId =>
      perform('saving', async state => (await sending()).uncoverPoint(desk, state, nodeId)),
    check: async () => {
      const outcome = await work('scanning', async state => (await sending()).checkReport(desk, state));
      // What was found before is not the truth any more.
      if (!outcome.isDone) store.change(state => ({ ...state, checked: undefined }));
      return outcome;
    },
    goToFinding: finding => perform('going', async state => (await sending()).goToFinding(state, finding)),
    mendFinding: finding =>
      perform('saving', async state => (await sending()).mendFinding(desk, state, finding)),
    ignoreFinding: (key, reason) =>
      perform('saving', async state => (await sending()).ignoreFinding(desk, state, key, reason)),
    keepSettings: change =>
      perform('saving', async state => (await sending()).keepSettings(desk, state, change)),
    makeCopy: emptySections =>
      ask('scanning', async state => (await sending()).makeCopy(desk, state, emptySections)),
    openDocument: bytes => ask('going', async () => (await sending()).openDocument(bytes)),
    readLastYear: bytes => work('scanning', async state => (await sending()).readLastYear(state, bytes)),
    insertLastYear: (nodeId, answer) =>
      perform('saving', async state => (await sending()).insertLastYear(desk, state, nodeId, answer)),
  };
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

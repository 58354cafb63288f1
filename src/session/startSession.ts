import { readState, stateNamespace } from '../ooxml/statePart';
import type { StateReading } from '../ooxml/statePart';
import { outlineKey } from '../outline/fingerprint';
import type { Outline } from '../outline/outline';
import { nothingKept } from '../report/kept';
import { defaultGranularity, granularityOf } from '../report/granularity';
import type { Snapshot } from '../report/snapshot';
import { isNewerTag, parseTag } from '../report/tag';
import { Failure, isReadOnly, readParts, ready, scan, toFailure, watch } from '../word';
import { goToGap } from './actions/goToGap';
import { goToNode } from './actions/goToNode';
import { insertSection } from './actions/insertSection';
import { insertWanted } from './actions/insertWanted';
import { saveState } from './actions/saveState';
import { tickSubPoint } from './actions/tickSubPoint';
import { loadBundledOutline } from './bundledOutline';
import { createDesk } from './desk';
import type { Desk, Next } from './desk';
import { dueLater } from './dueLater';
import { noticeOf } from './notice';
import { readyState, withSnapshot } from './readyState';
import type { SessionActions } from './sessionActions';
import type { ReadyState, Session, UnusableReason } from './state';
import { createStore } from './store';

/** What is needed once a year, or never, and what only the sending needs: loaded when it is. */
const taking = () => import('./actions/taking');
const sending = () => import('./actions/sending');

/** Hands out the session at once, in state `starting`; it becomes ready, or says why it cannot, by itself. */
export function startSession(): Session {
  const store = createStore({ kind: 'starting' });
  const desk = createDesk(store);
  void open(desk);
  return { getState: store.getState, subscribe: store.subscribe, actions: actionsOf(desk) };
}

function actionsOf(desk: Desk): SessionActions {
  const { store, perform, ask, work } = desk;
  /** After an insertion: the officer's text is in place; only what goes beside it may still fail. */
  const insertAndSave = (action: (state: ReadyState) => Promise<Next>) =>
    perform('inserting', async state => {
      const next = await action(state);
      const failure = await saveState(desk, state).then(() => undefined, noticeOf);
      return now => ({ ...next(now), failure });
    });
  return {
    insertSection: sectionId => insertAndSave(state => insertSection(state, sectionId)),
    insertMissing: sectionId => insertAndSave(state => insertWanted(state, { sectionId })),
    insertAll: () => insertAndSave(state => insertWanted(state, 'everything')),
    goTo: (nodeId, occurrence) => perform('going', state => goToNode(state, nodeId, occurrence)),
    goToGap: direction => perform('going', state => goToGap(state, direction)),
    rescan: async () => {
      if (store.getState().kind === 'unread') {
        await read(desk);
        return store.getState().kind === 'ready' ? { isDone: true, value: undefined } : { isDone: false };
      }
      return perform('scanning', async () => {
        const snapshot = await scan();
        return now => withSnapshot(now, snapshot);
      });
    },
    tick: (subPointId, isCovered) => perform('saving', state => tickSubPoint(state, subPointId, isCovered)),
    setGranularity: granularity =>
      perform('saving', async state => {
        if (!state.canChangeGranularity) return now => now;
        const changed = readyState({ ...state, granularity });
        await saveState(desk, changed);
        return () => ({ ...changed, currentSectionId: state.currentSectionId });
      }),
    pickSection: sectionId => {
      store.change(state => ({ ...state, currentSectionId: sectionId }));
    },
    dismiss: () => {
      store.change(state => ({ ...state, failure: undefined, success: undefined }));
    },
    takeBack: () =>
      perform('saving', async state => (await import('./actions/takeBack')).takeBack(desk, state)),

    takeOutline: outline => work('saving', async state => (await taking()).takeOutline(desk, state, outline)),
    updateOutline: (next, heirs) =>
      perform('saving', async state => (await taking()).updateOutline(desk, state, next, heirs)),
    readText: where => ask('scanning', async () => (await taking()).readText(where)),
    readDraft: () => ask('scanning', async state => (await taking()).readDraft(state)),
    adoptDraft: (draft, chosen) =>
      perform('saving', async state => (await taking()).adoptDraft(desk, state, draft, chosen)),

    setNil: (nodeId, reason) =>
      perform('saving', async state => (await sending()).setNil(state, nodeId, reason)),
    takeBackNil: nodeId => perform('saving', async state => (await sending()).takeBackNil(state, nodeId)),
    coverPoints: nodeIds =>
      perform('saving', async state => (await sending()).coverPoints(desk, state, nodeIds)),
    uncoverPoint: nodeId =>
      perform('saving', async state => (await sending()).uncoverPoint(desk, state, nodeId)),
    check: async () => {
      const outcome = await work('scanning', async state => (await sending()).checkReport(state));
      // What was found before is not the truth any more.
      if (!outcome.isDone) store.change(state => ({ ...state, checked: undefined }));
      return outcome;
    },
    goToFinding: finding => perform('going', async state => (await sending()).goToFinding(state, finding)),
    mendFinding: finding => perform('saving', async state => (await sending()).mendFinding(state, finding)),
    ignoreFinding: (key, reason) =>
      perform('saving', async state => (await sending()).ignoreFinding(desk, state, key, reason)),
    keepSettings: change =>
      perform('saving', async state => (await sending()).keepSettings(desk, state, change)),
    makeCopy: emptySections =>
      ask('scanning', async state => (await sending()).makeCopy(state, emptySections)),
    openDocument: bytes => ask('going', async () => (await sending()).openDocument(bytes)),
    readLastYear: bytes => work('scanning', async state => (await sending()).readLastYear(state, bytes)),
    insertLastYear: (nodeId, answer) =>
      perform('saving', async state => (await sending()).insertLastYear(state, nodeId, answer)),
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
}

/** Reads the document for the first time. */
async function read(desk: Desk): Promise<void> {
  const { store } = desk;
  try {
    const snapshot = await scan();
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
async function keptOutlineOf({ controls }: Snapshot): Promise<Outline | undefined> {
  const key = controls.map(({ tag }) => parseTag(tag)?.outlineKey).find(each => each !== undefined);
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
  { controls }: Snapshot,
  key: string,
): Failure | undefined {
  if (reading.kind === 'unread') return toFailure(reading.error);
  if (reading.kind === 'newer' || controls.some(control => isNewerTag(control.tag)))
    return new Failure('stateNewer');
  if (reading.kind === 'damaged') return new Failure('stateDamaged');
  const keys = new Set(controls.flatMap(control => parseTag(control.tag)?.outlineKey ?? []));
  return keys.size > 0 && !keys.has(key) ? new Failure('outlineUnknown') : undefined;
}

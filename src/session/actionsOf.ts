import { Failure } from '../word';
import { goToGap } from './actions/goToGap';
import { goToNode } from './actions/goToNode';
import type { Desk } from './desk';
import { look } from './look';
import { saveInUse } from './part';
import { withSnapshot } from './readyState';
import type { SessionActions } from './sessionActions';

/** Code that is not needed to show the first screen. Fails with `notLoaded` where it does not come over the network. */
const loading =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    load().catch((cause: unknown) => {
      throw new Failure('notLoaded', { cause });
    });
export const changing = loading(() => import('./actions/changing'));
/** What is needed once a year, or never. */
const taking = loading(() => import('./actions/taking'));
const sending = loading(() => import('./actions/sending'));

/** The session's door: every action of the officer, worked off one after the other at the desk. `open` reads the document first. */
export function actionsOf(desk: Desk, open: () => Promise<void>): SessionActions {
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
        await open();
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

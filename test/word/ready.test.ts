import { startSession } from '../../src/session/startSession';
import { openInWord, word2021 } from '../support/reportHost';
import { until } from '../support/pane';
import { HostDocument } from '../word-host/document/hostDocument';

async function firstState() {
  const session = startSession();
  await until(() => session.getState().kind !== 'starting');
  return session.getState();
}

it('says that Office cannot be reached where its script did not load', async () => {
  expect('Office' in globalThis).toBe(false);
  expect(await firstState()).toEqual({ kind: 'unusable', reason: 'officeUnreachable' });
});

it('says that Word is too old below WordApi 1.3', async () => {
  const old = { ...word2021, requirementSets: { WordApi: '1.1' } };
  await openInWord(HostDocument.blank(old, ['BÁO CÁO']));
  expect(await firstState()).toEqual({ kind: 'unusable', reason: 'wordTooOld' });
});

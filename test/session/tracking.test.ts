import { doan2023, idOf, tagOf } from '../support/outlines';
import { openPane, until } from '../support/pane';
import { word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls } from '../word-host/document/oracle';
import { clearControl, copyControl, placeCursorIn, typeText, writeInto } from '../word-host/document/user';
import { readCoverage } from '../../src/report/coverage';
import { readPrompt } from '../../src/report/prompt';
import { stateNamespace } from '../../src/ooxml/statePart';
import { run } from '../../src/word/run';

const section = idOf(doan2023, '1. Công tác tuyên truyền');
const point = idOf(doan2023, '- Kết quả công tác giáo dục truyền thống');
const subPoint = idOf(doan2023, '+ Kết quả triển khai Đề án tổ chức Cuộc vận động “Tự hào');
const slot = tagOf(doan2023, point);

async function openWithSection() {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const pane = await openPane(document);
  await pane.session.actions.insertSection(section);
  pane.host.counters.syncs = 0;
  return { document, ...pane };
}

/** Time goes by itself, as Word and the pane need it, and can be made to pass at once. */
beforeEach(() => {
  jest.useFakeTimers({ advanceTimers: true, doNotFake: ['queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
});
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
/** Events that come within 150 ms after a write of the add-in's are taken for its echo (watch.ts). */
const afterEcho = () => pass(150);
/** A hint makes a scan due 600 ms later (dueLater.ts). */
const afterHint = () => pass(600);

it('sees what is written as it is written, by the selection’s events alone (WordApi 1.3)', async () => {
  const { document, ready } = await openWithSection();
  await afterEcho();
  writeInto(document, slot, 'Đã tổ chức 12 đợt sinh hoạt.');
  await until(() => ready().coverage.states.get(point) === 'written');
  expect(ready().coverage.total).toMatchObject({ written: 1, empty: 6 });
  clearControl(document, slot);
  await until(() => ready().coverage.states.get(point) === 'empty');
});

it('does not take its own writes for news', async () => {
  const { host, session } = await openWithSection();
  await session.actions.insertSection(idOf(doan2023, '2.1.'));
  const { syncs } = host.counters;
  await afterHint();
  await afterHint();
  expect(host.counters.syncs).toBe(syncs);
});

it('hears a key that is pressed right after it moved the cursor', async () => {
  const { document, ready, session } = await openWithSection();
  await afterEcho();
  await session.actions.goTo(point);
  typeText(document, 'Đã tổ chức 12 đợt.');
  await afterHint();
  await until(() => ready().coverage.states.get(point) === 'written');
});

it('leaves the very same state when a scan brings nothing new', async () => {
  const { host, session } = await openWithSection();
  const before = session.getState();
  window.dispatchEvent(new Event('focus'));
  await afterHint();
  await until(() => host.counters.syncs > 0);
  // What comes behind the scan in the queue to Word comes after its answer.
  await run(() => Promise.resolve());
  await pass(0);
  expect(session.getState()).toBe(before);
});

it('scans when the pane gets the focus', async () => {
  const { document, ready } = await openWithSection();
  // Too soon after the insertion to be heard by itself.
  writeInto(document, slot, 'Đã tổ chức 12 đợt sinh hoạt.');
  window.dispatchEvent(new Event('focus'));
  await until(() => ready().coverage.states.get(point) === 'written');
});

it('scans in one sync, whatever the size', async () => {
  const { host, session } = await openWithSection();
  await session.actions.insertAll();
  host.counters.syncs = 0;
  await session.actions.rescan();
  expect(host.counters.syncs).toBe(1);
});

it('shows the prompt of the section that the cursor is in', async () => {
  const { document, ready, session } = await openWithSection();
  await session.actions.insertSection(idOf(doan2023, '5. Công tác quốc tế'));
  await afterEcho();
  placeCursorIn(document, slot);
  await until(() => ready().cursorNodeId === point);
  expect(ready().currentSectionId).toBe(section);
});

it('walks from gap to gap, around the end', async () => {
  const { document, ready, session } = await openWithSection();
  const owed = ready().coverage.owed.slice(0, 7);
  writeInto(document, tagOf(doan2023, owed[1] ?? ''), 'Đã viết.');
  placeCursorIn(document, tagOf(doan2023, owed[0] ?? ''));
  const visited: (string | undefined)[] = [];
  for (let turn = 0; turn < 7; turn++) {
    await session.actions.goToGap('next');
    visited.push(ready().cursorNodeId);
  }
  expect(visited).toEqual([owed[2], owed[3], owed[4], owed[5], owed[6], owed[0], owed[2]]);
  await session.actions.goToGap('previous');
  expect(ready().cursorNodeId).toBe(owed[0]);
});

it('puts the cursor so that typing replaces the placeholder', async () => {
  const { document, session } = await openWithSection();
  await session.actions.goTo(point);
  typeText(document, 'Đã tổ chức 12 đợt.');
  const control = readControls(document.save()).find(each => each.tag === slot);
  expect(control).toMatchObject({ text: 'Đã tổ chức 12 đợt.', isShowingPlaceholder: false });
});

it('keeps a tick in the tag, and takes it back', async () => {
  const { document, ready, session } = await openWithSection();
  writeInto(document, slot, 'Cuộc vận động “Tự hào một dải non sông” được hưởng ứng.');
  await session.actions.rescan();
  const subPointNow = () =>
    readPrompt(ready(), section)
      ?.points.flatMap(each => each.subPoints)
      .find(each => each.node.id === subPoint);
  expect(subPointNow()).toMatchObject({ isCovered: false, isSuggested: true });
  await session.actions.tick(subPoint, true);
  expect(subPointNow()).toMatchObject({ isCovered: true, isSuggested: false });
  expect(readControls(document.save()).find(each => each.text.startsWith('Cuộc vận động'))?.tag).toMatch(
    /:c2$/,
  );
  await session.actions.tick(subPoint, false);
  expect(subPointNow()).toMatchObject({ isCovered: false, isSuggested: true });
});

it('tells both of a copied slot, and goes to either', async () => {
  const { document, ready, session } = await openWithSection();
  copyControl(document, slot);
  await session.actions.rescan();
  expect(ready().coverage.states.get(point)).toBe('duplicate');
  await session.actions.goTo(point, 1);
  const from = document.state.selection.from;
  await session.actions.goTo(point, 0);
  expect(document.state.selection.from).toBeLessThan(from);
});

it('works the same where a placeholder reads as nothing', async () => {
  const document = HostDocument.blank({ ...word2021, placeholderReadsAs: 'empty' }, ['BÁO CÁO']);
  const { session, ready } = await openPane(document);
  await session.actions.insertSection(section);
  expect(ready().coverage.total).toMatchObject({ empty: 7 });
  writeInto(document, slot, '12 lượt');
  await session.actions.rescan();
  expect(ready().coverage.total).toMatchObject({ written: 1, empty: 6 });
});

it.each(['section', 'subPoint'] as const)('keeps %s granularity with the document', async granularity => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const { session } = await openPane(document);
  await session.actions.setGranularity(granularity);
  await session.actions.insertAll();
  const again = await openPane(HostDocument.open(document.save(), word2021));
  expect(again.ready().granularity).toBe(granularity);
  expect(again.ready().canChangeGranularity).toBe(false);
  expect(again.ready().coverage.total.empty).toBe(granularity === 'section' ? 21 : 202);
});

it('rebuilds progress and granularity from the tags when its part of the file is lost', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const { session, ready } = await openPane(document);
  await session.actions.setGranularity('section');
  await session.actions.insertAll();
  const part = document.hosted().customXml.list(stateNamespace)[0];
  expect(document.hosted().customXml.remove(part?.id ?? '')).toBe(true);
  const again = await openPane(HostDocument.open(document.save(), word2021));
  expect(again.ready().granularity).toBe('section');
  expect(again.ready().coverage.total).toEqual(ready().coverage.total);
  expect(readCoverage(doan2023, 'section', again.ready().snapshot).total.empty).toBe(21);
});

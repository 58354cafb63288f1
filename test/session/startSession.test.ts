import { stateNamespace, writeState } from '../../src/ooxml/statePart';
import { outlineKey } from '../../src/outline/fingerprint';
import { startSession } from '../../src/session/startSession';
import { keepOutline } from '../../src/session/outlineLibrary';
import type { Session } from '../../src/session/state';
import { control, line } from '../support/bodyXml';
import { openDesk, openInserted, outlineInUse } from '../support/desk';
import { replaceOfficeContext } from '../support/office';
import { doan2023, idOf, tagOf } from '../support/outlines';
import { openPane, until } from '../support/pane';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls } from '../word-host/document/oracle';
import type { Fault } from '../word-host/protocol/faults';

const started = async (start: () => Session = startSession) => {
  const session = start();
  await until(() => session.getState().kind !== 'starting');
  return session;
};
const firstState = async () => (await started()).getState();
const blank = () => HostDocument.blank(word2021, ['BÁO CÁO']);
const part = (over: Partial<Parameters<typeof writeState>[0]> = {}) =>
  writeState({ outline: outlineInUse, granularity: 'point', ...over });
/** A session that finds these faults at its start. */
async function startedWith(document: HostDocument, faults: readonly Fault[]) {
  const host = await openInWord(document);
  host.inject(faults);
  const session = await started();
  return { host, session, actions: session.actions };
}
const partsOf = (document: HostDocument) =>
  document
    .hosted()
    .customXml.list(stateNamespace)
    .map(({ xml }) => xml);

// First: without a network office.js is not there at all.
it('says that Office cannot be reached where its script did not load', async () => {
  expect('Office' in globalThis).toBe(false);
  expect(await firstState()).toEqual({ kind: 'unusable', reason: 'officeUnreachable' });
});

describe('where the pane cannot work', () => {
  beforeEach(async () => {
    await openInWord(blank());
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('says that Word is too old below WordApi 1.3', async () => {
    jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
    expect(await firstState()).toEqual({ kind: 'unusable', reason: 'wordTooOld' });
  });

  it('says that this is not Word', async () => {
    jest.spyOn(Office, 'onReady').mockResolvedValue({ host: null, platform: null } as never);
    expect(await firstState()).toEqual({ kind: 'unusable', reason: 'notInWord' });
  });

  it('says that Office cannot be reached where it fails in a way that nobody knows', async () => {
    jest.spyOn(Office, 'onReady').mockRejectedValue({ code: 'AccessDenied' });
    expect(await firstState()).toEqual({ kind: 'unusable', reason: 'officeUnreachable' });
  });

  it('does nothing that is asked of it', async () => {
    jest.spyOn(Office, 'onReady').mockResolvedValue({ host: null, platform: null } as never);
    const { actions, getState } = await started();
    expect(await actions.insertAll()).toEqual({ isDone: false });
    expect(await actions.rescan()).toEqual({ isDone: false });
    actions.dismiss();
    expect(getState()).toEqual({ kind: 'unusable', reason: 'notInWord' });
  });
});

describe('where Word does not let the document be read', () => {
  const faults = [{ member: 'Document.contentControls', code: 'AccessDenied' }] as const;

  it('knows nothing of it, says why, and reads it when it is asked again', async () => {
    const { host, session, actions } = await startedWith(blank(), faults);
    expect(session.getState()).toMatchObject({ kind: 'unread', failure: { code: 'readOnly' } });
    expect(await actions.insertAll()).toEqual({ isDone: false });
    expect(await actions.rescan()).toEqual({ isDone: false });
    expect(session.getState().kind).toBe('unread');
    host.inject([]);
    expect(await actions.rescan()).toEqual({ isDone: true, value: undefined });
    expect(session.getState()).toMatchObject({ kind: 'ready', failure: undefined });
    expect((await actions.insertAll()).isDone).toBe(true);
  });
});

describe('what it finds in the document', () => {
  it('is the outline of 2023 for one that nobody worked on, by points', async () => {
    const { ready } = await openPane(blank());
    expect(outlineKey(ready().outline)).toBe(outlineKey(doan2023));
    expect(ready().kept).toEqual({ profile: 'doan', ignored: {}, elsewhere: {} });
    expect(ready()).toMatchObject({
      granularity: 'point',
      isReadOnly: false,
      failure: undefined,
    });
  });

  it('is the document’s own outline, granularity and settings; what is kept already is not written again', async () => {
    const document = blank();
    const kept = { profile: 'nd30', year: 2024, ignored: { k: 'vì' }, elsewhere: {} } as const;
    document.hosted().customXml.add(part({ granularity: 'section', kept }));
    const { host, ready, session } = await openPane(document);
    expect(ready()).toMatchObject({
      outline: outlineInUse,
      granularity: 'section',
      kept,
      failure: undefined,
    });
    host.inject([{ member: 'Common.addPart', code: '5001' }]);
    await session.actions.insertAll();
    expect(ready().failure).toBeUndefined();
  });

  it('is the granularity that the tags show, where the part is lost', async () => {
    const document = HostDocument.blank(
      word2021,
      [],
      control(tagOf(doan2023, idOf(doan2023, '1. Công tác tuyên truyền')), 1, line('Đã viết.')) + line(''),
    );
    const { ready } = await openPane(document);
    expect(ready().granularity).toBe('section');
  });

  it('is what Word says of a read-only document', async () => {
    await openInWord(blank());
    // The mode is told when Office starts, which it does once a file.
    const document = Object.create(Office.context.document, { mode: { value: 'readOnly' } }) as object;
    replaceOfficeContext({ document });
    const { ready } = await openPane(blank());
    jest.restoreAllMocks();
    expect(ready().isReadOnly).toBe(true);
  });

  it('is the outline that this user keeps, where its slots stand without the part', async () => {
    const { document } = await openInserted();
    for (const { id } of document.hosted().customXml.list(stateNamespace))
      document.hosted().customXml.remove(id);
    keepOutline(outlineInUse, new Date());
    const known = await openPane(document);
    expect(known.ready()).toMatchObject({ outline: outlineInUse, failure: undefined });
    localStorage.clear();
    const unknown = await openPane(document);
    expect(unknown.ready().failure?.code).toBe('outlineUnknown');
    expect(outlineKey(unknown.ready().outline)).toBe(outlineKey(doan2023));
  });
});

describe('what it doubts', () => {
  const newer = part().replace('version="1"', 'version="9"');
  const damaged = `<report xmlns="${stateNamespace}" version="1" granularity="point"><outline>hỏng</outline></report>`;
  const newerControl = control('dy9:00000000:s:p1:00000000:', 1, line('Ý')) + line('');
  const foreign = control(tagOf(outlineInUse, 'p1.s1.i01'), 1, line('Ý')) + line('');

  it.each([
    ['a newer part, which stays', [newer], '', 'stateNewer', false],
    ['slots of a newer version', [part()], newerControl, 'stateNewer', true],
    ['a damaged part', [damaged], foreign, 'stateDamaged', true],
    ['a damaged part beside slots of a newer version', [damaged], newerControl, 'stateNewer', true],
    ['slots of an outline that nobody knows', [], foreign, 'outlineUnknown', true],
    ['nothing of ours', [], control('khác', 1, line('x')) + line(''), undefined, true],
    ['slots of its own outline', [part()], foreign, undefined, true],
  ])('%s', async (_, parts, body, code, mayWrite) => {
    const document = HostDocument.blank(word2021, ['BÁO CÁO'], body === '' ? undefined : body);
    for (const xml of parts) document.hosted().customXml.add(xml);
    const { ready, session } = await openPane(document);
    expect(ready().failure?.code).toBe(code);
    await session.actions.keepSettings({ year: 2031 });
    expect(partsOf(document).some(xml => xml.includes('2031'))).toBe(mayWrite);
  });

  it('a part that Word does not hand out, before all others: it may be whole, and is not written over', async () => {
    const document = HostDocument.blank(word2021, [], newerControl);
    document.hosted().customXml.add(part());
    const { session, host } = await startedWith(document, [
      { member: 'Common.readPart', nth: 1, code: '5001' },
    ]);
    expect(session.getState()).toMatchObject({ kind: 'ready', failure: { code: 'stateUnread' } });
    host.inject([]);
    await session.actions.keepSettings({ year: 2031 });
    expect(partsOf(document)).toEqual([part()]);
  });
});

describe('what needs no other code', () => {
  it('shows the prompt of a section that is picked, and takes away what was said', async () => {
    const { session, ready, host } = await openPane(blank());
    host.inject([{ member: 'Document.contentControls', code: 'AccessDenied' }]);
    expect((await session.actions.rescan()).isDone).toBe(false);
    expect(ready().failure?.code).toBe('readOnly');
    session.actions.pickSection('p1.s2');
    expect(ready()).toMatchObject({ currentSectionId: 'p1.s2', failure: { code: 'readOnly' } });
    session.actions.dismiss();
    expect(ready().failure).toBeUndefined();
    host.inject([]);
    await session.actions.takeOutline(outlineInUse);
    expect(ready().success).toEqual({ kind: 'outlineTaken' });
    session.actions.dismiss();
    expect(ready().success).toBeUndefined();
  });

  it('keeps another granularity with the document, as long as no slot stands', async () => {
    const document = blank();
    const { session, ready } = await openPane(document);
    await session.actions.setGranularity('section');
    expect(ready()).toMatchObject({ granularity: 'section', coverage: { total: { total: 21 } } });
    expect(partsOf(document)[0]).toContain('granularity="section"');
    await session.actions.insertSection(idOf(doan2023, '1. Công tác tuyên truyền'));
    expect((await session.actions.setGranularity('subPoint')).isDone).toBe(true);
    expect(ready().granularity).toBe('section');
    expect(partsOf(document)[0]).toContain('granularity="section"');
  });

  it('leaves the granularity where the document does not keep another', async () => {
    const { session, ready, host } = await openPane(blank());
    host.inject([{ member: 'Common.addPart', code: '5001' }]);
    expect(await session.actions.setGranularity('section')).toEqual({ isDone: false });
    expect(ready()).toMatchObject({ granularity: 'point', failure: { code: 'stateNotSaved' } });
  });

  it('sees what is there when it is asked to look', async () => {
    const { session, ready } = await openPane(blank());
    const other = await openDesk();
    await openInWord(other.document);
    expect(await session.actions.rescan()).toEqual({ isDone: true, value: undefined });
    expect(ready().snapshot.controls).toEqual([]);
    expect(readControls(other.document.save())).toEqual([]);
  });
});

it('has no findings any more after a check that failed: what was found before is not the truth', async () => {
  const { session, ready, host } = await openPane(blank());
  await session.actions.insertAll();
  const { value } = await session.actions.check();
  expect(value?.findings.length).toBeGreaterThan(0);
  expect(ready().checked).toBe(value);
  await session.actions.keepSettings({ year: 2024 });
  host.inject([{ member: 'Common.openFile', code: '5001' }]);
  expect(await session.actions.check()).toEqual({ isDone: false });
  expect(ready()).toMatchObject({ checked: undefined, failure: { code: 'fileUnread' } });
});

// Last: after it, modules are loaded anew.
describe('code that does not come over the network', () => {
  /** A session whose chunk fails to load until `comes` is called. */
  async function startedWithout(chunk: string) {
    await openInWord(blank());
    jest.resetModules();
    jest.doMock(chunk, () => {
      throw new TypeError('Failed to fetch');
    });
    const fresh = await import('../../src/session/startSession');
    const session = await started(() => fresh.startSession());
    const ready = () => {
      const state = session.getState();
      if (state.kind !== 'ready') throw new Error(state.kind);
      return state;
    };
    return { actions: session.actions, ready, comes: () => jest.dontMock(chunk) };
  }
  afterEach(() => {
    jest.resetModules();
  });

  it.each([
    ['../../src/session/actions/changing', (all: Session['actions']) => all.insertAll()],
    ['../../src/session/actions/taking', (all: Session['actions']) => all.readText('document')],
    ['../../src/session/actions/sending', (all: Session['actions']) => all.keepSettings({ year: 2024 })],
  ])('is said, and asked for again by the next try: %s', async (chunk, act) => {
    const { actions, ready, comes } = await startedWithout(chunk);
    expect((await act(actions)).isDone).toBe(false);
    expect(ready().failure?.code).toBe('notLoaded');
    comes();
    expect((await act(actions)).isDone).toBe(true);
    expect(ready().failure).toBeUndefined();
  });

  it('is done without where it is the library of outlines', async () => {
    const { document } = await openInserted();
    for (const { id } of document.hosted().customXml.list(stateNamespace))
      document.hosted().customXml.remove(id);
    const { ready } = await startedWithout('../../src/session/outlineLibrary');
    expect(ready().failure).toBeUndefined();
    (await openInWord(document)).inject([]);
    const fresh = await import('../../src/session/startSession');
    const session = await started(() => fresh.startSession());
    expect(session.getState()).toMatchObject({ kind: 'ready', failure: { code: 'outlineUnknown' } });
  });
});

import { readState, stateNamespace } from '../../../src/ooxml/statePart';
import { walk } from '../../../src/outline/outline';
import { takeBack } from '../../../src/session/actions/takeBack';
import { takeOutline } from '../../../src/session/actions/takeOutline';
import { updateOutline } from '../../../src/session/actions/updateOutline';
import { nothingKept } from '../../../src/report/kept';
import { openDesk, openInserted, outlineInUse, type OpenedDesk } from '../../support/desk';
import { doan2023, idOf, tagOf } from '../../support/outlines';
import { writeInto } from '../../word-host/document/user';

const judgement = idOf(outlineInUse, '- Nhận định khái quát về');
const corrected = { ...outlineInUse, title: 'ĐỀ CƯƠNG (điều chỉnh)' };
const heirs = new Map([...walk(corrected)].map(node => [node.id, node]));
const update = ({ perform }: OpenedDesk, given = heirs) =>
  perform((desk, state) => updateOutline(desk, state, corrected, given));
const take = ({ desk }: OpenedDesk, outline = corrected) =>
  desk.work('saving', state => takeOutline(desk, state, outline));
const keptOutline = ({ document }: OpenedDesk) => {
  const reading = readState(
    document
      .hosted()
      .customXml.list(stateNamespace)
      .map(({ xml }) => xml),
  );
  return reading.kind === 'state' ? reading.state.outline : reading.kind;
};

describe('a corrected outline', () => {
  it('is in use and kept once all tags are its own, in two syncs; counted, and can be taken back', async () => {
    const opened = await openInserted();
    const { ready, host } = opened;
    writeInto(opened.document, tagOf(outlineInUse, judgement), 'Đã viết.');
    expect((await update(opened)).isDone).toBe(true);
    expect(host.counters.syncs).toBe(2);
    expect(ready()).toMatchObject({
      outline: corrected,
      success: { kind: 'updated', kept: 12, dropped: 0 },
      failure: undefined,
      undo: { undo: { kind: 'update' }, outline: outlineInUse },
      coverage: { total: { written: 1, empty: 4, missing: 0 } },
    });
    expect(keptOutline(opened)).toEqual(corrected);
  });

  it('that came half-way leaves the old one in use and kept, can be taken back, and can be run again', async () => {
    const opened = await openInserted();
    const { ready, host, perform } = opened;
    const before = opened.tags();
    host.inject([{ member: 'ContentControl.tag=', nth: 5, code: 'GeneralException' }]);
    expect(await update(opened)).toEqual({ isDone: false });
    expect(ready()).toMatchObject({
      outline: outlineInUse,
      success: undefined,
      failure: { code: 'changedPartly', values: { done: 4, all: 12 } },
    });
    expect(keptOutline(opened)).toEqual(outlineInUse);
    host.inject([]);
    await perform(takeBack);
    expect(opened.tags()).toEqual(before);
    expect((await update(opened)).isDone).toBe(true);
    expect(ready().coverage.total).toMatchObject({ empty: 5, missing: 0 });
  });

  it('of which a tag was silently lost is not in use', async () => {
    const opened = await openInserted();
    opened.host.inject([{ member: 'ContentControl.tag=', nth: 3, kind: 'lost' }]);
    expect(await update(opened)).toEqual({ isDone: false });
    expect(opened.ready()).toMatchObject({
      outline: outlineInUse,
      failure: { values: { done: 11, all: 12 } },
    });
  });

  it('drops nothing but titles where no node goes on', async () => {
    const opened = await openInserted();
    const before = opened.tags();
    await update(opened, new Map());
    expect(opened.tags()).toEqual(before);
    expect(opened.ready()).toMatchObject({
      outline: corrected,
      success: { kind: 'updated', kept: 0, dropped: 12 },
    });
  });
});

describe('another outline', () => {
  it('is taken where no slot of the one before stands; nothing of that one stays', async () => {
    const kept = { ...nothingKept, year: 2024, ignored: { [`slotEmpty:${judgement}:0a`]: 'Chờ' } };
    const opened = await openDesk(undefined, { kept });
    await opened.perform(() => Promise.resolve(now => ({ ...now, lastYear: new Map() })));
    expect(await take(opened)).toEqual({ isDone: true, value: true });
    expect(opened.ready()).toMatchObject({
      outline: corrected,
      success: { kind: 'outlineTaken' },
      failure: undefined,
      lastYear: undefined,
      task: undefined,
    });
    expect(opened.ready().kept).toEqual({ ...kept, ignored: {} });
    expect(keptOutline(opened)).toEqual(corrected);
  });

  it('is not taken where slots stand, also since the last scan', async () => {
    const inserted = await openInserted();
    const stale = await openDesk();
    // The pane still believes the document empty.
    stale.host.open(inserted.document.hosted());
    expect(await take(stale, doan2023)).toEqual({ isDone: true, value: false });
    expect(stale.ready()).toMatchObject({ outline: outlineInUse, success: undefined });
    expect(keptOutline(inserted)).toEqual(outlineInUse);
  });

  it('is in use where the document cannot keep it: that is told', async () => {
    const opened = await openDesk();
    opened.host.inject([{ member: 'Common.addPart', code: '5001' }]);
    expect(await take(opened)).toEqual({ isDone: true, value: true });
    expect(opened.ready()).toMatchObject({ outline: corrected, failure: { code: 'stateNotSaved' } });
    expect(keptOutline(opened)).toBe('none');
  });
});

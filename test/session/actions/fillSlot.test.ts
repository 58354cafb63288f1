import { strToU8, zipSync } from 'fflate';
import { nilReasons } from '../../../src/report/notApplicable';
import { placeholderFor } from '../../../src/report/wording';
import { findNode } from '../../../src/outline/outline';
import { insertLastYear, readLastYear, setNil, takeBackNil } from '../../../src/session/actions/fillSlot';
import { openInserted, outlineInUse, type OpenedDesk } from '../../support/desk';
import { idOf, tagOf } from '../../support/outlines';
import { reportFixture, reportOutline } from '../../support/reportFixture';
import { copyControl, deleteControl, writeInto } from '../../word-host/document/user';

const id = (start: string) => idOf(outlineInUse, start);
const tradition = id('- Kết quả công tác giáo dục');
const slot = tagOf(outlineInUse, tradition);
const [reason, other] = nilReasons as [(typeof nilReasons)[0], (typeof nilReasons)[0]];
const lastYear = { text: 'Năm 2022 đã trao quà.\nĐoạn hai.', tokens: ['2022'], by: 'tag' } as const;
const prompt = placeholderFor(findNode(outlineInUse, tradition)!);

const nil = ({ perform }: OpenedDesk, given = reason) =>
  perform((desk, state) => setNil(desk, state, tradition, given));
const back = ({ perform }: OpenedDesk) => perform((desk, state) => takeBackNil(desk, state, tradition));
const fill = ({ perform }: OpenedDesk) =>
  perform((desk, state) => insertLastYear(desk, state, tradition, lastYear));
const stateOf = ({ ready }: OpenedDesk) => ready().coverage.states.get(tradition);

describe('nothing to report', () => {
  it('is a sentence and a code, in two syncs; both are taken back', async () => {
    const opened = await openInserted();
    expect((await nil(opened)).isDone).toBe(true);
    expect(opened.host.counters.syncs).toBe(2);
    expect(opened.textOf(`${slot}n${reason.code}`)).toBe(reason.sentence);
    expect(opened.ready().success).toEqual({ kind: 'saved' });
    expect(stateOf(opened)).toBe('nil');
    expect((await back(opened)).isDone).toBe(true);
    expect(opened.textOf(slot)).toBe(prompt);
    expect(opened.ready()).toMatchObject({ success: { kind: 'saved' }, failure: undefined });
    expect(stateOf(opened)).toBe('empty');
  });

  it.each(nilReasons)('takes back its own sentence, whichever it was: $code', async each => {
    const opened = await openInserted();
    await nil(opened, each);
    await back(opened);
    expect(opened.textOf(slot)).toBe(prompt);
  });

  it('keeps ticks, and a reason takes the place of another', async () => {
    const opened = await openInserted();
    await opened.perform(async (desk, state) => {
      const { tickSubPoint } = await import('../../../src/session/actions/tickSubPoint');
      return tickSubPoint(desk, state, id('+ Một số mô hình'), true);
    });
    await nil(opened);
    expect(opened.textOf(`${slot}c2.nkps`)).toBe(reason.sentence);
    // The slot holds a sentence now: it is not empty for another.
    expect(await nil(opened, other)).toEqual({ isDone: false });
    expect(opened.ready().failure?.code).toBe('slotTaken');
    await back(opened);
    expect(opened.textOf(`${slot}c2`)).toBe(prompt);
  });

  it('leaves words that somebody changed, and takes the code back alone', async () => {
    const opened = await openInserted();
    await nil(opened);
    writeInto(opened.document, `${slot}nkps`, 'Đã viết. ');
    expect((await back(opened)).isDone).toBe(true);
    expect(opened.textOf(slot)).toContain('Đã viết.');
    expect(opened.textOf(slot)).toContain(reason.sentence);
    expect(opened.host.counters.calls.has('ContentControl.clear')).toBe(false);
  });

  it('takes back its sentence though a space stands in front of it', async () => {
    const opened = await openInserted();
    await nil(opened);
    writeInto(opened.document, `${slot}nkps`, ' ');
    await back(opened);
    expect(opened.textOf(slot)).toBe(prompt);
  });

  it('tells where the prompt did not come back: sentence and code are gone all the same', async () => {
    const opened = await openInserted();
    await nil(opened);
    opened.host.inject([{ member: 'ContentControl.placeholderText=', code: 'GeneralException' }]);
    expect((await back(opened)).isDone).toBe(true);
    expect(opened.ready()).toMatchObject({ failure: { code: 'wordFailed' }, success: { kind: 'saved' } });
    expect(opened.textOf(slot)).not.toContain(reason.sentence);
    expect(stateOf(opened)).toBe('empty');
  });

  it('tells where its sentence was lost', async () => {
    const opened = await openInserted();
    opened.host.inject([{ member: 'ContentControl.insertText', kind: 'lost' }]);
    expect(await nil(opened)).toEqual({ isDone: false });
    expect(opened.ready().failure).toMatchObject({ code: 'changedPartly', values: { done: 1, all: 2 } });
  });
});

describe.each([
  ['a reason', nil, true],
  ['last year’s answer', fill, true],
  ['taking a reason back', back, false],
])('%s', (_, act, wantsEmpty) => {
  it('changes nothing where the slot is gone, or is there twice', async () => {
    for (const gesture of [deleteControl, copyControl]) {
      const opened = await openInserted();
      gesture(opened.document, slot);
      const before = opened.texts();
      expect(await act(opened)).toEqual({ isDone: false });
      expect(opened.ready().failure?.code).toBe('slotGone');
      expect(opened.texts()).toEqual(before);
    }
  });

  it('never writes over what somebody wrote since the last scan', async () => {
    const opened = await openInserted();
    writeInto(opened.document, slot, 'Đã trao 300 suất quà.');
    expect((await act(opened)).isDone).toBe(!wantsEmpty);
    expect(opened.ready().failure?.code).toBe(wantsEmpty ? 'slotTaken' : undefined);
    expect(opened.textOf(slot)).toBe('Đã trao 300 suất quà.');
  });
});

describe("last year's answer", () => {
  it('goes into an empty slot, paragraph by paragraph, its year highlighted; no account is left', async () => {
    const opened = await openInserted();
    expect((await fill(opened)).isDone).toBe(true);
    expect(opened.textOf(slot)).toBe('Năm 2022 đã trao quà.\rĐoạn hai.');
    expect(opened.ready()).toMatchObject({ success: { kind: 'saved' }, failure: undefined });
    const xml = new TextDecoder().decode(opened.document.parts.get('word/document.xml'));
    expect([...xml.matchAll(/<w:highlight w:val="yellow"\/>/g)]).toHaveLength(1);
  });

  it('is read from a file for the nodes of this outline, or the fault of the file is given', async () => {
    const opened = await openInserted(undefined, { outline: reportOutline });
    const read = (bytes: Uint8Array) =>
      opened.desk.work('scanning', state => Promise.resolve(readLastYear(state, bytes)));
    expect(await read(reportFixture('last-year').bytes)).toEqual({ isDone: true, value: undefined });
    const known = opened.ready().lastYear;
    expect(known?.get('p1.s1.i02')).toMatchObject({ by: 'tag', tokens: ['2022'] });
    expect((await read(zipSync({ 'a.txt': strToU8('x') }))).value).toBe('notDocx');
    // What was read before stays.
    expect(opened.ready().lastYear).toBe(known);
  });

  it('tells of what is no fault of the file', async () => {
    const opened = await openInserted();
    const outcome = await opened.desk.work('scanning', state =>
      Promise.resolve(
        readLastYear({ ...state, outline: undefined as never }, reportFixture('last-year').bytes),
      ),
    );
    expect(outcome.isDone).toBe(false);
  });
});

import { insertSection } from '../../../src/session/actions/insertSection';
import { insertWanted } from '../../../src/session/actions/insertWanted';
import { takeBack } from '../../../src/session/actions/takeBack';
import { openDesk, openInserted, outlineInUse, type OpenedDesk } from '../../support/desk';
import { idOf, tagOf } from '../../support/outlines';
import { deleteControl, placeCursorAt, writeInto } from '../../word-host/document/user';

const id = (start: string) => idOf(outlineInUse, start);
const [part, first, judgement] = [id('I. KẾT'), id('1. Công tác'), id('- Nhận định khái quát về')];
const tradition = id('- Kết quả công tác giáo dục');
const [union, ideas] = [id('2.1.'), id('2.2.')];
const slot = (node: string) => tagOf(outlineInUse, node);
const heading = (node: string) => tagOf(outlineInUse, node, 'heading');

const everything = ({ perform }: OpenedDesk) =>
  perform((desk, state) => insertWanted(desk, state, 'everything'), 'inserting');
const section = ({ perform }: OpenedDesk, sectionId: string) =>
  perform((desk, state) => insertSection(desk, state, sectionId), 'inserting');

it('inserts everything that is missing, in its order, in three syncs, and counts it', async () => {
  const opened = await openDesk();
  expect((await everything(opened)).isDone).toBe(true);
  expect(opened.host.counters.syncs).toBe(3);
  expect(opened.ready().success).toEqual({ kind: 'inserted', sections: 4, slots: 5 });
  expect(opened.tags()).toHaveLength(12);
  expect(opened.texts()).toHaveLength(2 + 12);
  opened.host.counters.syncs = 0;
  await everything(opened);
  // A second time there is nothing to do: one scan tells.
  expect(opened.host.counters.syncs).toBe(1);
  expect(opened.tags()).toHaveLength(12);
  expect(opened.ready().success).toEqual({ kind: 'inserted', sections: 0, slots: 0 });
});

it('plans by the document as it is at that moment, with one sync more where the place was not foreseen', async () => {
  const opened = await openDesk();
  await section(opened, union);
  const before = opened.ready();
  deleteControl(opened.document, heading(part));
  opened.host.counters.syncs = 0;
  await opened.perform((desk, state) => {
    // The last scan still had the heading.
    expect(state.snapshot).toBe(before.snapshot);
    return insertWanted(desk, state, { sectionId: union });
  }, 'inserting');
  expect(opened.tags().slice(0, 2)).toEqual([heading(part), heading(id('2. Tổ chức'))]);
  expect(opened.host.counters.syncs).toBe(4);
});

it('tells how far it came, offers to take that back, and goes on from there', async () => {
  const opened = await openDesk();
  await section(opened, union);
  const standing = opened.tags();
  opened.host.inject([{ member: 'Paragraph.insertOoxml', nth: 2, code: 'GeneralException' }]);
  expect(await everything(opened)).toEqual({ isDone: false });
  const { failure, undo, success } = opened.ready();
  // The first section stands in front of the one that was there; what comes behind it does not.
  expect(failure).toMatchObject({ code: 'insertedPartly', values: { done: 3, all: 8 } });
  expect(failure?.details).toContain('insertedPartly');
  expect(success).toBeUndefined();
  expect(opened.tags()).toEqual([
    standing[0],
    heading(first),
    slot(judgement),
    slot(tradition),
    ...standing.slice(1),
  ]);
  expect(undo?.undo.changes).toHaveLength(3);
  opened.host.inject([]);
  await opened.perform(takeBack);
  expect(opened.tags()).toEqual(standing);
  expect((await everything(opened)).isDone).toBe(true);
  expect(opened.tags()).toHaveLength(12);
});

it('tells so where Word says that it inserted, and did not', async () => {
  const opened = await openDesk();
  opened.host.inject([{ member: 'Paragraph.insertOoxml', kind: 'lost' }]);
  expect(await everything(opened)).toEqual({ isDone: false });
  expect(opened.ready()).toMatchObject({ failure: { code: 'insertedNothing' }, undo: undefined });
});

describe('a section', () => {
  it('comes with the headings over it, and no other', async () => {
    const opened = await openDesk();
    await section(opened, union);
    expect(opened.tags()).toEqual([
      heading(part),
      heading(id('2. Tổ chức')),
      heading(union),
      slot(id('- Kết quả thực hiện')),
    ]);
    expect(opened.ready().success).toEqual({ kind: 'inserted', sections: 1, slots: 1 });
    expect(opened.host.counters.syncs).toBe(3);
  });

  it('that is there already is gone to, not inserted twice; its prompt is shown', async () => {
    const opened = await openInserted();
    placeCursorAt(opened.document, 0);
    await section(opened, ideas);
    expect(opened.ready()).toMatchObject({
      success: { kind: 'alreadyThere', sectionId: ideas },
      currentSectionId: ideas,
      cursorNodeId: ideas,
    });
    expect(opened.tags()).toHaveLength(12);
    expect(opened.host.counters.calls.has('Paragraph.insertOoxml')).toBe(true);
  });

  it('of which only slots are left is gone to by the first of them', async () => {
    const opened = await openInserted();
    deleteControl(opened.document, heading(first));
    deleteControl(opened.document, slot(judgement));
    await section(opened, first);
    expect(opened.ready()).toMatchObject({ cursorNodeId: tradition, currentSectionId: first });
    expect(opened.tags()).toHaveLength(10);
    // Not by the first slot of another section.
    deleteControl(opened.document, heading(ideas));
    await section(opened, ideas);
    expect(opened.ready().cursorNodeId).toBe(id('- Nhận định khái quát.'));
  });

  it('that was deleted since the last scan is inserted again', async () => {
    const opened = await openInserted();
    for (const node of [judgement, tradition]) deleteControl(opened.document, slot(node));
    await section(opened, first);
    expect(opened.ready().success).toEqual({ kind: 'inserted', sections: 1, slots: 2 });
    expect(opened.tags()).toHaveLength(12);
  });

  it('that somebody else inserted since the last scan is not inserted twice', async () => {
    const opened = await openInserted();
    const stale = { ...opened.ready() };
    const empty = await openDesk();
    // The pane still believes the document empty.
    const [before] = [empty.ready()];
    await openDesk(opened.document);
    await opened.perform(
      desk => insertSection(desk, { ...stale, snapshot: before.snapshot }, first),
      'inserting',
    );
    expect(opened.tags()).toHaveLength(12);
  });

  it('is nothing for a heading over sections, or a node of none', async () => {
    const opened = await openDesk();
    for (const node of [part, judgement, 'p9']) expect((await section(opened, node)).isDone).toBe(true);
    expect(opened.tags()).toEqual([]);
    expect(opened.host.counters.syncs).toBe(0);
  });
});

it('keeps what was written when the rest of a section is put back', async () => {
  const opened = await openInserted();
  writeInto(opened.document, slot(judgement), 'Đã viết.');
  deleteControl(opened.document, slot(tradition));
  await opened.perform((desk, state) => insertWanted(desk, state, { sectionId: first }), 'inserting');
  expect(opened.textOf(slot(judgement))).toBe('Đã viết.');
  expect(opened.tags()).toHaveLength(12);
});

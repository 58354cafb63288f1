import { ignoreFinding } from '../../../src/session/actions/keepSettings';
import { takeBack } from '../../../src/session/actions/takeBack';
import { updateOutline } from '../../../src/session/actions/updateOutline';
import { walk } from '../../../src/outline/outline';
import { openDesk, openInserted, outlineInUse } from '../../support/desk';
import { idOf, tagOf } from '../../support/outlines';
import { deleteControl, writeInto } from '../../word-host/document/user';

const id = (start: string) => idOf(outlineInUse, start);
const judgement = id('- Nhận định khái quát về');
const slot = (node: string) => tagOf(outlineInUse, node);
const corrected = { ...outlineInUse, title: 'ĐỀ CƯƠNG (điều chỉnh)' };
const heirs = new Map([...walk(corrected)].map(node => [node.id, node]));

it('takes an insertion back whole, counts it, and then there is nothing to take back', async () => {
  const opened = await openInserted();
  expect((await opened.perform(takeBack)).isDone).toBe(true);
  expect(opened.tags()).toEqual([]);
  expect(opened.texts().filter(text => text !== '')).toEqual(['BÁO CÁO', 'Trên đây là báo cáo.']);
  expect(opened.ready()).toMatchObject({
    success: { kind: 'takenBack', done: 12, kept: 0 },
    undo: undefined,
    canChangeGranularity: true,
  });
  opened.host.counters.syncs = 0;
  await opened.perform(takeBack);
  expect(opened.host.counters.syncs).toBe(0);
  expect(opened.ready().success).toBeUndefined();
});

it('leaves what somebody wrote since, and its headings', async () => {
  const opened = await openInserted();
  writeInto(opened.document, slot(judgement), 'Đã viết.');
  deleteControl(opened.document, slot(id('- Nhận định khái quát.')));
  await opened.perform(takeBack);
  expect(opened.textOf(slot(judgement))).toBe('Đã viết.');
  expect(opened.tags()).toHaveLength(3);
  expect(opened.ready().success).toEqual({ kind: 'takenBack', done: 8, kept: 1 });
});

it('leaves what was ignored since under the same outline', async () => {
  const opened = await openInserted();
  await opened.perform((desk, state) => ignoreFinding(desk, state, 'wrongYear::0a', 'Đúng'));
  await opened.perform(takeBack);
  expect(opened.ready().kept.ignored).toEqual({ 'wrongYear::0a': 'Đúng' });
});

it('gives the outline, tags, titles and what was kept of it back; what was set since stays', async () => {
  const opened = await openInserted();
  const { perform, ready } = opened;
  await perform((desk, state) => ignoreFinding(desk, state, `slotEmpty:${judgement}:0a`, 'Chờ'));
  const before = opened.tags();
  // No node has an heir: what was ignored of one is forgotten with it.
  await perform((desk, state) => updateOutline(desk, state, corrected, new Map()));
  expect(ready().outline).toBe(corrected);
  expect(ready().kept.ignored).toEqual({});
  await perform(() => Promise.resolve(now => ({ ...now, kept: { ...now.kept, year: 2024 } })));
  await perform(takeBack);
  expect(ready().outline).toBe(outlineInUse);
  expect(ready().kept).toMatchObject({ year: 2024, ignored: { [`slotEmpty:${judgement}:0a`]: 'Chờ' } });
  expect(opened.tags()).toEqual(before);
});

it('never writes over a heading that somebody changed since', async () => {
  const opened = await openInserted();
  const { perform } = opened;
  const section = id('1. Công tác');
  const renamed = {
    ...corrected,
    roots: corrected.roots.map(root => ({
      ...root,
      children: root.children.map(each => (each.id === section ? { ...each, text: 'Tuyên truyền' } : each)),
    })),
  };
  const toRenamed = new Map([...walk(renamed)].map(node => [node.id, node]));
  await perform((desk, state) => updateOutline(desk, state, renamed, toRenamed));
  const heading = tagOf(renamed, section, 'heading');
  expect(opened.textOf(heading)).toBe('1. Tuyên truyền');
  writeInto(opened.document, heading, 'Mục ');
  await perform(takeBack);
  const old = tagOf(outlineInUse, section, 'heading');
  expect(opened.textOf(old)).toBe('Mục 1. Tuyên truyền');
  expect(opened.ready().success).toMatchObject({ kept: 1 });
});

it('that breaks off half-way tells so, keeps the outline in use, and can be run again', async () => {
  const opened = await openInserted();
  const { perform, host, ready } = opened;
  const before = opened.tags();
  await perform((desk, state) => updateOutline(desk, state, corrected, heirs));
  host.inject([{ member: 'ContentControl.tag=', nth: 3, code: 'GeneralException' }]);
  expect(await perform(takeBack)).toEqual({ isDone: false });
  expect(ready()).toMatchObject({ failure: { code: 'changedPartly' }, outline: corrected });
  host.inject([]);
  expect((await perform(takeBack)).isDone).toBe(true);
  expect(ready().outline).toBe(outlineInUse);
  expect(opened.tags()).toEqual(before);
});

it('asks Word for nothing where nothing was done', async () => {
  const opened = await openDesk();
  expect((await opened.perform(takeBack)).isDone).toBe(true);
  expect(opened.host.counters.syncs).toBe(0);
});

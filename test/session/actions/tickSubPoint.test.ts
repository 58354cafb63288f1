import { tickSubPoint } from '../../../src/session/actions/tickSubPoint';
import { openInserted, outlineInUse, type OpenedDesk } from '../../support/desk';
import { idOf, tagOf } from '../../support/outlines';
import { copyControl, deleteControl } from '../../word-host/document/user';

const id = (start: string) => idOf(outlineInUse, start);
const tradition = id('- Kết quả công tác giáo dục');
const [pride, models] = [id('+ Kết quả triển khai'), id('+ Một số mô hình')];
const slot = tagOf(outlineInUse, tradition);

const tick = ({ perform }: OpenedDesk, node: string, isCovered: boolean) =>
  perform((desk, state) => tickSubPoint(desk, state, node, isCovered));
const ofPoint = (opened: OpenedDesk) => opened.tags().filter(tag => tag.startsWith(slot));

it('goes into the tag beside other ticks, and out again, in two syncs each', async () => {
  const opened = await openInserted();
  const seen: (readonly string[])[] = [];
  for (const [node, isCovered] of [
    [models, true],
    [pride, true],
    [models, false],
    [pride, false],
  ] as const) {
    expect((await tick(opened, node, isCovered)).isDone).toBe(true);
    seen.push(ofPoint(opened));
  }
  expect(seen).toEqual([[`${slot}c2`], [`${slot}c3`], [`${slot}c1`], [slot]]);
  expect(opened.host.counters.syncs).toBe(8);
  // What many controls were changed by before can still be taken back.
  expect(opened.ready().undo?.undo.kind).toBe('insertion');
});

it('is on the tag as it is at that moment, and on each of several slots', async () => {
  const opened = await openInserted();
  const old = opened.ready();
  await tick(opened, models, true);
  copyControl(opened.document, `${slot}c2`);
  await opened.perform(desk => tickSubPoint(desk, old, pride, true));
  expect(ofPoint(opened)).toEqual([`${slot}c3`, `${slot}c3`]);
});

it('says that the slot is gone where it was deleted, and writes nothing', async () => {
  const opened = await openInserted();
  deleteControl(opened.document, slot);
  const before = opened.tags();
  expect(await tick(opened, models, true)).toEqual({ isDone: false });
  expect(opened.ready().failure?.code).toBe('slotGone');
  expect(opened.tags()).toEqual(before);
});

it('is nothing for a node that has no place in a slot of another', async () => {
  const opened = await openInserted();
  for (const node of [tradition, id('1. Công tác'), 'p9'])
    expect((await tick(opened, node, true)).isDone).toBe(true);
  expect(opened.host.counters.syncs).toBe(0);
  expect(ofPoint(opened)).toEqual([slot]);
});

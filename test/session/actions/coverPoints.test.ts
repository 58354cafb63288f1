import { coverPoints, uncoverPoint } from '../../../src/session/actions/coverPoints';
import { takeBack } from '../../../src/session/actions/takeBack';
import { tickSubPoint } from '../../../src/session/actions/tickSubPoint';
import { openInserted, outlineInUse, type OpenedDesk } from '../../support/desk';
import { idOf, tagOf } from '../../support/outlines';
import {
  copyControl,
  deleteControl,
  placeCursorAt,
  placeCursorIn,
  writeInto,
} from '../../word-host/document/user';

const id = (start: string) => idOf(outlineInUse, start);
const judgement = id('- Nhận định khái quát về');
const tradition = id('- Kết quả công tác giáo dục');
const union = id('- Kết quả thực hiện');
const slot = (node: string) => tagOf(outlineInUse, node);

const cover = ({ perform }: OpenedDesk, ...nodes: readonly string[]) =>
  perform((desk, state) => coverPoints(desk, state, nodes));
const uncover = ({ perform }: OpenedDesk, node: string) =>
  perform((desk, state) => uncoverPoint(desk, state, node));

/** The cursor is in a slot that is written. */
async function open() {
  const opened = await openInserted();
  writeInto(opened.document, slot(judgement), 'Công tác tuyên truyền được triển khai đồng bộ.');
  placeCursorIn(opened.document, slot(judgement));
  return opened;
}

it('keeps where points are written about, beside what was kept, in two syncs', async () => {
  const opened = await open();
  expect((await cover(opened, tradition)).isDone).toBe(true);
  expect(opened.host.counters.syncs).toBe(2);
  expect((await cover(opened, union)).isDone).toBe(true);
  expect(opened.ready()).toMatchObject({
    kept: { elsewhere: { [tradition]: judgement, [union]: judgement } },
    success: { kind: 'saved' },
    undo: { undo: { kind: 'covering' } },
  });
  expect(opened.tags()).toEqual(expect.arrayContaining([`${slot(tradition)}ncov`, `${slot(union)}ncov`]));
});

it('covers no point by itself', async () => {
  const opened = await open();
  await cover(opened, judgement, tradition);
  expect(opened.ready().kept.elsewhere).toEqual({ [tradition]: judgement });
  expect(opened.tags()).toContain(slot(judgement));
  expect(await cover(opened, judgement)).toEqual({ isDone: false });
  expect(opened.ready().failure?.code).toBe('slotGone');
});

it('keeps ticks, and tells every slot of a point', async () => {
  const opened = await open();
  await opened.perform((desk, state) => tickSubPoint(desk, state, id('+ Một số mô hình'), true));
  copyControl(opened.document, `${slot(tradition)}c2`);
  placeCursorIn(opened.document, slot(judgement));
  await cover(opened, tradition);
  expect(opened.tags().filter(tag => tag === `${slot(tradition)}c2.ncov`)).toHaveLength(2);
});

it.each([
  ['in no control', (opened: OpenedDesk) => placeCursorAt(opened.document, 0)],
  [
    'in a heading',
    (opened: OpenedDesk) => placeCursorIn(opened.document, tagOf(outlineInUse, id('1. Công tác'), 'heading')),
  ],
])('writes and keeps nothing where the cursor is %s', async (_, gesture) => {
  const opened = await open();
  gesture(opened);
  const before = opened.tags();
  expect(await cover(opened, tradition)).toEqual({ isDone: false });
  expect(opened.ready().failure?.code).toBe('selectionElsewhere');
  expect(opened.ready().kept.elsewhere).toEqual({});
  expect(opened.tags()).toEqual(before);
});

it('keeps nothing where the slot is gone', async () => {
  const opened = await open();
  deleteControl(opened.document, slot(tradition));
  placeCursorIn(opened.document, slot(judgement));
  expect(await cover(opened, tradition)).toEqual({ isDone: false });
  expect(opened.ready().failure?.code).toBe('slotGone');
  expect(opened.ready().kept.elsewhere).toEqual({});
});

it('keeps nothing of what stands only in part', async () => {
  const opened = await open();
  opened.host.inject([{ member: 'ContentControl.tag=', nth: 2, code: 'GeneralException' }]);
  expect(await cover(opened, tradition, union)).toEqual({ isDone: false });
  expect(opened.ready()).toMatchObject({
    failure: { code: 'changedPartly', values: { done: 1, all: 2 } },
  });
  expect(opened.ready().kept.elsewhere).toEqual({});
});

describe('taking it back', () => {
  it('of one point leaves the others', async () => {
    const opened = await open();
    await cover(opened, tradition, union);
    expect((await uncover(opened, tradition)).isDone).toBe(true);
    expect(opened.ready()).toMatchObject({
      success: { kind: 'saved' },
      kept: { elsewhere: { [union]: judgement } },
    });
    expect(Object.keys(opened.ready().kept.elsewhere)).toEqual([union]);
    expect(opened.tags()).toEqual(expect.arrayContaining([slot(tradition), `${slot(union)}ncov`]));
  });

  it('of the last change tells the tags, and what is kept by what the tags still say', async () => {
    const opened = await open();
    await cover(opened, tradition);
    await cover(opened, union);
    await opened.perform(takeBack);
    expect(opened.ready().kept.elsewhere).toEqual({ [tradition]: judgement });
    expect(opened.tags()).toEqual(expect.arrayContaining([`${slot(tradition)}ncov`, slot(union)]));
    expect(opened.ready().undo).toBeUndefined();
  });

  it('is nothing of a slot that is gone', async () => {
    const opened = await open();
    await cover(opened, tradition);
    deleteControl(opened.document, `${slot(tradition)}ncov`);
    expect(await uncover(opened, tradition)).toEqual({ isDone: false });
    expect(opened.ready().kept.elsewhere).toEqual({ [tradition]: judgement });
  });
});

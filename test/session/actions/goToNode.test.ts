import { goToGap } from '../../../src/session/actions/goToGap';
import { goToNode } from '../../../src/session/actions/goToNode';
import { openDesk, openInserted, outlineInUse, type OpenedDesk } from '../../support/desk';
import { idOf, tagOf } from '../../support/outlines';
import {
  copyControl,
  deleteControl,
  placeCursorAt,
  placeCursorIn,
  writeInto,
} from '../../word-host/document/user';

const id = (start: string) => idOf(outlineInUse, start);
const [part, first, judgement] = [id('I. KẾT'), id('1. Công tác'), id('- Nhận định khái quát về')];
const tradition = id('- Kết quả công tác giáo dục');
const good = id('1. Mặt được');
const slot = (node: string) => tagOf(outlineInUse, node);

const goTo = ({ perform }: OpenedDesk, node: string, occurrence?: number) =>
  perform((_, state) => goToNode(state, node, occurrence), 'going');
const gap = ({ perform }: OpenedDesk, direction: 'next' | 'previous') =>
  perform((_, state) => goToGap(state, direction), 'going');

describe('going to a node', () => {
  it.each([
    ['a point: its slot', tradition, tradition, first],
    ['a sub-point: the slot that covers it', id('+ Một số mô hình'), tradition, first],
    ['a section with a slot of its own', good, good, good],
    ['a section without: its heading', first, first, first],
    ['a heading over sections', part, part, 'p2.s1'],
  ])('%s', async (_, node, cursor, section) => {
    const opened = await openInserted();
    await opened.perform(() => Promise.resolve(now => ({ ...now, currentSectionId: 'p2.s1' })), 'going');
    placeCursorAt(opened.document, 0);
    expect((await goTo(opened, node)).isDone).toBe(true);
    expect(opened.ready()).toMatchObject({ cursorNodeId: cursor, currentSectionId: section });
  });

  it('goes to either of two slots', async () => {
    const opened = await openInserted();
    copyControl(opened.document, slot(tradition));
    const at: number[] = [];
    for (const occurrence of [1, 0]) {
      await goTo(opened, tradition, occurrence);
      at.push(opened.document.state.selection.from);
    }
    expect(at[0]).toBeGreaterThan(at[1]!);
  });

  it('shows the prompt of what is not in the document, and asks Word for nothing', async () => {
    const opened = await openDesk();
    await goTo(opened, tradition);
    expect(opened.ready()).toMatchObject({ currentSectionId: first, cursorNodeId: undefined });
    await goTo(opened, 'p9');
    expect(opened.ready().currentSectionId).toBe(first);
    expect(opened.host.counters.syncs).toBe(0);
  });

  it('says that the slot is gone where it was deleted since the last scan', async () => {
    const opened = await openInserted();
    deleteControl(opened.document, slot(tradition));
    expect(await goTo(opened, tradition)).toEqual({ isDone: false });
    expect(opened.ready().failure?.code).toBe('slotGone');
    expect(opened.ready().coverage.states.get(tradition)).toBe('missing');
  });
});

describe('going to a gap', () => {
  it('leads from where the cursor is to what is empty, both as they are now', async () => {
    const opened = await openInserted();
    placeCursorIn(opened.document, slot(judgement));
    writeInto(opened.document, slot(tradition), 'Đã viết.');
    placeCursorIn(opened.document, slot(judgement));
    await gap(opened, 'next');
    expect(opened.ready().cursorNodeId).toBe(id('- Kết quả thực hiện'));
    await gap(opened, 'previous');
    expect(opened.ready().cursorNodeId).toBe(judgement);
  });

  it('leads from the section in hand where the cursor is in none of ours', async () => {
    const opened = await openInserted();
    placeCursorAt(opened.document, 0);
    await opened.perform(() => Promise.resolve(now => ({ ...now, currentSectionId: id('2.2.') })), 'going');
    await gap(opened, 'next');
    expect(opened.ready().cursorNodeId).toBe(id('- Nhận định khái quát.'));
  });

  it('says so where no gap is left, and shows what is there now', async () => {
    const opened = await openInserted();
    for (const node of opened.ready().coverage.owed) writeInto(opened.document, slot(node), 'Đã viết.');
    const { from } = opened.document.state.selection;
    expect((await gap(opened, 'next')).isDone).toBe(true);
    expect(opened.ready()).toMatchObject({
      success: { kind: 'noGapLeft' },
      coverage: { total: { written: 5 } },
    });
    expect(opened.document.state.selection.from).toBe(from);
  });
});

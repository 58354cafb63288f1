import type { Finding } from '../../../src/report/checks/rules';
import { checkReport } from '../../../src/session/actions/checkReport';
import { tickSubPoint } from '../../../src/session/actions/tickSubPoint';
import { goToFinding, mendFinding } from '../../../src/session/actions/workOnFinding';
import { openDesk, openInserted, outlineInUse, type OpenedDesk } from '../../support/desk';
import { doan2023, idOf, tagOf } from '../../support/outlines';
import { reportFixture, reportOutline } from '../../support/reportFixture';
import { word2021 } from '../../support/reportHost';
import { HostDocument } from '../../word-host/document/hostDocument';
import { copyControl, deleteControl, writeInto } from '../../word-host/document/user';

const slot = (node: string) => tagOf(reportOutline, node);

/** A report that was checked. */
async function open(name: string) {
  const document = HostDocument.open(reportFixture(name).bytes, word2021);
  const opened = await openDesk(document, { outline: reportOutline });
  const { value } = await opened.desk.work('scanning', state => checkReport(opened.desk, state));
  opened.host.counters.syncs = 0;
  const find = (rule: string, node?: string) => {
    const found = value?.findings.find(
      each => each.rule === rule && (node === undefined || each.nodeId === node),
    );
    if (found === undefined) throw new Error(`No finding ${rule}`);
    return found;
  };
  return { ...opened, find };
}
const selected = ({ document }: OpenedDesk) => {
  const { from, to } = document.state.selection;
  return document.state.doc.textBetween(from, to, '\n');
};
const goTo = ({ perform }: OpenedDesk, finding: Finding) =>
  perform((_, state) => goToFinding(state, finding), 'going');
const mend = ({ perform }: OpenedDesk, finding: Finding) =>
  perform((desk, state) => mendFinding(desk, state, finding));

describe('going to a finding', () => {
  it('selects its words, and shows where the cursor is', async () => {
    const opened = await open('last-year');
    const finding = opened.find('wrongYear', 'p1.s1.i02');
    expect((await goTo(opened, finding)).isDone).toBe(true);
    expect(selected(opened)).toContain(finding.excerpt ?? '?');
    expect(opened.ready().cursorNodeId).toBe('p1.s1.i02');
  });

  it('selects the whole paragraph where the words are not the file’s', async () => {
    const opened = await open('last-year');
    const finding = { ...opened.find('wrongYear', 'p1.s1.i02'), excerpt: 'lời khác' };
    await goTo(opened, finding);
    expect(selected(opened)).toMatch(/^Năm 2022, toàn tỉnh.*tiêu biểu\.$/);
  });

  it('leads to words outside of our controls', async () => {
    const opened = await open('last-year');
    const finding = { ...opened.find('wrongYear'), nodeId: 'p1.s1.i02' };
    await goTo(opened, finding);
    expect(selected(opened)).toContain('2022');
    expect(opened.ready().cursorNodeId).toBeUndefined();
  });

  it('leads to the slot where it is about no words', async () => {
    const opened = await open('half');
    const finding = opened.find('slotEmpty');
    await goTo(opened, { ...finding, paragraph: undefined });
    expect(opened.ready().cursorNodeId).toBe(finding.nodeId);
  });

  it('is nothing where it is about the whole, or nothing was checked', async () => {
    const opened = await open('half');
    expect(
      (
        await goTo(opened, {
          ...opened.find('slotEmpty'),
          paragraph: undefined,
          nodeId: undefined,
        })
      ).isDone,
    ).toBe(true);
    const fresh = await openInserted();
    expect((await goTo(fresh, { nodeId: idOf(outlineInUse, '1. Công tác') } as Finding)).isDone).toBe(true);
    expect([opened.host.counters.syncs, fresh.host.counters.syncs]).toEqual([0, 0]);
    expect([opened.ready().kind, fresh.ready().kind]).toEqual(['ready', 'ready']);
  });

  it('finds the control by what it stands for, though it was ticked since', async () => {
    const opened = await open('last-year');
    const finding = opened.find('wrongYear', 'p1.s1.i02');
    const { document } = opened;
    const { doc, tr } = document.state;
    doc.descendants((node, pos) => {
      if (node.attrs.tag === slot('p1.s1.i02')) tr.setNodeAttribute(pos, 'tag', `${slot('p1.s1.i02')}c1`);
    });
    document.dispatch(tr, 'user');
    await goTo(opened, finding);
    expect(selected(opened)).toContain(finding.excerpt ?? '?');
    expect(opened.ready().failure).toBeUndefined();
  });

  it('takes no control of another outline for it', async () => {
    const opened = await open('last-year');
    const finding = opened.find('wrongYear', 'p1.s1.i02');
    copyControl(opened.document, slot('p1.s1.i02'));
    const { document } = opened;
    const { doc, tr } = document.state;
    let isFirst = true;
    doc.descendants((node, pos) => {
      if (node.attrs.tag !== slot('p1.s1.i02') || !isFirst) return;
      isFirst = false;
      tr.setNodeAttribute(pos, 'tag', tagOf(doan2023, 'p1.s1.i02'));
    });
    document.dispatch(tr, 'user');
    await goTo(opened, finding);
    expect(opened.ready().cursorNodeId).toBe('p1.s1.i02');
  });

  it('says so where the control is gone', async () => {
    const opened = await open('last-year');
    deleteControl(opened.document, slot('p1.s1.i02'));
    expect(await goTo(opened, opened.find('wrongYear', 'p1.s1.i02'))).toEqual({ isDone: false });
    expect(opened.ready().failure?.code).toBe('slotGone');
  });
});

describe('mending', () => {
  it('changes the words in their control, and is told', async () => {
    const opened = await open('form');
    const finding = opened.find('spacing', 'p1.s1.i02');
    expect((await mend(opened, finding)).isDone).toBe(true);
    expect(opened.textOf(slot('p1.s1.i02'))).toContain('182 lớp học tập');
    expect(opened.ready().success).toEqual({ kind: 'saved' });
    // What stood is no longer there to be mended.
    expect(await mend(opened, finding)).toEqual({ isDone: false });
    expect(opened.ready()).toMatchObject({ failure: { code: 'textChanged' }, success: undefined });
  });

  it('writes nothing over what was written since, and tells', async () => {
    const opened = await open('form');
    writeInto(opened.document, slot('p1.s1.i02'), 'Viết lại. ');
    const before = opened.texts();
    expect(await mend(opened, opened.find('spacing', 'p1.s1.i02'))).toEqual({ isDone: false });
    expect(opened.ready().failure?.code).toBe('textChanged');
    expect(opened.texts()).toEqual(before);
  });

  it('says so where the control is gone: the same words elsewhere are not mended', async () => {
    const opened = await open('form');
    deleteControl(opened.document, slot('p1.s1.i02'), true);
    const before = opened.texts();
    expect(await mend(opened, opened.find('spacing', 'p1.s1.i02'))).toEqual({ isDone: false });
    expect(opened.ready().failure?.code).toBe('slotGone');
    expect(opened.texts()).toEqual(before);
  });

  it('is nothing where no change is proposed, or nothing was checked', async () => {
    const opened = await open('form');
    const finding = opened.find('spacing', 'p1.s1.i02');
    expect((await mend(opened, { ...finding, fix: undefined } as unknown as Finding)).isDone).toBe(true);
    const fresh = await openInserted();
    expect((await mend(fresh, finding)).isDone).toBe(true);
    expect([opened.host.counters.syncs, fresh.host.counters.syncs]).toEqual([0, 0]);
    await fresh.perform((desk, state) => tickSubPoint(desk, state, idOf(outlineInUse, '+ Một số'), true));
    expect(fresh.ready().failure).toBeUndefined();
  });
});

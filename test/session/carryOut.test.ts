import { stateNamespace } from '../../src/ooxml/statePart';
import type { ControlChange } from '../../src/report/change';
import { insertWanted } from '../../src/session/actions/insertWanted';
import { takeBack } from '../../src/session/actions/takeBack';
import { tickSubPoint } from '../../src/session/actions/tickSubPoint';
import { carryOut, type Undertaking } from '../../src/session/carryOut';
import { Failure } from '../../src/word';
import { openDesk, openInserted, outlineInUse, type OpenedDesk } from '../support/desk';
import { idOf, tagOf } from '../support/outlines';
import { writeInto } from '../word-host/document/user';

const id = (start: string) => idOf(outlineInUse, start);
const judgement = tagOf(outlineInUse, id('- Nhận định khái quát về'));
const tradition = tagOf(outlineInUse, id('- Kết quả công tác giáo dục'));
const answer = 'Đã tổ chức 12 đợt.';

const carry = ({ perform }: OpenedDesk, undertaking: Undertaking) =>
  perform((desk, state) => carryOut(desk, state, undertaking));
/** The id that a control has in the scan in hand. */
const controlId = ({ ready }: OpenedDesk, tag: string) =>
  ready().snapshot.controls.find(each => each.tag === tag)?.id ?? 0;
const retags = (opened: OpenedDesk, ...tags: readonly string[]): readonly ControlChange[] =>
  tags.map(tag => ({ kind: 'retag', id: controlId(opened, tag), tag: `${tag}c1` }));
const saved = { kind: 'saved' } as const;

describe('a change that stands', () => {
  it('is kept, told, and can be taken back', async () => {
    const opened = await openInserted();
    const { perform, ready, document } = opened;
    const changed = { ...ready().kept, year: 2024 };
    const plan = jest.fn(() => retags(opened, judgement));
    const outcome = await carry(opened, {
      plan,
      inUse: after => {
        expect(after.controls.map(({ tag }) => tag)).toContain(`${judgement}c1`);
        return { ...ready(), kept: changed };
      },
      undo: 'covering',
      success: () => saved,
    });
    expect(outcome.isDone).toBe(true);
    expect(plan).toHaveBeenCalledTimes(1);
    expect(ready()).toMatchObject({ kept: changed, success: saved, failure: undefined, task: undefined });
    expect(ready().undo?.undo.kind).toBe('covering');
    const [part] = document.hosted().customXml.list(stateNamespace);
    expect(part?.xml).toContain('2024');
    await perform(takeBack);
    expect(opened.tags()).toContain(judgement);
  });

  it('leaves what can be taken back as it was where it cannot be itself', async () => {
    const opened = await openInserted();
    const { undo } = opened.ready();
    await carry(opened, { plan: () => retags(opened, judgement) });
    expect(opened.ready().undo).toBe(undo);
    expect(opened.ready().success).toBeUndefined();
  });

  it('stands and can be taken back where the document does not keep what is in use: that is told', async () => {
    const opened = await openInserted();
    const { host, ready, tags } = opened;
    host.inject([{ member: 'Common.addPart', code: '5001' }]);
    const outcome = await carry(opened, {
      plan: () => retags(opened, judgement),
      inUse: () => ({ ...ready(), kept: { ...ready().kept, year: 2024 } }),
      undo: 'covering',
      success: () => saved,
    });
    expect(outcome.isDone).toBe(true);
    expect(ready()).toMatchObject({
      failure: { code: 'stateNotSaved' },
      success: saved,
      kept: { year: 2024 },
    });
    expect(ready().undo?.undo.kind).toBe('covering');
    expect(tags()).toContain(`${judgement}c1`);
  });
});

describe('a plan that must not be carried out', () => {
  const refused: readonly (readonly [string, (opened: OpenedDesk) => readonly ControlChange[]])[] = [
    ['notOurs', () => [{ kind: 'retag', id: 999_999, tag: judgement }]],
    ['twice', opened => [...retags(opened, judgement), ...retags(opened, judgement)]],
    ['badTag', opened => [{ kind: 'retag', id: controlId(opened, judgement), tag: 'dy1:x' }]],
    ['alreadyThere', () => [{ kind: 'wrap', from: 0, to: 0, tag: judgement, title: '' }]],
    ['overlap', () => [{ kind: 'wrap', from: 40, to: 40, tag: judgement.replace('i01', 'i09'), title: '' }]],
  ];
  it.each(refused)('writes nothing and says so: %s', async (fault, changes) => {
    const opened = await openInserted();
    const { host, ready, texts, tags, document } = opened;
    const [before, undo] = [tags(), ready().undo];
    host.counters.syncs = 0;
    const outcome = await carry(opened, {
      plan: () => changes(opened),
      paragraphs: texts(),
      undo: 'covering',
      inUse: () => ({ ...ready(), granularity: 'section' }),
      success: () => saved,
    });
    expect(outcome).toEqual({ isDone: false });
    expect(ready().failure?.code).toBe('planRefused');
    expect(ready().failure?.details).toContain(fault);
    expect(ready()).toMatchObject({ granularity: 'point', success: undefined });
    expect(ready().undo).toBe(undo);
    expect(tags()).toEqual(before);
    expect(document.hosted().customXml.list(stateNamespace)).toHaveLength(1);
    // A scan for the plan, and a look after the failure.
    expect(host.counters.syncs).toBe(2);
  });

  it('is refused with the plan’s own failure, on the document as it is at that moment', async () => {
    const opened = await openInserted();
    writeInto(opened.document, judgement, answer);
    const outcome = await carry(opened, {
      plan: snapshot => {
        const text = snapshot.own.find(({ tag }) => tag.nodeId === id('- Nhận định khái quát về'))?.text;
        throw new Failure(text === answer ? 'slotTaken' : 'wordFailed');
      },
    });
    expect(outcome.isDone).toBe(false);
    expect(opened.ready().failure?.code).toBe('slotTaken');
    // The look after the failure shows what stands.
    expect(opened.ready().coverage.total.written).toBe(1);
  });
});

describe('a change of which a part stands', () => {
  it('is told with numbers, leaves what is in use, and the part can be taken back', async () => {
    const opened = await openInserted();
    const { host, ready, perform, tags } = opened;
    const before = tags();
    host.inject([{ member: 'ContentControl.tag=', nth: 2, code: 'GeneralException' }]);
    const outcome = await carry(opened, {
      plan: () => retags(opened, judgement, tradition),
      inUse: () => ({ ...ready(), granularity: 'section' }),
      undo: 'update',
      success: () => saved,
    });
    expect(outcome).toEqual({ isDone: false });
    expect(ready().failure).toMatchObject({ code: 'changedPartly', values: { done: 1, all: 2 } });
    // For a colleague in IT: what Word said, not only what it means.
    expect(ready().failure?.details).toMatch(/^changedPartly · GeneralException · ContentControl.tag/);
    expect(ready()).toMatchObject({ granularity: 'point', success: undefined, task: undefined });
    expect(tags()).toContain(`${judgement}c1`);
    host.inject([]);
    await perform(takeBack);
    expect(tags()).toEqual(before);
  });

  it('has what is in use with it where that holds in part as well, and it is kept', async () => {
    const opened = await openInserted();
    const { host, ready, document } = opened;
    host.inject([{ member: 'ContentControl.tag=', nth: 2, code: 'GeneralException' }]);
    await carry(opened, {
      plan: () => retags(opened, judgement, tradition),
      inUse: () => ({ ...ready(), kept: { ...ready().kept, year: 2024 } }),
      holdsInPart: true,
    });
    expect(ready().kept.year).toBe(2024);
    expect(document.hosted().customXml.list(stateNamespace)[0]?.xml).toContain('2024');
  });

  it.each([
    ['insertion', 'insertedPartly'],
    ['adoption', 'adoptedPartly'],
    ['update', 'changedPartly'],
    ['covering', 'changedPartly'],
    [undefined, 'changedPartly'],
  ] as const)('has its own sentence: %s', async (undo, code) => {
    const opened = await openInserted();
    opened.host.inject([{ member: 'ContentControl.tag=', nth: 1, kind: 'lost' }]);
    await carry(opened, {
      plan: () => retags(opened, judgement, tradition),
      ...(undo === undefined ? {} : { undo }),
    });
    expect(opened.ready().failure).toMatchObject({ code, values: { done: 1, all: 2 } });
  });
});

describe('a change of which nothing stands', () => {
  it('silently lost, is told with numbers', async () => {
    const opened = await openInserted();
    const { host, ready, perform, tags } = opened;
    const { undo } = ready();
    const before = tags();
    host.inject([{ member: 'ContentControl.tag=', kind: 'lost' }]);
    const outcome = await perform((desk, state) => tickSubPoint(desk, state, id('+ Một số mô hình'), true));
    expect(outcome.isDone).toBe(false);
    expect(ready().failure).toMatchObject({ code: 'changedPartly', values: { done: 0, all: 1 } });
    expect(ready().undo).toBe(undo);
    expect(tags()).toEqual(before);
  });

  it('is told by what Word said', async () => {
    const opened = await openInserted();
    for (const [code, told] of [
      ['AccessDenied', 'readOnly'],
      ['GeneralException', 'wordFailed'],
    ] as const) {
      opened.host.inject([{ member: 'ContentControl.tag=', nth: 1, code }]);
      await carry(opened, { plan: () => retags(opened, judgement), undo: 'update' });
      expect(opened.ready().failure?.code).toBe(told);
      expect(opened.ready().failure?.values).toEqual({});
    }
  });

  it.each([
    ['GeneralException', 'insertedNothing'],
    ['AccessDenied', 'readOnly'],
    ['ActivityLimitReached', 'wordBusy'],
  ])('of an insertion, after %s, is %s: what the officer can mend is worth more', async (code, told) => {
    const { host, perform, ready, tags, texts } = await openDesk();
    host.inject([{ member: 'Paragraph.insertOoxml', nth: 1, code }]);
    const outcome = await perform((desk, state) => insertWanted(desk, state, 'everything'), 'inserting');
    expect(outcome.isDone).toBe(false);
    expect(ready().failure?.code).toBe(told);
    expect(ready().failure?.details).toContain(code);
    expect(ready().undo).toBeUndefined();
    expect([tags(), texts()]).toEqual([[], ['BÁO CÁO', 'Trên đây là báo cáo.']]);
  });
});

describe('what follows the change', () => {
  const prompts = (opened: OpenedDesk): readonly ControlChange[] => [
    ...retags(opened, judgement),
    { kind: 'showPrompt', id: controlId(opened, tradition), prompt: 'Nhập nội dung: khác.', clears: false },
  ];

  it('failing at a prompt: tags and text stand, and it is said', async () => {
    const opened = await openInserted();
    const { host, ready, tags, textOf } = opened;
    const before = textOf(tradition);
    host.inject([{ member: 'ContentControl.placeholderText=', code: 'GeneralException' }]);
    const outcome = await carry(opened, { plan: () => prompts(opened), success: () => saved });
    expect(outcome.isDone).toBe(true);
    expect(ready()).toMatchObject({ failure: { code: 'wordFailed' }, success: saved });
    expect(tags()).toContain(`${judgement}c1`);
    expect(textOf(tradition)).toBe(before);
  });

  it('failing beside it, where no prompt was asked for: nothing is said', async () => {
    const { host, perform, ready } = await openDesk();
    host.inject([{ member: 'ContentControl.select', code: 'GeneralException' }]);
    await perform((desk, state) => insertWanted(desk, state, 'everything'), 'inserting');
    expect(ready().failure).toBeUndefined();
    expect(ready().coverage.total.empty).toBe(5);
  });

  it('failing where it is all that was asked for: that is the failure', async () => {
    const opened = await openInserted();
    const outcome = await carry(opened, {
      plan: () => [{ kind: 'mend', id: undefined, paragraph: 'BÁO CÁO', words: 'không có', text: 'x' }],
      success: () => saved,
    });
    expect(outcome.isDone).toBe(false);
    expect(opened.ready()).toMatchObject({ failure: { code: 'textChanged' }, success: undefined });
  });
});

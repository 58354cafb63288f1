import type { ControlChange } from '../../src/report/change';
import { ownControls, ownKey } from '../../src/report/ownControls';
import { snapshotOf as read } from '../../src/report/snapshot';
import { planUndo, undoOf, type Undo } from '../../src/report/undo';
import { placeholderFor } from '../../src/report/wording';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';
import { findNode } from '../../src/outline/outline';

const heading = idOf(smallOutline, '1. Công tác tuyên truyền');
const judgement = idOf(smallOutline, '- Nhận định khái quát về công tác');
const tradition = idOf(smallOutline, '- Kết quả công tác giáo dục');
const slot = (id: string, ticks: readonly number[] = []) => tagOf(smallOutline, id, 'slot', new Set(ticks));
const headingTag = tagOf(smallOutline, heading, 'heading');
const block = (tag: string) =>
  ({ role: 'slot', nodeId: '', tag, title: '', text: '', headingLevel: 0 }) as const;

describe('what was inserted', () => {
  const inserted: readonly ControlChange[] = [
    {
      kind: 'insert',
      place: { kind: 'cursor' },
      blocks: [headingTag, slot(judgement), slot(tradition)].map(block),
    },
  ];
  const after = snapshotOf([
    [headingTag, 'Mục'],
    [slot(judgement), 'Lời nhắc 1'],
    [slot(tradition), 'Lời nhắc 2'],
  ]);
  const undo = undoOf('insertion', inserted, snapshotOf([]), after)!;

  it('goes whole, as long as nobody wrote in it', () => {
    expect(planUndo(undo, smallOutline, after)).toEqual({
      changes: [
        { kind: 'remove', id: 2 },
        { kind: 'remove', id: 3 },
        { kind: 'remove', id: 1 },
      ],
      done: 3,
      kept: 0,
    });
  });

  it('stays where somebody wrote since, and so do the headings over it', () => {
    const written = snapshotOf([
      [headingTag, 'Mục'],
      [slot(judgement), 'Đã viết.'],
      [slot(tradition), 'Lời nhắc 2'],
    ]);
    expect(planUndo(undo, smallOutline, written)).toEqual({
      changes: [{ kind: 'remove', id: 3 }],
      done: 1,
      kept: 1,
    });
    const renamed = snapshotOf([
      [headingTag, 'Mục khác'],
      [slot(judgement), 'Lời nhắc 1'],
    ]);
    expect(planUndo(undo, smallOutline, renamed)).toMatchObject({
      changes: [{ kind: 'remove', id: 2 }],
      kept: 1,
    });
  });

  it('is known by its point, with whatever ticks, and one control for each', () => {
    const ticked = snapshotOf([[slot(judgement, [0]), 'Lời nhắc 1']]);
    expect(planUndo(undo, smallOutline, ticked).changes).toEqual([{ kind: 'remove', id: 1 }]);
    const twins = snapshotOf([
      [slot(judgement), 'Lời nhắc 1'],
      [slot(judgement), 'Lời nhắc 1'],
    ]);
    expect(planUndo(undo, smallOutline, twins).changes).toEqual([{ kind: 'remove', id: 1 }]);
  });

  it('is nothing where nothing came', () => {
    expect(undoOf('insertion', [], snapshotOf([]), after)).toBeUndefined();
    expect(planUndo(undo, smallOutline, snapshotOf([]))).toEqual({ changes: [], done: 0, kept: 0 });
  });
});

it('only lets go of text that stood before, whatever it is now', () => {
  const wrapped: readonly ControlChange[] = [
    { kind: 'wrap', from: 0, to: 0, tag: slot(judgement), title: '' },
  ];
  const undo = undoOf('adoption', wrapped, snapshotOf([]), snapshotOf([[slot(judgement), 'Đã viết.']]))!;
  expect(undo.changes).toMatchObject([{ kind: 'added', text: undefined }]);
  const now = snapshotOf([[slot(judgement), 'Đã viết thêm.']]);
  expect(planUndo(undo, smallOutline, now)).toEqual({
    changes: [{ kind: 'unwrap', id: 1 }],
    done: 1,
    kept: 0,
  });
});

describe('what was changed', () => {
  const before = read({
    controls: [
      { id: 1, tag: slot(judgement), title: 'Cũ', text: 'Lời cũ' },
      { id: 2, tag: slot(tradition), title: 'Khác', text: 'Yên' },
    ],
    cursorTags: [],
  });
  const changed = (text: string | undefined, title = 'Mới') =>
    read({
      controls: [
        { id: 1, tag: slot(judgement, [0]), title, text },
        { id: 2, tag: slot(tradition), title: 'Khác', text: 'Yên' },
      ],
      cursorTags: [],
    });
  const changes: readonly ControlChange[] = [
    { kind: 'retag', id: 1, tag: slot(judgement, [0]) },
    { kind: 'retitle', id: 1, title: 'Mới' },
    { kind: 'fill', id: 1, text: 'Lời mới' },
    { kind: 'retitle', id: 2, title: 'Khác' },
  ];
  const undo = undoOf('update', changes, before, changed('Lời mới'))!;

  it('gets tag, title and words back; what is as it was is left alone', () => {
    expect(undo.changes).toHaveLength(1);
    expect(planUndo(undo, smallOutline, changed('Lời mới'))).toEqual({
      changes: [
        { kind: 'retag', id: 1, tag: slot(judgement) },
        { kind: 'retitle', id: 1, title: 'Cũ' },
        { kind: 'fill', id: 1, text: 'Lời cũ' },
      ],
      done: 1,
      kept: 0,
    });
  });

  it('keeps words that somebody went on writing in', () => {
    const plan = planUndo(undo, smallOutline, changed('Lời mới, viết tiếp.'));
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['retag', 'retitle']);
    expect(plan.kept).toBe(1);
  });

  it('touches no words where only tag and title had changed, or the old words are unknown', () => {
    const retagged: readonly ControlChange[] = [{ kind: 'retag', id: 1, tag: slot(judgement, [0]) }];
    const only = undoOf('covering', retagged, before, changed('Lời cũ', 'Cũ'))!;
    expect(planUndo(only, smallOutline, changed('Lời cũ', 'Cũ')).changes.map(({ kind }) => kind)).toEqual([
      'retag',
      'retitle',
    ]);
    const unreadable = read({
      controls: before.controls.map(control => ({ ...control, text: undefined })),
      cursorTags: [],
    });
    const unknown = undoOf('update', changes, unreadable, changed('Lời mới'))!;
    expect(planUndo(unknown, smallOutline, changed('Lời mới'))).toMatchObject({ kept: 0 });
  });

  it('is left alone once its tag is another', () => {
    expect(planUndo(undo, smallOutline, before)).toEqual({ changes: [], done: 0, kept: 0 });
  });

  it('shows an old prompt as a prompt again', () => {
    const prompt = placeholderFor(findNode(smallOutline, judgement)!);
    const shown: Undo = {
      kind: 'update',
      changes: [
        {
          kind: 'changed',
          before: { id: 1, tag: slot(judgement), title: '', text: prompt },
          after: { id: 1, tag: slot(judgement), title: '', text: 'Lời mới' },
        },
      ],
    };
    const now = snapshotOf([[slot(judgement), 'Lời mới']]);
    expect(planUndo(shown, smallOutline, now).changes.at(-1)).toEqual({
      kind: 'showPrompt',
      id: 1,
      prompt,
      clears: true,
    });
  });
});

describe('what can be taken back', () => {
  const before = snapshotOf([
    [slot(judgement), 'Cũ'],
    [slot(tradition), 'Yên'],
  ]);
  const retag = (id: number, tag: string): ControlChange => ({ kind: 'retag', id, tag });

  it('is what was proven: each control as it was and as it is, and what came with its text', () => {
    const changes: readonly ControlChange[] = [
      retag(2, slot(tradition, [1])),
      { kind: 'insert', place: { kind: 'cursor' }, blocks: [headingTag, 'khác'].map(block) },
    ];
    const now = snapshotOf([
      [headingTag, 'Mục'],
      [slot(judgement, [0]), 'Mới'],
      [slot(tradition, [1]), 'Yên'],
    ]);
    expect(undoOf('update', changes, before, now)).toEqual({
      kind: 'update',
      changes: [
        { kind: 'added', item: ownKey(ownControls([{ tag: headingTag }])[0]!.tag), text: 'Mục' },
        // Nothing is ever taken back by the key of a foreign control.
        { kind: 'added', item: '', text: '' },
        { kind: 'changed', before: before.controls[1], after: now.controls[2] },
      ],
    });
  });

  it('is no change whose control is gone, or as it was', () => {
    const none = snapshotOf([[slot(judgement), 'Cũ']]);
    expect(undoOf('update', [retag(2, slot(tradition, [1]))], before, none)).toBeUndefined();
    expect(undoOf('update', [retag(1, slot(judgement))], before, before)).toBeUndefined();
    // Mended words are the officer's.
    const mend: ControlChange = { kind: 'mend', id: 1, paragraph: 'Cũ', words: 'Cũ', text: 'Mới' };
    const mended = snapshotOf([
      [slot(judgement), 'Mới'],
      [slot(tradition), 'Yên'],
    ]);
    expect(undoOf('update', [mend], before, mended)).toBeUndefined();
  });

  it.each([
    ['the tag', slot(judgement, [0]), '', 'Cũ'],
    ['the title', slot(judgement), 'Khác', 'Cũ'],
    ['the text', slot(judgement), '', 'Khác'],
  ])('is a change of %s alone', (_, tag, title, text) => {
    const now = read({ controls: [{ id: 1, tag, title, text }, before.controls[1]!], cursorTags: [] });
    const undo = undoOf('update', [retag(1, tag)], before, now);
    expect(undo?.changes).toEqual([{ kind: 'changed', before: before.controls[0], after: now.controls[0] }]);
  });

  it('is each of two controls with one tag for itself', () => {
    const twins = snapshotOf([
      [slot(judgement), 'Một'],
      [slot(judgement), 'Hai'],
    ]);
    const changed = snapshotOf([
      [slot(judgement, [0]), 'Một'],
      [slot(judgement, [0]), 'Hai'],
    ]);
    const both = [retag(1, slot(judgement, [0])), retag(2, slot(judgement, [0]))];
    const undo = undoOf('covering', both, twins, changed)!;
    expect(planUndo(undo, smallOutline, changed)).toMatchObject({
      changes: [
        { kind: 'retag', id: 1, tag: slot(judgement) },
        { kind: 'retitle', id: 1 },
        { kind: 'retag', id: 2, tag: slot(judgement) },
        { kind: 'retitle', id: 2 },
      ],
      done: 2,
      kept: 0,
    });
  });
});

it('lets the headings of what stays stand, all the way up, and no other', () => {
  const [part, other] = ['p1', 'p1.s2'].map(id => tagOf(smallOutline, id, 'heading'));
  const tags = [part!, headingTag, slot(judgement), other!];
  const came = snapshotOf(tags.map(tag => [tag, 'Lời của ta']));
  const inserted: ControlChange = { kind: 'insert', place: { kind: 'cursor' }, blocks: tags.map(block) };
  const undo = undoOf('insertion', [inserted], snapshotOf([]), came)!;
  const now = snapshotOf(tags.map((tag, index) => [tag, index === 2 ? 'Đã viết.' : 'Lời của ta']));
  expect(planUndo(undo, smallOutline, now)).toEqual({
    changes: [{ kind: 'remove', id: 4 }],
    done: 1,
    kept: 1,
  });
});

it('leaves the same point of another outline alone', () => {
  const inserted: ControlChange = {
    kind: 'insert',
    place: { kind: 'cursor' },
    blocks: [block(slot(judgement))],
  };
  const undo = undoOf('insertion', [inserted], snapshotOf([]), snapshotOf([[slot(judgement), 'Lời nhắc']]))!;
  const others = snapshotOf([
    [tagOf(doan2023, judgement), 'Lời nhắc'],
    [headingTag, 'Lời nhắc'],
  ]);
  expect(planUndo(undo, smallOutline, others).changes).toEqual([]);
});

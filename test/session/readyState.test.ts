import { nothingKept } from '../../src/report/kept';
import { readyState, withSnapshot } from '../../src/session/readyState';
import type { ReadyState } from '../../src/session/state';
import { doan2023, idOf, smallOutline, snapshotOf, tagOf } from '../support/outlines';

const id = (start: string) => idOf(smallOutline, start);
const judgement = id('- Nhận định khái quát về');
const section = id('1. Công tác');
const union = id('- Kết quả thực hiện chủ trương');
const [slot, unionSlot] = [tagOf(smallOutline, judgement), tagOf(smallOutline, union)];
const heading = tagOf(smallOutline, section, 'heading');

const controls = [
  [heading, '1. Công tác'],
  [slot, 'Đã viết.'],
  [unionSlot, ''],
] as const;

const open = (cursorTags: readonly string[] = []) =>
  readyState({
    outline: smallOutline,
    granularity: 'point',
    kept: nothingKept,
    snapshot: snapshotOf(controls, cursorTags),
    isReadOnly: true,
  });

it('follows from a scan and what is in use', () => {
  const state = open([slot]);
  expect(state).toMatchObject({
    kind: 'ready',
    isReadOnly: true,
    canChangeGranularity: false,
    cursorNodeId: judgement,
    currentSectionId: section,
    coverage: { total: { written: 1, empty: 1, missing: 3 } },
  });
  expect([state.task, state.failure, state.success, state.checked, state.lastYear, state.undo]).toEqual(
    Array(6).fill(undefined),
  );
  const headingsAlone = { ...state, snapshot: snapshotOf([[heading, '']]) };
  expect(readyState(headingsAlone).canChangeGranularity).toBe(true);
});

it('counts by what is kept of points written about elsewhere', () => {
  const tagged = `${unionSlot}ncov`;
  const kept = { ...nothingKept, elsewhere: { [union]: judgement } };
  const state = readyState({ ...open(), kept, snapshot: snapshotOf([controls[1], [tagged, '']]) });
  expect(state.coverage.states.get(union)).toBe('elsewhere');
  const without = readyState({ ...state, kept: { ...kept, elsewhere: { [union]: section } } });
  expect(without.coverage.states.get(union)).toBe('empty');
});

it('takes the innermost control of this outline for the place of the cursor', () => {
  expect(open(['khác', slot, unionSlot]).cursorNodeId).toBe(judgement);
  expect(open([heading]).cursorNodeId).toBe(section);
  expect(
    open([tagOf(doan2023, idOf(doan2023, '1. Công tác tuyên truyền'), 'heading'), slot]).cursorNodeId,
  ).toBe(judgement);
  const gone = slot.replace(':p1.s1.i01:', ':p9.s1.i01:');
  expect(gone).not.toBe(slot);
  expect(open([gone]).cursorNodeId).toBeUndefined();
  expect(open().currentSectionId).toBeUndefined();
});

describe('another scan', () => {
  const told: Partial<ReadyState> = {
    task: 'saving',
    failure: { code: 'slotGone', values: {}, details: '' },
    success: { kind: 'saved' },
    checked: { findings: [], unchecked: [], view: {} as never },
    lastYear: new Map(),
    undo: { undo: { kind: 'insertion', changes: [] }, outline: smallOutline, kept: nothingKept },
  };
  const state: ReadyState = { ...open([slot]), ...told };

  it('that says the same leaves the very same state', () => {
    expect(withSnapshot(state, snapshotOf(controls, [slot]))).toBe(state);
    const inUse = { outline: state.outline, granularity: state.granularity, kept: state.kept };
    expect(withSnapshot(state, snapshotOf(controls, [slot]), inUse)).toBe(state);
  });

  it('keeps what was said, checked and can be taken back', () => {
    const next = withSnapshot(state, snapshotOf([...controls, [heading, '']], [slot]));
    expect(next).not.toBe(state);
    expect(next).toMatchObject(told);
  });

  it.each([
    ['granularity', { granularity: 'section' }],
    ['what is kept', { kept: { ...nothingKept, year: 2024 } }],
  ] as const)('with another %s is another state, though nothing else is new', (_, change) => {
    const next = withSnapshot(state, state.snapshot, { ...state, ...change });
    expect(next).toMatchObject(change);
    expect(next).toMatchObject(told);
  });

  it('with another outline keeps no check, no answers of last year and no section', () => {
    const next = withSnapshot(state, state.snapshot, { ...state, outline: doan2023 });
    expect(next).toMatchObject({ outline: doan2023, task: 'saving', success: told.success, undo: told.undo });
    expect(next.failure).toBe(told.failure);
    expect([next.checked, next.lastYear, next.currentSectionId]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps the section in hand, unless the cursor moved into another', () => {
    const picked = { ...state, currentSectionId: 'p2.s1' };
    const longer = [...controls, [heading, ''] as const];
    // Still in the same node, or in none: what was picked stays.
    expect(withSnapshot(picked, snapshotOf(longer, [slot])).currentSectionId).toBe('p2.s1');
    expect(withSnapshot(picked, snapshotOf(longer, [])).currentSectionId).toBe('p2.s1');
    expect(withSnapshot(picked, snapshotOf(longer, [unionSlot])).currentSectionId).toBe(id('2.1.'));
    // A heading over sections is in none of them.
    const part = tagOf(smallOutline, id('I. KẾT'), 'heading');
    expect(withSnapshot(picked, snapshotOf(longer, [part])).currentSectionId).toBe('p2.s1');
  });
});

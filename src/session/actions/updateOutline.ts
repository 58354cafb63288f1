import type { Outline } from '../../outline/outline';
import { keptUnder } from '../../report/keptUnder';
import { planUpdate } from '../../report/planUpdate';
import type { Heirs, UpdatePlan } from '../../report/planUpdate';
import type { ControlRecord } from '../../report/snapshot';
import { undoOfChanging } from '../../report/undo';
import { rework } from '../../word/rework';
import type { Desk, Next } from '../desk';
import { noticeOf } from '../notice';
import { readyState } from '../readyState';
import type { ReadyState } from '../state';
import { saveState } from './saveState';

/** "Cập nhật theo đề cương mới": controls of nodes that go on get their new tags; all text stays where it is. */
export async function updateOutline(
  desk: Desk,
  state: ReadyState,
  next: Outline,
  heirs: Heirs,
): Promise<Next> {
  let plan: UpdatePlan = { changes: [], kept: 0, dropped: 0 };
  let before: readonly ControlRecord[] = [];
  const snapshot = await rework(controls => {
    before = controls;
    plan = planUpdate({ old: state.outline, next, heirs }, state.granularity, controls);
    return plan.changes;
  });
  const updated = readyState({
    ...state,
    outline: next,
    snapshot,
    kept: keptUnder(state.kept, heirs),
    lastYear: undefined,
  });
  const failure = await saveState(desk, updated).then(() => undefined, noticeOf);
  const { kept, dropped } = plan;
  const undo = undoOfChanging('update', before, snapshot.controls);
  return () => ({
    ...updated,
    failure,
    undo: undo === undefined ? undefined : { undo, outline: state.outline, kept: state.kept },
    success: { kind: 'updated', kept, dropped },
  });
}

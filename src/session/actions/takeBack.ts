import { planUndo } from '../../report/undo';
import { takeBack as takeBackInWord } from '../../word/takeBack';
import type { Desk, Outcome } from '../desk';
import { noticeOf } from '../notice';
import { firstReading } from '../reading';
import type { ReadyState } from '../state';
import { saveState } from './saveState';

/** "Hoàn tác thao tác của Đủ Ý": the last change of many controls, but for what somebody wrote in since. */
export async function takeBack(desk: Desk, state: ReadyState): Promise<Outcome> {
  const { undo, granularity, kept, isReadOnly } = state;
  if (undo === undefined) return now => now;
  let counts = { done: 0, kept: 0 };
  const snapshot = await takeBackInWord(controls => {
    const plan = planUndo(undo.undo, state.outline, controls);
    counts = { done: plan.done, kept: plan.kept };
    return plan;
  });
  const scanned = firstReading(undo.outline, granularity, snapshot, isReadOnly, kept);
  const covered = Object.entries(kept.coveredIn).filter(
    ([id]) => scanned.coverage.states.get(id) === 'covered',
  );
  const back = { ...scanned, kept: { ...kept, coveredIn: Object.fromEntries(covered) } };
  const failure = await saveState(desk, back).then(() => undefined, noticeOf);
  return now => ({
    ...back,
    currentSectionId: now.currentSectionId,
    failure,
    success: { kind: 'takenBack', ...counts },
  });
}

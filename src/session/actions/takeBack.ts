import type { Coverage } from '../../report/coverage';
import { coveredElsewhere } from '../../report/tag';
import { planUndo } from '../../report/undo';
import { takeBack as takeBackInWord } from '../../word/takeBack';
import type { Desk, Next } from '../desk';
import { noticeOf } from '../notice';
import { readyState, withKept } from '../readyState';
import type { ReadyState } from '../state';
import { saveState } from './saveState';

/** "Hoàn tác thao tác của Đủ Ý": the last change of many controls, but for what somebody wrote in since. */
export async function takeBack(desk: Desk, state: ReadyState): Promise<Next> {
  const { undo } = state;
  if (undo === undefined) return now => now;
  let counts = { done: 0, kept: 0 };
  const snapshot = await takeBackInWord(controls => {
    const plan = planUndo(undo.undo, state.outline, controls);
    counts = { done: plan.done, kept: plan.kept };
    return plan;
  });
  const isOtherOutline = undo.outline !== state.outline;
  const { ignored, coveredIn } = isOtherOutline ? undo.kept : state.kept;
  const scanned = readyState({ ...state, outline: undo.outline, snapshot });
  const back = withKept(scanned, {
    ...state.kept,
    ignored,
    coveredIn: Object.fromEntries(
      Object.entries(coveredIn).filter(([id]) => isToldCovered(scanned.coverage, id)),
    ),
  });
  const failure = await saveState(desk, back).then(() => undefined, noticeOf);
  return now => ({
    ...back,
    currentSectionId: now.currentSectionId,
    failure,
    success: { kind: 'takenBack', ...counts },
  });
}

function isToldCovered({ slots }: Coverage, nodeId: string): boolean {
  return slots.get(nodeId)?.some(({ parsedTag }) => parsedTag.notApplicable === coveredElsewhere) === true;
}

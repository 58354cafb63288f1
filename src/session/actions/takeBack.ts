import type { Outline } from '../../outline/outline';
import type { Elsewhere } from '../../report/kept';
import { byItem, itemKey } from '../../report/ownControls';
import type { Snapshot } from '../../report/snapshot';
import { planUndo } from '../../report/undo';
import { carryOut } from '../carryOut';
import type { Desk, Next } from '../desk';
import type { ReadyState } from '../state';

/** "Hoàn tác thao tác của Đủ Ý": the last change of many controls, but for what somebody wrote in since. */
export async function takeBack(desk: Desk, state: ReadyState): Promise<Next> {
  const { undo, outline, kept } = state;
  if (undo === undefined) return now => now;
  let counts = { done: 0, kept: 0 };
  const next = await carryOut(desk, state, {
    plan: snapshot => {
      const plan = planUndo(undo.undo, outline, snapshot);
      counts = { done: plan.done, kept: plan.kept };
      return plan.changes;
    },
    inUse: after => {
      const { ignored, elsewhere } = undo.outline === outline ? kept : undo.kept;
      return {
        ...state,
        outline: undo.outline,
        kept: { ...kept, ignored, elsewhere: stillTold(undo.outline, after, elsewhere) },
      };
    },
    success: () => ({ kind: 'takenBack', ...counts }),
  });
  return now => ({ ...next(now), undo: undefined });
}

/** Of the points written about elsewhere those whose control still says so. */
function stillTold(outline: Outline, snapshot: Snapshot, elsewhere: Elsewhere): Elsewhere {
  const controls = byItem(outline, snapshot.own);
  const isTold = (nodeId: string) =>
    controls.get(itemKey({ role: 'slot', nodeId }))?.some(({ tag }) => tag.account?.kind === 'elsewhere');
  return Object.fromEntries(Object.entries(elsewhere).filter(([nodeId]) => isTold(nodeId) === true));
}

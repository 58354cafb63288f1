import type { Outline } from '../../outline/outline';
import { keptUnder } from '../../report/keptUnder';
import { planUpdate, type Heirs } from '../../report/planUpdate';
import { carryOut } from '../carryOut';
import type { Desk, Next } from '../desk';
import type { ReadyState } from '../state';

/** "Cập nhật theo đề cương mới": controls of nodes that go on get their new tags; all text stays where it is. */
export function updateOutline(desk: Desk, state: ReadyState, next: Outline, heirs: Heirs): Promise<Next> {
  const { outline, granularity } = state;
  let counts = { kept: 0, dropped: 0 };
  return carryOut(desk, state, {
    plan: snapshot => {
      const { changes, kept, dropped } = planUpdate({ old: outline, next, heirs }, granularity, snapshot);
      counts = { kept, dropped };
      return changes;
    },
    inUse: () => ({ outline: next, granularity, kept: keptUnder(state.kept, heirs) }),
    undo: 'update',
    success: () => ({ kind: 'updated', ...counts }),
  });
}

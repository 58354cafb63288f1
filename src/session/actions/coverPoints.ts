import type { Elsewhere } from '../../report/kept';
import { printTag, withAccount, type Account } from '../../report/tag';
import type { Outline } from '../../outline/outline';
import type { ControlChange } from '../../report/change';
import type { Snapshot } from '../../report/snapshot';
import { Failure } from '../../word';
import { carryOut } from '../carryOut';
import type { Desk, Next } from '../desk';
import { slotsOf } from '../find';
import { withSnapshot } from '../readyState';
import type { ReadyState } from '../state';

/**
 * The paragraph that is selected covers these points as well: their own slots may stay empty. Where it stands is kept
 * with the document. Fails with `selectionElsewhere` where the selection is in no slot.
 */
export function coverPoints(desk: Desk, state: ReadyState, nodeIds: readonly string[]): Promise<Next> {
  const elsewhere: Record<string, string> = { ...state.kept.elsewhere };
  return carryOut(desk, state, {
    plan: snapshot => {
      const now = withSnapshot(state, snapshot);
      const place = now.cursorNodeId;
      if (place === undefined || !now.coverage.slots.has(place)) throw new Failure('selectionElsewhere');
      const points = nodeIds.filter(id => id !== place);
      for (const id of points) elsewhere[id] = place;
      return retags(state.outline, snapshot, points, { kind: 'elsewhere' });
    },
    inUse: () => withElsewhere(state, elsewhere),
    undo: 'covering',
    success: () => ({ kind: 'saved' }),
  });
}

/** The point is to be written about in its own slot again. */
export function uncoverPoint(desk: Desk, state: ReadyState, nodeId: string): Promise<Next> {
  const others = Object.entries(state.kept.elsewhere).filter(([id]) => id !== nodeId);
  return carryOut(desk, state, {
    plan: snapshot => retags(state.outline, snapshot, [nodeId], undefined),
    inUse: () => withElsewhere(state, Object.fromEntries(others)),
    success: () => ({ kind: 'saved' }),
  });
}

function retags(
  outline: Outline,
  snapshot: Snapshot,
  nodeIds: readonly string[],
  account: Account | undefined,
): readonly ControlChange[] {
  const found = nodeIds.flatMap(id => slotsOf(outline, snapshot, id));
  if (found.length === 0) throw new Failure('slotGone');
  return found.map(({ id, control }) => ({
    kind: 'retag',
    id,
    tag: printTag(withAccount(control.tag, account)),
  }));
}

function withElsewhere(state: ReadyState, elsewhere: Elsewhere): ReadyState {
  return { ...state, kept: { ...state.kept, elsewhere } };
}

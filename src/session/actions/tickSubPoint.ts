import { slotCovering } from '../../report/prompt';
import { printTag } from '../../report/tag';
import { Failure } from '../../word';
import { carryOut } from '../carryOut';
import type { Desk, Next } from '../desk';
import { slotsOf } from '../find';
import type { ReadyState } from '../state';

/** Keeps the tick of a sub-point in the tag of the slot that covers it, on the tag as it is at this moment. */
export async function tickSubPoint(
  desk: Desk,
  state: ReadyState,
  subPointId: string,
  isCovered: boolean,
): Promise<Next> {
  const { outline, granularity } = state;
  const slot = slotCovering(outline, granularity, subPointId);
  if (slot === undefined || slot.index < 0) return now => now;
  return carryOut(desk, state, {
    plan: snapshot => {
      const found = slotsOf(outline, snapshot, slot.item.node.id);
      if (found.length === 0) throw new Failure('slotGone');
      return found.map(({ id, control: { tag } }) => {
        const covered = new Set(tag.covered);
        if (isCovered) covered.add(slot.index);
        else covered.delete(slot.index);
        return { kind: 'retag', id, tag: printTag({ ...tag, covered }) };
      });
    },
  });
}

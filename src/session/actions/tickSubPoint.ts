import { slotCovering } from '../../report/prompt';
import { parseTag, printTag } from '../../report/tag';
import { retag, scan } from '../../word';
import type { Next } from '../desk';
import { withSnapshot } from '../readyState';
import type { ReadyState } from '../state';
import { tagMatcher } from './goToNode';

/** Keeps the tick of a sub-point in the tag of the slot that covers it, on the tag as it is at this moment. */
export async function tickSubPoint(state: ReadyState, subPointId: string, isCovered: boolean): Promise<Next> {
  const slot = slotCovering(state.outline, state.granularity, subPointId);
  if (slot === undefined || slot.index < 0) return now => now;
  const isOurs = tagMatcher(state.outline, 'slot', slot.item.node.id);
  await retag(text => {
    const tag = isOurs(text) ? parseTag(text) : undefined;
    if (tag === undefined) return undefined;
    const covered = new Set(tag.covered);
    if (isCovered) covered.add(slot.index);
    else covered.delete(slot.index);
    return printTag({ ...tag, covered });
  });
  const snapshot = await scan();
  return now => withSnapshot(now, snapshot);
}

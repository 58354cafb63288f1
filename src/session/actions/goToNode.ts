import { sectionOf } from '../../outline/outline';
import { slotCovering } from '../../report/prompt';
import { goTo } from '../../word';
import type { Next } from '../desk';
import { indexOf } from '../find';
import { look } from '../look';
import { withSnapshot } from '../readyState';
import type { ReadyState } from '../state';

/**
 * Puts the cursor where a node is written about: its own slot, the slot that covers it, or its heading. A second look
 * at the document then tells where the cursor is. Where the node is not in the document its prompt is shown.
 */
export async function goToNode(state: ReadyState, nodeId: string, occurrence?: number): Promise<Next> {
  const { outline, granularity, coverage } = state;
  const slotNodeId = slotCovering(outline, granularity, nodeId)?.item.node.id;
  const hasSlot = slotNodeId !== undefined && coverage.slots.has(slotNodeId);
  const sectionId = sectionOf(outline, nodeId)?.id;
  if (!hasSlot && !coverage.headings.has(nodeId)) {
    return now => ({ ...now, currentSectionId: sectionId ?? now.currentSectionId });
  }
  const item = hasSlot
    ? ({ role: 'slot', nodeId: slotNodeId } as const)
    : ({ role: 'heading', nodeId } as const);
  await goTo(indexOf(outline, item, occurrence));
  const snapshot = await look();
  return now => ({ ...withSnapshot(now, snapshot), currentSectionId: sectionId ?? now.currentSectionId });
}

import { outlineKey } from '../../outline/fingerprint';
import { sectionOf } from '../../outline/outline';
import type { Outline } from '../../outline/outline';
import { slotCovering } from '../../report/prompt';
import { parseTag } from '../../report/tag';
import { goTo, scan } from '../../word';
import type { Next } from '../desk';
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
  await goTo(
    hasSlot ? tagMatcher(outline, 'slot', slotNodeId) : tagMatcher(outline, 'heading', nodeId),
    occurrence,
  );
  const snapshot = await scan();
  return now => ({ ...withSnapshot(now, snapshot), currentSectionId: sectionId ?? now.currentSectionId });
}

/** Tags of one node, whatever state they carry. */
export function tagMatcher(
  outline: Outline,
  role: 'heading' | 'slot',
  nodeId: string,
): (text: string) => boolean {
  const key = outlineKey(outline);
  return text => {
    const tag = parseTag(text);
    return tag?.outlineKey === key && tag.role === role && tag.nodeId === nodeId;
  };
}

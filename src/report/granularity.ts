import { findNode, isSection } from '../outline/outline';
import type { Outline } from '../outline/outline';
import { ofOutline } from './ownControls';
import type { Snapshot } from './snapshot';

/** How much one slot holds: a whole section, a point (default), or each leaf. Kept with the document. */
export type Granularity = 'section' | 'point' | 'subPoint';

export const defaultGranularity: Granularity = 'point';

/**
 * The granularity that the slots in the document show, or `undefined` where they leave it open. Needed when the part
 * that keeps the setting is lost: tags travel with the text, the part does not.
 */
export function granularityOf(outline: Outline, snapshot: Snapshot): Granularity | undefined {
  for (const { tag } of ofOutline(outline, snapshot.own)) {
    const node = findNode(outline, tag.nodeId);
    if (node === undefined) continue;
    const shown = tag.role === 'slot' ? shownBySlot(outline, node.id) : undefined;
    if (shown !== undefined) return shown;
    if (tag.role === 'heading' && node.kind === 'point') return 'subPoint';
  }
  return undefined;
}

function shownBySlot(outline: Outline, nodeId: string): Granularity | undefined {
  const node = findNode(outline, nodeId);
  if (node === undefined || node.children.length === 0) return undefined;
  return isSection(node) ? 'section' : 'point';
}

/** Whether any slot of this outline stands in the document: from then on its granularity is fixed. */
export function hasSlots(outline: Outline, snapshot: Snapshot): boolean {
  return ofOutline(outline, snapshot.own).some(({ tag }) => tag.role === 'slot');
}

import { findNode, isSection, type Outline, type OutlineNode } from '../outline/outline';
import { ofOutline } from './ownControls';
import type { Snapshot } from './snapshot';
import type { Tag } from './tag';

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
    const shown = node && shownBy(tag.role, node);
    if (shown !== undefined) return shown;
  }
  return undefined;
}

function shownBy(role: Tag['role'], node: OutlineNode): Granularity | undefined {
  if (role === 'heading') return node.kind === 'point' ? 'subPoint' : undefined;
  if (node.children.length === 0) return undefined;
  return isSection(node) ? 'section' : 'point';
}

/** Whether any slot of this outline stands in the document: from then on its granularity is fixed. */
export function hasSlots(outline: Outline, snapshot: Snapshot): boolean {
  return ofOutline(outline, snapshot.own).some(({ tag }) => tag.role === 'slot');
}

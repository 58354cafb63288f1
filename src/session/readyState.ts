import { outlineKey } from '../outline/fingerprint';
import { findNode, sectionOf, type Outline } from '../outline/outline';
import { readCoverage } from '../report/coverage';
import { hasSlots } from '../report/granularity';
import { isSameScan, type Snapshot } from '../report/snapshot';
import type { ReadyState } from './state';

/** What is in use for a document, and kept with it. */
export type InUse = Pick<ReadyState, 'outline' | 'granularity' | 'kept'>;

/** What a ready state is derived from; the rest of it begins anew. */
type Sources = InUse & Pick<ReadyState, 'snapshot' | 'isReadOnly'> & Partial<Pick<ReadyState, 'lastYear'>>;

/** The ready state that follows from a scan and what is in use. Nothing is said, checked or to be undone. */
export function readyState(sources: Sources): ReadyState {
  const { outline, granularity, snapshot, isReadOnly, kept, lastYear } = sources;
  const cursorNodeId = cursorNode(outline, snapshot);
  return {
    kind: 'ready',
    outline,
    granularity,
    canChangeGranularity: !hasSlots(outline, snapshot),
    kept,
    snapshot,
    coverage: readCoverage(outline, granularity, snapshot, kept.elsewhere),
    cursorNodeId,
    currentSectionId: cursorNodeId && sectionOf(outline, cursorNodeId)?.id,
    isReadOnly,
    task: undefined,
    failure: undefined,
    success: undefined,
    checked: undefined,
    lastYear,
    undo: undefined,
  };
}

/**
 * The state after another scan, or with something else in use. Where neither brought anything new it is the very same
 * value: nothing is drawn again. The section in hand stays, unless the cursor moved to another, or the outline changed.
 */
export function withSnapshot(state: ReadyState, snapshot: Snapshot, inUse: InUse = state): ReadyState {
  const isSameUse =
    inUse.outline === state.outline && inUse.granularity === state.granularity && inUse.kept === state.kept;
  if (isSameUse && isSameScan(state.snapshot, snapshot)) return state;
  const { outline, granularity, kept } = inUse;
  const next = readyState({ ...state, outline, granularity, kept, snapshot });
  const { task, failure, success, undo } = state;
  if (outline !== state.outline) return { ...next, lastYear: undefined, task, failure, success, undo };
  const hasMoved = next.cursorNodeId !== undefined && next.cursorNodeId !== state.cursorNodeId;
  const stays = hasMoved ? next.currentSectionId : undefined;
  const currentSectionId = stays ?? state.currentSectionId;
  return { ...next, currentSectionId, task, failure, success, undo, checked: state.checked };
}

/** The node of the outline whose control holds the cursor: the innermost of ours. */
function cursorNode(outline: Outline, { cursor }: Snapshot): string | undefined {
  const key = outlineKey(outline);
  return cursor.find(tag => tag.outlineKey === key && findNode(outline, tag.nodeId) !== undefined)?.nodeId;
}

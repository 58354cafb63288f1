import { outlineKey } from '../outline/fingerprint';
import { findNode, sectionOf } from '../outline/outline';
import type { Outline } from '../outline/outline';
import { readCoverage } from '../report/coverage';
import { hasSlots } from '../report/granularity';
import type { Kept } from '../report/kept';
import type { Snapshot } from '../report/snapshot';
import { parseTag } from '../report/tag';
import type { ReadyState } from './state';

/** What a ready state is derived from; the rest of it begins anew. */
type Sources = Pick<ReadyState, 'outline' | 'granularity' | 'snapshot' | 'isReadOnly' | 'kept'> &
  Partial<Pick<ReadyState, 'lastYear'>>;

/** The ready state that follows from a scan and what is kept with the document. Nothing is said, checked or to be undone. */
export function readyState({
  outline,
  granularity,
  snapshot,
  isReadOnly,
  kept,
  lastYear,
}: Sources): ReadyState {
  const cursorNodeId = cursorNode(outline, snapshot);
  return {
    kind: 'ready',
    outline,
    granularity,
    canChangeGranularity: !hasSlots(outline, snapshot),
    kept,
    snapshot,
    coverage: readCoverage(outline, granularity, snapshot, kept.coveredIn),
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

/** The state after another scan. A scan that brought nothing new leaves the very same value: nothing is drawn again. */
export function withSnapshot(state: ReadyState, snapshot: Snapshot): ReadyState {
  if (isSameSnapshot(state.snapshot, snapshot)) return state;
  const { task, failure, success, checked, undo } = state;
  const next = readyState({ ...state, snapshot });
  const hasMoved = next.cursorNodeId !== undefined && next.cursorNodeId !== state.cursorNodeId;
  const currentSectionId = hasMoved
    ? (next.currentSectionId ?? state.currentSectionId)
    : state.currentSectionId;
  return { ...next, currentSectionId, task, failure, success, checked, undo };
}

/** The state with other things kept: which points are covered hangs on them. */
export function withKept(state: ReadyState, kept: Kept): ReadyState {
  const { outline, granularity, snapshot } = state;
  return { ...state, kept, coverage: readCoverage(outline, granularity, snapshot, kept.coveredIn) };
}

/** The node of the outline whose control holds the cursor: the innermost of ours. */
function cursorNode(outline: Outline, snapshot: Snapshot): string | undefined {
  const key = outlineKey(outline);
  for (const text of snapshot.cursorTags) {
    const tag = parseTag(text);
    if (tag?.outlineKey === key && findNode(outline, tag.nodeId) !== undefined) return tag.nodeId;
  }
  return undefined;
}

function isSameSnapshot(a: Snapshot, b: Snapshot): boolean {
  return (
    a.controls.length === b.controls.length &&
    a.cursorTags.join('\n') === b.cursorTags.join('\n') &&
    a.controls.every((control, index) => {
      const other = b.controls[index];
      return other?.id === control.id && other.tag === control.tag && other.text === control.text;
    })
  );
}

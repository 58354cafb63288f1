import { outlineKey } from '../../outline/fingerprint';
import type { CoveredIn } from '../../report/kept';
import { undoOfChanging } from '../../report/undo';
import { coveredElsewhere, parseTag } from '../../report/tag';
import { Failure, retag, scan } from '../../word';
import type { Desk, Next } from '../desk';
import { noticeOf } from '../notice';
import { withKept, withSnapshot } from '../readyState';
import type { ReadyState } from '../state';
import { saveState } from './saveState';
import { withReason } from './setNil';

/**
 * The paragraph that is selected covers these points as well: their own slots may stay empty. Where it stands is kept
 * with the document. Fails with `selectionElsewhere` where the selection is in no slot.
 */
export async function coverPoints(desk: Desk, state: ReadyState, nodeIds: readonly string[]): Promise<Next> {
  const before = await scan();
  const now = withSnapshot(state, before);
  const place = now.cursorNodeId;
  if (place === undefined || !now.coverage.slots.has(place)) throw new Failure('selectionElsewhere');
  const points = nodeIds.filter(id => id !== place);
  await retagPoints(state, points, coveredElsewhere);
  return remember(desk, state, before.controls, {
    ...state.kept.coveredIn,
    ...Object.fromEntries(points.map(id => [id, place])),
  });
}

/** The point is to be written about in its own slot again. */
export async function uncoverPoint(desk: Desk, state: ReadyState, nodeId: string): Promise<Next> {
  await retagPoints(state, [nodeId], undefined);
  const others = Object.entries(state.kept.coveredIn).filter(([id]) => id !== nodeId);
  return remember(desk, state, [], Object.fromEntries(others));
}

async function retagPoints(
  { outline }: ReadyState,
  nodeIds: readonly string[],
  reason: string | undefined,
): Promise<void> {
  const key = outlineKey(outline);
  await retag(text => {
    const tag = parseTag(text);
    const isWanted = tag?.outlineKey === key && tag.role === 'slot' && nodeIds.includes(tag.nodeId);
    return isWanted ? withReason(text, reason) : undefined;
  });
}

async function remember(
  desk: Desk,
  state: ReadyState,
  before: Parameters<typeof undoOfChanging>[1],
  coveredIn: CoveredIn,
): Promise<Next> {
  const snapshot = await scan();
  const kept = { ...state.kept, coveredIn };
  const failure = await saveState(desk, { ...state, kept }).then(() => undefined, noticeOf);
  const undo = undoOfChanging('covering', before, snapshot.controls);
  return now => ({
    ...withKept(withSnapshot(now, snapshot), kept),
    failure,
    success: { kind: 'saved' },
    undo: undo === undefined ? now.undo : { undo, outline: state.outline, kept: state.kept },
  });
}

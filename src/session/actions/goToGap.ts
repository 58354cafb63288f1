import { nextGap } from '../../report/nextGap';
import type { Next } from '../desk';
import { look } from '../look';
import { withSnapshot } from '../readyState';
import type { Direction } from '../sessionActions';
import type { ReadyState } from '../state';
import { goToNode } from './goToNode';

/** Looks first, so that the way leads from where the cursor is now to what is empty now. */
export async function goToGap(state: ReadyState, direction: Direction): Promise<Next> {
  const now = withSnapshot(state, await look());
  const from = now.cursorNodeId ?? now.currentSectionId;
  const gap = nextGap(now.outline, now.coverage, from, direction);
  if (gap === undefined) {
    return latest => ({ ...withSnapshot(latest, now.snapshot), success: { kind: 'noGapLeft' } });
  }
  return goToNode(now, gap);
}

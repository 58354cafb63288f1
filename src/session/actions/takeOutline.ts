import type { Outline } from '../../outline/outline';
import { hasSlots } from '../../report/granularity';
import { keptUnder } from '../../report/keptUnder';
import { scan } from '../../word';
import type { Desk, Outcome } from '../desk';
import { noticeOf } from '../notice';
import { firstReading } from '../reading';
import type { ReadyState } from '../state';
import { saveState } from './saveState';

/**
 * An outline for a document that has no slots of the one before. It is in use even where the document cannot keep it:
 * then the notice says so.
 */
export async function takeOutline(desk: Desk, state: ReadyState, outline: Outline): Promise<Outcome> {
  const snapshot = await scan();
  if (hasSlots(state.outline, snapshot)) return now => now;
  const next = firstReading(
    outline,
    state.granularity,
    snapshot,
    state.isReadOnly,
    keptUnder(state.kept, new Map()),
  );
  const failure = await saveState(desk, next).then(() => undefined, noticeOf);
  return () => ({ ...next, failure, success: { kind: 'outlineTaken' } });
}

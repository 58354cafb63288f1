import type { Outline } from '../../outline/outline';
import { hasSlots } from '../../report/granularity';
import { keptUnder } from '../../report/keptUnder';
import { scan } from '../../word';
import type { Desk, Next } from '../desk';
import { noticeOf } from '../notice';
import { readyState } from '../readyState';
import type { ReadyState } from '../state';
import { saveState } from './saveState';

/**
 * An outline for a document that has no slots of the one before. It is in use even where the document cannot keep it:
 * then the notice says so.
 */
export async function takeOutline(
  desk: Desk,
  state: ReadyState,
  outline: Outline,
): Promise<readonly [Next, boolean]> {
  const snapshot = await scan();
  if (hasSlots(state.outline, snapshot)) return [now => now, false];
  const next = readyState({
    ...state,
    outline,
    snapshot,
    kept: keptUnder(state.kept, new Map()),
    lastYear: undefined,
  });
  const failure = await saveState(desk, next).then(() => undefined, noticeOf);
  return [() => ({ ...next, failure, success: { kind: 'outlineTaken' } }), true];
}

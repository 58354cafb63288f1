import type { Outline } from '../../outline/outline';
import { hasSlots } from '../../report/granularity';
import { keptUnder } from '../../report/keptUnder';
import type { Desk, Next } from '../desk';
import { look } from '../look';
import { noticeOf } from '../notice';
import { saveInUse } from '../part';
import { readyState } from '../readyState';
import type { ReadyState } from '../state';

/**
 * An outline for a document that has no slots of the one before. It is in use even where the document cannot keep it:
 * then the notice says so.
 */
export async function takeOutline(
  desk: Desk,
  state: ReadyState,
  outline: Outline,
): Promise<readonly [Next, boolean]> {
  const snapshot = await look();
  if (hasSlots(state.outline, snapshot)) return [now => now, false];
  const next = readyState({
    ...state,
    outline,
    snapshot,
    kept: keptUnder(state.kept, new Map()),
    lastYear: undefined,
  });
  const failure = await saveInUse(desk, next).then(() => undefined, noticeOf);
  return [() => ({ ...next, failure, success: { kind: 'outlineTaken' } }), true];
}

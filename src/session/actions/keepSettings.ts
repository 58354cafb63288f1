import type { Kept } from '../../report/kept';
import type { Desk, Next } from '../desk';
import { noticeOf } from '../notice';
import type { ReadyState } from '../state';
import { saveInUse } from '../part';

/** Keeps settings of the check with the document. */
export function keepSettings(
  desk: Desk,
  state: ReadyState,
  change: Partial<Pick<Kept, 'year' | 'profile'>>,
): Promise<Next> {
  return keep(desk, state, change);
}

/** Keeps with the document why a finding is ignored; without a reason it counts again. */
export function ignoreFinding(
  desk: Desk,
  state: ReadyState,
  key: string,
  reason: string | undefined,
): Promise<Next> {
  const others = Object.entries(state.kept.ignored).filter(([each]) => each !== key);
  return keep(desk, state, {
    ignored: Object.fromEntries(reason === undefined ? others : [...others, [key, reason]]),
  });
}

/** What is kept holds even where the document cannot keep it: then the notice says so. */
async function keep(desk: Desk, state: ReadyState, change: Partial<Kept>): Promise<Next> {
  const kept: Kept = { ...state.kept, ...change };
  const failure = await saveInUse(desk, { ...state, kept }).then(() => undefined, noticeOf);
  return now => ({ ...now, kept, failure });
}

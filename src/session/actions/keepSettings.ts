import type { Kept } from '../../report/kept';
import type { Desk, Outcome } from '../desk';
import { noticeOf } from '../notice';
import type { ReadyState } from '../state';
import { saveState } from './saveState';

/** Keeps settings of the check, or an ignored finding, with the document. They hold even where it cannot keep them. */
export async function keepSettings(desk: Desk, state: ReadyState, change: Partial<Kept>): Promise<Outcome> {
  const kept: Kept = { ...state.kept, ...change };
  const failure = await saveState(desk, { ...state, kept }).then(() => undefined, noticeOf);
  return now => ({ ...now, kept, failure });
}

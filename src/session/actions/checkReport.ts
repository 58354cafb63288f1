import { yearOf } from '../../outline/rollOver';
import { runChecks } from '../../report/checks/kernel';
import { rules } from '../../report/checks/rules';
import { viewReport } from '../../report/checks/view';
import type { Desk, Next } from '../desk';
import { ownFile } from '../ownFile';
import type { Checked, ReadyState } from '../state';

/** Reads the file and one scan, and runs every rule on it. Writes nothing. */
export async function checkReport(
  desk: Desk,
  state: ReadyState,
  by: typeof rules = rules,
): Promise<readonly [Next, Checked]> {
  const { outline, granularity, kept } = state;
  const { reading } = await ownFile(desk, state);
  const view = viewReport(outline, granularity, reading, {
    year: kept.year ?? yearOf(outline),
    profile: kept.profile,
    elsewhere: kept.elsewhere,
  });
  const checked = { view, ...runChecks(by, view) };
  return [now => ({ ...now, checked }), checked];
}

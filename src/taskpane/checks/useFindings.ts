import type { Severity } from '../../report/checks/kernel';
import type { Finding, RuleId } from '../../report/checks/rules';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';

export type Tab = Severity | 'ignored';

type Findings = {
  readonly of: (tab: Tab) => readonly Finding[];
  readonly counts: { readonly errors: number; readonly warnings: number };
  /** The checks that could not run: of what they look at, nothing is known. */
  readonly unchecked: readonly RuleId[];
  /** In words; empty before the first check. */
  readonly verdict: string;
};

/** What the last check found. What is ignored counts for no verdict. */
export function useFindings(): Findings {
  const strings = useStrings('checks');
  const checked = useReady(state => state.checked);
  const ignored = useReady(state => state.kept.ignored);
  const of = (tab: Tab) =>
    (checked?.findings ?? []).filter(
      ({ key, severity }) => tab === (ignored[key] === undefined ? severity : 'ignored'),
    );
  const counts = { errors: of('error').length, warnings: of('warning').length };
  const unchecked = checked?.unchecked ?? [];
  const verdict = checked === undefined ? '' : strings.verdict({ ...counts, unchecked: unchecked.length });
  return { of, counts, unchecked, verdict };
}

import { fingerprintOf } from '../../outline/fingerprint';
import type { ReportView } from './view';

/** Errors withhold the green light, warnings want a look, hints are taste. */
export type Severity = 'error' | 'warning' | 'hint';

/** A change of text that is safe to offer: `from` stands in the paragraph as it is, letter by letter. */
export type TextFix = { readonly from: string; readonly to: string };

/** What a rule saw, before it becomes a finding. */
export type Found = {
  /** The node whose slot or heading it is about. */
  readonly nodeId?: string;
  /** Index of a paragraph of the report. */
  readonly paragraph?: number;
  /** The words that show it, as they stand. */
  readonly excerpt?: string;
  /** What the sentence names. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where one rule knows a graver or a lighter case. */
  readonly severity?: Severity;
  readonly fix?: TextFix;
};

/** One check. Its words, in every language, stand in `strings/vi/rules.ts`: name, what it looks at, what it lets pass. */
export type Rule<Id extends string = string> = {
  readonly id: Id;
  readonly severity: Severity;
  readonly check: (report: ReportView) => Iterable<Found>;
};

export type Finding<Id extends string = string> = Found & {
  readonly rule: Id;
  readonly severity: Severity;
  /** The same finding has the same key in every run, as long as its words and its place stay. */
  readonly key: string;
};

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** Runs rules on one report; errors first, each severity in the order of the document. Pure. */
export function runChecks<Id extends string>(
  rules: readonly Rule<Id>[],
  report: ReportView,
): readonly Finding<Id>[] {
  const seen = new Map<string, number>();
  const findings = rules.flatMap(rule =>
    [...rule.check(report)].map(found => {
      const base = keyOf(rule.id, found);
      const nth = seen.get(base) ?? 0;
      seen.set(base, nth + 1);
      const key = nth === 0 ? base : `${base}.${String(nth)}`;
      return { severity: rule.severity, ...found, rule: rule.id, key };
    }),
  );
  const place = (finding: Finding) => finding.paragraph ?? report.placeOf(finding.nodeId);
  return findings.sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || place(a) - place(b),
  );
}

/** The key of the same finding at another node; `undefined` where its node has none any more. */
export function keyUnder(key: string, heir: (nodeId: string) => string | undefined): string | undefined {
  const [rule = '', nodeId = '', ...words] = key.split(':');
  const next = nodeId === '' ? '' : heir(nodeId);
  return next === undefined ? undefined : [rule, next, ...words].join(':');
}

function keyOf(id: string, { nodeId = '', excerpt = '', values = {} }: Found): string {
  const words = [excerpt, ...Object.values(values).map(String)].join('\n');
  return `${id}:${nodeId}:${fingerprintOf(words)}`;
}

import { fingerprintOf } from '../../outline/fingerprint';
import type { ReportView } from './view';

/** Errors withhold the green light, warnings want a look, hints are taste. */
export type Severity = 'error' | 'warning' | 'hint';

/** A change of text that is safe to offer: `from` stands in the paragraph as it is, letter by letter. */
export type TextFix = { readonly from: string; readonly to: string };

/** Where something was found, and what shows it. */
type Sighting = {
  /** The node whose slot or heading it is about. */
  readonly nodeId?: string | undefined;
  /** Index of a paragraph of the report. */
  readonly paragraph?: number | undefined;
  /** The words that show it, as they stand. */
  readonly excerpt?: string;
  /** Where one rule knows a graver or a lighter case. */
  readonly severity?: Severity;
  readonly fix?: TextFix;
};

/** What a rule saw, before it becomes a finding; `values` are what the sentence about it names. */
export type Found<Values extends object | undefined = undefined> = Sighting &
  (Values extends undefined ? { readonly values?: undefined } : { readonly values: Values });

/**
 * One check. `Values` are what its sentence names; most sentences name something, some nothing. The words, in every
 * language, stand in `strings/vi/rules.ts`: name, what the check looks at, what it lets pass, the sentence of a finding.
 */
export type Rule<Values extends object | undefined = undefined> = {
  readonly severity: Severity;
  readonly check: (report: ReportView) => Iterable<Found<Values>>;
};

/** What the sentence of most checks names: the point of a slot. */
export type OfPoint = { readonly point: string };

/** Rules by their ids. */
export type RuleSet = Readonly<Record<string, Rule<object | undefined>>>;

/** What the sentence of each rule names: the type of its findings' values. */
export type ValuesIn<Rules extends RuleSet> = {
  readonly [Id in keyof Rules]: ReturnType<Rules[Id]['check']> extends Iterable<
    infer Each extends { readonly values?: unknown }
  >
    ? Each['values']
    : never;
};

/** What one rule of a set found: a union over the rules, told apart by `rule`. */
export type FindingIn<Rules extends RuleSet, Ids extends keyof Rules = keyof Rules> = {
  [Id in Ids]: Sighting & {
    readonly rule: Id;
    readonly severity: Severity;
    /** The same finding has the same key in every run, as long as its words and its place stay. */
    readonly key: string;
    readonly values: ValuesIn<Rules>[Id];
  };
}[Ids];

/** What a run of rules came to. */
export type Run<Rules extends RuleSet> = {
  /** Errors first; each severity in the order of the document. */
  readonly findings: readonly FindingIn<Rules>[];
  /** The rules that threw: of what they look at, nothing is known. */
  readonly unchecked: readonly (keyof Rules)[];
};

const order: readonly Severity[] = ['error', 'warning', 'hint'];

/** Runs rules on one report. A rule that throws loses only what itself would have found. Pure. */
export function runChecks<Rules extends RuleSet>(rules: Rules, report: ReportView): Run<Rules> {
  const seen = new Map<string, number>();
  const unchecked: (keyof Rules)[] = [];
  // Of bundlers each has its own order of a module's names.
  const inOrder = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
  const findings = inOrder.flatMap(([id, rule]) => {
    let all: readonly Found<object | undefined>[];
    try {
      all = [...rule.check(report)];
    } catch {
      unchecked.push(id);
      return [];
    }
    return all.map(found => {
      const base = keyOf(id, found);
      const nth = seen.get(base) ?? 0;
      seen.set(base, nth + 1);
      const key = nth === 0 ? base : `${base}.${String(nth)}`;
      // What comes from the rule of this id has the values of this id: no type can say so of entries.
      return { severity: rule.severity, ...found, rule: id, key } as FindingIn<Rules>;
    });
  });
  const place = ({ paragraph, nodeId }: Sighting) => paragraph ?? report.placeOf(nodeId);
  findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || place(a) - place(b));
  return { findings, unchecked };
}

/** The key of the same finding at another node; `undefined` where its node has none any more. */
export function keyUnder(key: string, heir: (nodeId: string) => string | undefined): string | undefined {
  const [rule = '', nodeId = '', ...words] = key.split(':');
  const next = nodeId === '' ? '' : heir(nodeId);
  return next === undefined ? undefined : [rule, next, ...words].join(':');
}

/** Documents keep these keys with what was ignored: another order of values, or another spelling, loses the reasons. */
function keyOf(id: string, { nodeId = '', excerpt = '', values = {} }: Found<object | undefined>): string {
  const named: readonly unknown[] = Object.values(values);
  const words = [excerpt, ...named.map(each => String(typeof each === 'boolean' ? Number(each) : each))];
  return `${id}:${nodeId}:${fingerprintOf(words.join('\n'))}`;
}

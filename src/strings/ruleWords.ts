import type { Finding, RuleId, RuleValues } from '../report/checks/rules';

/** The words of one check: they stand in the pane and in the documentation. */
export type RuleWords<Values> = {
  readonly name: string;
  readonly looksAt: string;
  /** What it lets pass, so that an honest report is not accused. */
  readonly letsPass: string;
  /** One sentence; the values are those that the rule itself declares. */
  readonly finding: (values: Values) => string;
};

/** The words of every check, in one language. */
export type WordsOfRules = { readonly [Id in RuleId]: RuleWords<RuleValues[Id]> };

/** The sentence about a finding. */
export function sentenceOf<Id extends RuleId>(words: WordsOfRules, finding: Finding<Id>): string {
  return words[finding.rule].finding(finding.values);
}

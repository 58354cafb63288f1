import type { FindingIn, ValuesIn } from './kernel';
import * as rules from './rules/all';

/** Every check by its id, which is the name of its file. */
export { rules };

export type RuleId = keyof typeof rules;

/** What the sentence about a finding of each rule names. */
export type RuleValues = ValuesIn<typeof rules>;

export type Finding<Id extends RuleId = RuleId> = FindingIn<typeof rules, Id>;

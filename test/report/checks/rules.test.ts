import { runChecks } from '../../../src/report/checks/kernel';
import { rules, type RuleId } from '../../../src/report/checks/rules';
import { ruleCases, type Expected, type RuleCase } from '../../support/ruleFixture';

const fixtures = (Object.keys(rules) as RuleId[]).map(rule => {
  const cases = ruleCases(rule) ?? [];
  const found = cases.filter(({ expected }) => expected.length > 0).length;
  return { rule, cases, found, passed: cases.length - found };
});

/** What a rule finds in a case, as the fixture tells it. */
function findIn(rule: RuleId, { view }: RuleCase): readonly Expected[] {
  const { findings, unchecked } = runChecks({ [rule]: rules[rule] }, view);
  expect(unchecked).toEqual([]);
  return findings.map(({ nodeId, paragraph, excerpt, values, severity, fix }) => ({
    nodeId,
    paragraph,
    excerpt,
    values: values ?? {},
    severity,
    fix,
  }));
}

const inOrder = (list: readonly Expected[]) => list.map(each => JSON.stringify(each)).sort();

it.each(fixtures)('$rule finds what it must in $found texts, and lets $passed pass', ({ rule, cases }) => {
  const own = (expected: readonly Expected[]) =>
    expected.map(each => ({ ...each, severity: each.severity ?? rules[rule].severity }));
  const wrong = cases.flatMap(each => {
    const [found, expected] = [inOrder(findIn(rule, each)), inOrder(own(each.expected))];
    return found.join() === expected.join() ? [] : [{ text: each.source, found, expected }];
  });
  expect(wrong).toEqual([]);
});

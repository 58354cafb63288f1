import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkDocs } from '../../../src/cli/checks';
import { rules } from '../../../src/report/checks/rules';
import { languageCodes } from '../../../src/strings/languages';
import { stringsFor } from '../../support/strings';
import { ruleCases, ruleFixtures } from '../../support/ruleFixture';

/** A rule is its file, its fixture and its words. What one lacks is said here, so that nobody has to remember it. */
const source = path.join(__dirname, '../../../src/report/checks');

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter(file => file.endsWith(ending))
    .map(file => file.replace(ending, ''));
}

const documentation = readFileSync(path.join(source, 'README.md'), 'utf8');

/** What a rule still lacks, and where it belongs. */
function lacksOf(rule: string): readonly string[] {
  const cases = ruleCases(rule);
  const finds = cases?.some(({ expected }) => expected.length > 0);
  const passes = cases?.some(({ expected }) => expected.length === 0);
  const fixture = `test/report/checks/rules/${rule}.txt`;
  const words = (words: object, file: string) =>
    rule in words ? '' : `${rule} has no words: add them to src/strings/${file}.`;
  return [
    rule in rules
      ? ''
      : `${rule} is not registered: add "export { ${rule} } from './${rule}';" to src/report/checks/rules/all.ts.`,
    cases === undefined
      ? `${rule} has no fixture: write ${fixture}, as the README there says.`
      : finds === true && passes === true
        ? ''
        : `${fixture} proves nothing: it needs a text with "⇐" that is found, and one without that passes.`,
    ...languageCodes.map(code => words(stringsFor(code).rules, `${code}/rules.ts`)),
    documentation.includes(`(\`${rule}\`)`) ? '' : `${rule} is not documented: run "npm run checks".`,
  ].filter(Boolean);
}

const written = namesIn(path.join(source, 'rules'), '.ts').filter(name => name !== 'all');

it('has every rule registered, tried out, worded and documented', () => {
  expect(written.flatMap(lacksOf)).toEqual([]);
  expect(written.length).toBeGreaterThan(30);
});

it('has a file of its own for every rule, and no fixture of a rule that is gone', () => {
  expect([...written].sort()).toEqual(Object.keys(rules).sort());
  const strays = namesIn(ruleFixtures, '.txt').filter(name => !written.includes(name));
  expect(strays.map(name => `${name}.txt belongs to no rule: delete it, or write the rule.`)).toEqual([]);
});

it('says of a rule that is only a file all that it lacks', () => {
  expect(lacksOf('brandNew')).toEqual([
    `brandNew is not registered: add "export { brandNew } from './brandNew';" to src/report/checks/rules/all.ts.`,
    'brandNew has no fixture: write test/report/checks/rules/brandNew.txt, as the README there says.',
    'brandNew has no words: add them to src/strings/vi/rules.ts.',
    'brandNew has no words: add them to src/strings/en/rules.ts.',
    'brandNew is not documented: run "npm run checks".',
  ]);
});

it('has the documentation as it comes from the words: else run "npm run checks"', () => {
  expect(documentation).toBe(checkDocs());
});

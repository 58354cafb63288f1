/**
 * Mutants of src: Stryker changes one thing at a time and the tests must notice. Started by run.mjs, which says in
 * MUTANTS_PART which folder of src is meant.
 */
const part = process.env.MUTANTS_PART;

export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  // The filter of our jest configuration knows better than the import graph which tests reach a mutant.
  jest: { configFile: 'test/mutants/jest.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  /**
   * A mutant of what a module computes while it is loaded needs every test file that loads it. The grammars, tables and
   * codes of outline, report, ooxml and word are such: they are guards, and their tests are fast. In session hardly
   * anything is static, and some files of tests take ten seconds and more: left out there.
   */
  ignoreStatic: part === 'session',
  concurrency: 2,
  // Other work runs on the machine; a mutant that hangs does so for good.
  timeoutMS: 20_000,
  tempDirName: '.cache/mutants/work',
  ignorePatterns: ['dist', 'coverage', 'assets/readme'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: `.cache/mutants/${part}.json` },
  incrementalFile: `.cache/mutants/${part}.incremental.json`,
};

/**
 * The tests as Stryker runs them: only the folders that judge what is mutated (environment variable MUTANTS_TESTS, set
 * by run.mjs), and of those only the files that reach a mutant.
 */
const path = require('node:path');
const { projects, rootDir } = require('../jest.config.cjs');

const folders = (process.env.MUTANTS_TESTS ?? '').split(',').join('|');
const forAll = {
  testEnvironment: path.join(__dirname, 'environment.cjs'),
  testPathIgnorePatterns: ['/node_modules/', `<rootDir>/test/(?!(?:${folders})[/.])`],
  // Also where Stryker looks for it: the wrapper has to be called like jest's own.
  testRunner: path.join(__dirname, 'jest-circus.cjs'),
};

module.exports = {
  rootDir,
  ...forAll,
  filter: '<rootDir>/test/mutants/reachingTests.cjs',
  testSequencer: '<rootDir>/test/mutants/quickestFirst.cjs',
  projects: projects
    .filter(({ displayName }) => displayName !== 'e2e')
    .map(project => ({ ...project, ...forAll })),
};

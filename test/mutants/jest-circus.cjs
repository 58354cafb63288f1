/** jest's runner of a test file, which does not even load the file when the mutant is killed already. */
const { createEmptyTestResult } = require('@jest/test-result');
const circus = require('jest-circus/runner');
const { isKilled } = require('./reach.cjs');

/** jest takes a file without a test for a broken one, and the mutant would count as an error, not as killed. */
const skipped = {
  ancestorTitles: [],
  title: 'killed already',
  fullName: 'killed already',
  status: 'pending',
  failureMessages: [],
  failureDetails: [],
  numPassingAsserts: 0,
};

module.exports = async (...args) => {
  const [, , , , testPath] = args;
  return isKilled()
    ? { ...createEmptyTestResult(), testFilePath: testPath, numPendingTests: 1, testResults: [skipped] }
    : (circus.default ?? circus)(...args);
};

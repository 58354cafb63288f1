/**
 * jest's runner of a test file, which does not even load the file when the mutant is killed already. A file without any
 * test is an error to jest, and a mutant with an error is none to Stryker: so the file has one test that was skipped.
 */
const { createEmptyTestResult } = require('@jest/test-result');
const circus = require('jest-circus/runner');
const { isKilled } = require('./reach.cjs');

module.exports = async (...args) => {
  const [, , , , testPath] = args;
  return isKilled() ? skipped(testPath) : (circus.default ?? circus)(...args);
};

function skipped(testFilePath) {
  const fullName = `${testFilePath} after the mutant was killed`;
  const test = {
    ancestorTitles: [],
    title: fullName,
    fullName,
    status: 'pending',
    failureMessages: [],
    duration: 0,
  };
  return { ...createEmptyTestResult(), testFilePath, numPendingTests: 1, testResults: [test] };
}

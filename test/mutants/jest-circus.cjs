/** jest's runner of a test file, which does not even load the file when the mutant is killed already. */
const { createEmptyTestResult } = require('@jest/test-result');
const circus = require('jest-circus/runner');
const { isKilled } = require('./reach.cjs');

module.exports = async (...args) => {
  const [, , , , testPath] = args;
  return isKilled()
    ? { ...createEmptyTestResult(), testFilePath: testPath }
    : (circus.default ?? circus)(...args);
};

/** Three kinds of test, one runner: pure units, the pane and Word through the emulated host (jsdom), and Chromium. */
const path = require('node:path');

const rootDir = path.resolve(__dirname, '..');
const transform = {
  '\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, dynamicImport: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
  '\\.txt$': '<rootDir>/test/support/textTransform.cjs',
};
const common = {
  rootDir,
  transform,
  // A copy of the project may lie there, made for mutants.
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyModule.cjs' },
};

module.exports = {
  rootDir,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/{cli,outline,report,build,support}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'host',
      testEnvironment: '<rootDir>/test/support/jsdomEnvironment.cjs',
      testMatch: ['<rootDir>/test/{ooxml,word,word-host,session,strings,taskpane}/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};

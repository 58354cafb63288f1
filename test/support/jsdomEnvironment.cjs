/** jsdom, with scripts loaded from disk so that the unmodified office.js can fetch its own files. */
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(
      {
        ...config,
        projectConfig: {
          ...config.projectConfig,
          testEnvironmentOptions: { ...config.projectConfig.testEnvironmentOptions, resources: 'usable' },
        },
      },
      context,
    );
  }
};

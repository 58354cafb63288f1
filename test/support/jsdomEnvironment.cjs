/** jsdom, with scripts loaded from disk so that the unmodified office.js can fetch its own files. */
const { TestEnvironment } = require('jest-environment-jsdom');
const { ResourceLoader } = require('jsdom');

class Disk extends ResourceLoader {
  fetch(url, options) {
    // Telemetry is sent nowhere here; left out, so that a test need not wait for the file at its end.
    if (url.includes('/telemetry/')) return Promise.resolve(Buffer.from(''));
    return url.startsWith('file:') ? super.fetch(url, options) : null;
  }
}

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(
      {
        ...config,
        projectConfig: {
          ...config.projectConfig,
          testEnvironmentOptions: { ...config.projectConfig.testEnvironmentOptions, resources: new Disk() },
        },
      },
      context,
    );
    // What every browser has and jsdom lacks.
    Object.assign(this.global, { TextDecoder, TextEncoder, structuredClone });
  }
};

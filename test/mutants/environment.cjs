/**
 * The jest environment for mutants: the one that the tests have without them, and two things more. While nothing is
 * mutated it writes down what a test file reaches, and how long it takes; with a mutant it skips what is left of a
 * file after the first test that failed.
 *
 * Stryker sets one environment over all of jest's projects, so this one stands for both.
 */
const { TestEnvironment: NodeEnvironment } = require('jest-environment-node');
const JsdomEnvironment = require('../support/jsdomEnvironment.cjs');
const { activeMutant, isKilled, noticeKilled, write } = require('./reach.cjs');

const forMutants = Environment =>
  class extends Environment {
    constructor(config, context) {
      super(config, context);
      this.test = context.testPath;
      this.startedAt = Date.now();
      this.reached = new Set();
    }

    async setup() {
      await super.setup();
      this.countsBefore = { ...this.coverage.static };
    }

    /** Mutant → how often it was reached so far, by this file and those before it: while loading, and in each test. */
    get coverage() {
      return this.global.__stryker__?.mutantCoverage ?? { static: {}, perTest: {} };
    }

    handleTestEvent({ name, test }) {
      if (name === 'test_start' && isKilled()) test.mode = 'skip';
      if (name !== 'test_done') return;
      if (activeMutant() === undefined) {
        const ids = Object.keys(this.coverage.perTest[this.global.__stryker__?.currentTestId] ?? {});
        for (const id of ids) this.reached.add(id);
      } else if (test.errors.length > 0) noticeKilled();
    }

    async teardown() {
      const { static: counts } = this.coverage;
      const whileLoading = Object.keys(counts).filter(id => counts[id] !== this.countsBefore[id]);
      const ids = [...this.reached, ...whileLoading];
      if (activeMutant() === undefined) write({ test: this.test, ids, ms: Date.now() - this.startedAt });
      await super.teardown();
    }
  };

const environments = { unit: forMutants(NodeEnvironment), host: forMutants(JsdomEnvironment) };

module.exports = function environment(config, context) {
  return new environments[config.projectConfig.displayName.name](config, context);
};

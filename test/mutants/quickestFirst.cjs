/** jest's order of test files: the quickest first, since the first failure ends the run of a mutant. */
const { default: Sequencer } = require('@jest/test-sequencer');
const { readAll } = require('./reach.cjs');

module.exports = class extends Sequencer {
  sort(tests) {
    const times = new Map(readAll().map(({ test, ms }) => [test, ms]));
    return [...tests].sort((a, b) => (times.get(a.path) ?? 0) - (times.get(b.path) ?? 0));
  }
};

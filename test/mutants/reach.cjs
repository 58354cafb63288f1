/**
 * What is known of each test file from the run before anything was mutated: { test, ids of the mutants it reaches,
 * how long it took in ms }. The environment writes it; which files run for a mutant, and in which order, follows.
 */
const fs = require('node:fs');
const path = require('node:path');

/** Stryker works in a copy of the project, so this is a folder of one run. */
const folder = path.join(process.cwd(), '.cache', 'reach');

/** Stryker's name for the mutant that is on; none in the first run. */
const activeMutant = () => process.env.__STRYKER_ACTIVE_MUTANT__;

function write(reach) {
  fs.mkdirSync(folder, { recursive: true });
  const name = path.relative(process.cwd(), reach.test).replaceAll(path.sep, '+');
  fs.writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(reach));
}

function readAll() {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder).map(name => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
}

/** The mutant that a test has noticed already; the rest of the tests is skipped for it. */
let killed;

module.exports = {
  activeMutant,
  write,
  readAll,
  noticeKilled: () => (killed = activeMutant()),
  isKilled: () => activeMutant() !== undefined && killed === activeMutant(),
};

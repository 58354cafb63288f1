/** jest's filter of test files: for a mutant those alone that reach it, since loading a file for nothing costs most. */
const { activeMutant, readAll } = require('./reach.cjs');

module.exports = testPaths => {
  const mutant = activeMutant();
  if (mutant === undefined) return { filtered: testPaths };
  const reaching = new Set(
    readAll()
      .filter(({ ids }) => ids.includes(mutant))
      .map(({ test }) => test),
  );
  return { filtered: testPaths.filter(test => reaching.has(test)) };
};

/** The closing table of mutants: for every folder how many there were, killed or not, and the score. */
import fs from 'node:fs';
import path from 'node:path';

export function printTable(reports) {
  const counts = new Map();
  for (const report of reports) {
    for (const [file, { mutants }] of Object.entries(JSON.parse(fs.readFileSync(report, 'utf8')).files)) {
      const folder = path.dirname(file);
      const count = counts.get(folder) ?? { Killed: 0, Timeout: 0, Survived: 0, NoCoverage: 0 };
      for (const { status } of mutants) count[status] = (count[status] ?? 0) + 1;
      counts.set(folder, count);
    }
  }
  console.table(
    [...counts].sort().map(([folder, { Killed, Timeout, Survived, NoCoverage, Ignored = 0 }]) => {
      const [killed, alive] = [Killed + Timeout, Survived + NoCoverage];
      const score = `${((100 * killed) / Math.max(1, killed + alive)).toFixed(1)} %`;
      return { folder, score, killed, survived: Survived, 'without a test': NoCoverage, 'left out': Ignored };
    }),
  );
}

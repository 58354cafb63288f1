/**
 * npm run mutants [-- FILE|FOLDER|GLOB … [--option …]]: mutates parts of src, each judged by its own tests, and prints
 * a table by folders. Without names: all parts. Options go on to Stryker (`--incremental`, `--force`, …).
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { printTable } from './table.mjs';

/** Which folders of test judge a folder of src. */
const judges = {
  outline: ['outline'],
  report: ['report', 'ooxml'],
  ooxml: ['ooxml'],
  session: ['session'],
  word: ['word', 'session'],
};

const args = process.argv.slice(2).filter(arg => arg !== '--mutate');
const firstOption = args.findIndex(arg => arg.startsWith('-'));
const names = (firstOption < 0 ? args : args.slice(0, firstOption)).flatMap(arg => arg.split(','));
const options = firstOption < 0 ? [] : args.slice(firstOption);

const wanted = names.length > 0 ? names : Object.keys(judges).map(part => `src/${part}`);
const globs = wanted.map(name =>
  fs.existsSync(name) && fs.statSync(name).isDirectory() ? path.join(name, '**/*.ts') : name,
);
const partOf = glob => glob.split(/[\\/]/)[1];
const reports = [];
let status = 0;
for (const part of new Set(globs.map(partOf))) {
  const mutate = globs.filter(glob => partOf(glob) === part);
  const tests = process.env.MUTANTS_TESTS ?? judges[part]?.join(',');
  if (tests === undefined)
    throw new Error(`src/${part} has no tests of its own for mutants: see test/mutants/run.mjs`);
  const { status: code } = spawnSync(
    'npx',
    ['stryker', 'run', 'test/mutants/stryker.config.mjs', '--mutate', mutate.join(','), ...options],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTANTS_PART: part,
        MUTANTS_TESTS: tests,
        // The same runs for every mutant, and few of them: a mutant is not killed by luck.
        PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '0.01',
        PROPERTY_SEED: process.env.PROPERTY_SEED ?? '1',
      },
    },
  );
  status ||= code ?? 1;
  reports.push(`.cache/mutants/${part}.json`);
}
printTable(reports.filter(file => fs.existsSync(file)));
process.exit(status);

import fc from 'fast-check';

/**
 * Every property test goes through `assertProperty`, so that three environment variables hold for all of them:
 *
 * - `PROPERTY_SEED` and `PROPERTY_PATH` run one failure again; the message of a failure says the whole command.
 * - `PROPERTY_RUNS` multiplies the number of runs: 0.02 for a quick look, 20 for a long one. 1 without it.
 */
const { PROPERTY_SEED: seed, PROPERTY_PATH: path } = process.env;
const scale = Number(process.env.PROPERTY_RUNS ?? 1);
if (!(scale > 0))
  throw new RangeError(`PROPERTY_RUNS is no number above 0: ${String(process.env.PROPERTY_RUNS)}`);

/** `fc.assert`, with the number of runs and the seed under the control of whoever starts the tests. */
export function assertProperty<Values>(
  property: fc.IProperty<Values>,
  parameters?: fc.Parameters<Values>,
): void;
export function assertProperty<Values>(
  property: fc.IAsyncProperty<Values>,
  parameters?: fc.Parameters<Values>,
): Promise<void>;
export function assertProperty<Values>(
  property: fc.IRawProperty<Values>,
  { numRuns = 100, ...rest }: fc.Parameters<Values> = {},
): void | Promise<void> {
  return fc.assert(property as fc.IAsyncProperty<Values>, {
    ...rest,
    numRuns: Math.max(1, Math.round(numRuns * scale)),
    ...(seed === undefined ? {} : { seed: Number(seed) }),
    ...(path === undefined ? {} : { path, endOnFailure: true }),
    reporter: failWithCommand,
  });
}

/** What all runs together must have reached. With fewer runs, or one failure run again, nothing is asked of it. */
export function inAllRuns(least: number): number {
  return scale < 1 || path !== undefined ? 0 : least;
}

function failWithCommand<Values>(details: fc.RunDetails<Values>): void {
  if (!details.failed) return;
  const { testPath = '', currentTestName = '' } = expect.getState();
  // jest takes the name for an expression, the shell takes a quote for its end.
  const name = currentTestName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "'\\''");
  const where = `${testPath.slice(testPath.lastIndexOf('/test/') + 1)} -t '${name}'`;
  const again = `PROPERTY_SEED=${details.seed} PROPERTY_PATH=${details.counterexamplePath ?? '0'}`;
  throw new Error(
    `${fc.defaultReportMessage(details) ?? ''}\n\nRun it again: ${again} npm run test:only -- ${where}\n`,
    { cause: details.errorInstance },
  );
}

import { Failure, toFailure } from './failure';

/**
 * A host that never answers must not freeze the pane for ever. Long enough for the slowest insertion that was
 * reported of one package (40 s, FACTS.md: Latency).
 */
const patienceMs = 90_000;

let queue: Promise<unknown> = Promise.resolve();

/**
 * The one way to Word: batches run one after the other, never two at once, each ends in data or in a `Failure`.
 * A batch that Word has not answered in time fails with `wordBusy`; the next one still waits for it.
 */
export function run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return inTurn(() => Word.run(batch));
}

/**
 * The same for a batch that reads values with one sync, and keeps no object beyond it. Without `Word.run`, Word keeps
 * no reference to what was read unless it is asked to (documentation of OfficeExtension.TrackedObjects); with it, a scan
 * would end in giving back one for each control, and office.js looks for each of them among all the others.
 */
export function readOnce<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  return inTurn(() => batch(new Word.RequestContext()));
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const answer = queue.then(work).catch((error: unknown) => Promise.reject(toFailure(error)));
  queue = answer.catch(() => undefined);
  return withPatience(answer);
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Failure('wordBusy'));
    }, patienceMs);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

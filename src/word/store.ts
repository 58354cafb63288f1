import { Failure, type FailureCode } from './failure';

/**
 * The custom XML parts of one namespace, through the Common API: it is there on every version that has WordApi 1.3,
 * while `document.customXmlParts` needs 1.4. The parts travel with the file and are seen by co-authors.
 */
export async function readParts(namespace: string): Promise<readonly string[]> {
  const parts = await partsOf(namespace, 'stateUnread');
  return Promise.all(
    parts.map(part =>
      result<string>('stateUnread', done => {
        part.getXmlAsync(done);
      }),
    ),
  );
}

/**
 * Puts one part in the place of all that have its namespace. The new one is written before the old ones go, so that
 * a failure half-way loses nothing. Word on the web refuses parts over 1 MB (office-js#2408).
 */
export async function writePart(namespace: string, xml: string): Promise<void> {
  const old = await partsOf(namespace, 'stateNotSaved');
  await result<Office.CustomXmlPart>('stateNotSaved', done => {
    Office.context.document.customXmlParts.addAsync(xml, done);
  });
  for (const part of old)
    await result<unknown>('stateNotSaved', done => {
      part.deleteAsync(done);
    });
}

function partsOf(namespace: string, code: FailureCode): Promise<Office.CustomXmlPart[]> {
  return result(code, done => {
    Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done);
  });
}

/** Does one call of the Common API; its failure becomes ours, with this code. */
export function result<T>(
  code: FailureCode,
  call: (done: (answer: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    call(answer => {
      if (answer.status === Office.AsyncResultStatus.Succeeded) resolve(answer.value);
      else reject(new Failure(code, { cause: answer.error }));
    });
  });
}

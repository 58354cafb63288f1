import { stateNamespace, writeState } from '../ooxml/statePart';
import { Failure, writePart } from '../word';
import type { Desk } from './desk';
import type { InUse } from './readyState';

/**
 * Keeps outline and settings with the document, if they are not there yet. Nothing else depends on it: what is lost
 * with the part is rebuilt from tags. Fails with `stateNotSaved`.
 */
export async function saveInUse(desk: Desk, { outline, granularity, kept }: InUse): Promise<void> {
  const { saved, mayWrite } = desk.part;
  if (!mayWrite || (saved?.outline === outline && saved.granularity === granularity && saved.kept === kept))
    return;
  const state = { outline, granularity, kept };
  let xml: string;
  try {
    xml = writeState(state);
  } catch (error) {
    throw new Failure('stateNotSaved', { cause: error });
  }
  await writePart(stateNamespace, xml);
  desk.part.saved = state;
}

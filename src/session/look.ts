import { snapshotOf, type Snapshot } from '../report/snapshot';
import { scan } from '../word';

/** One look at the document as it is now. Fails as `scan` does. */
export async function look(): Promise<Snapshot> {
  return snapshotOf(await scan());
}

import { keyUnder } from './checks/kernel';
import type { Kept } from './kept';
import type { Heirs } from './planUpdate';

/**
 * What of it still holds under a changed outline. `heirs` gives the node that each old one goes on as, by the old one's
 * id. What belongs to a node without one is left out: a reason given for one point must not excuse the point that now
 * stands in its place.
 */
export function keptUnder(kept: Kept, heirs: Heirs): Kept {
  const elsewhere = Object.entries(kept.elsewhere).flatMap(([from, to]) => {
    const [point, place] = [heirs.get(from)?.id, heirs.get(to)?.id];
    return point === undefined || place === undefined ? [] : [[point, place] as const];
  });
  const ignored = Object.entries(kept.ignored).flatMap(([key, reason]) => {
    const moved = keyUnder(key, id => heirs.get(id)?.id);
    return moved === undefined ? [] : [[moved, reason] as const];
  });
  return { ...kept, elsewhere: Object.fromEntries(elsewhere), ignored: Object.fromEntries(ignored) };
}

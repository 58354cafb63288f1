import { keyUnder } from './checks/kernel';
import type { Kept } from './kept';
import type { Heirs } from './planUpdate';

/**
 * What still holds under another outline, of which `heirs` tells the node that each old one goes on as. A reason
 * given for one point must not excuse the point that stands in its place.
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

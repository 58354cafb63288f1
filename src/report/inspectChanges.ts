import { isOfControl, type ControlChange, type PlanFault } from './change';
import { ownControls, ownKey } from './ownControls';
import type { Snapshot } from './snapshot';

/**
 * Looks at a plan before anything of it is written: only controls of ours are changed, none of them twice, nothing is
 * inserted that stands, no wrapping overlaps another. `paragraphs` is how many the document has, where any are to be
 * wrapped. `undefined` for a plan that may be carried out. Pure.
 */
export function faultOf(
  changes: readonly ControlChange[],
  { controls, own }: Pick<Snapshot, 'controls' | 'own'>,
  paragraphs = 0,
): PlanFault | undefined {
  const ids = new Set(own.map(({ index }) => controls[index]?.id));
  const standing = new Set(own.map(({ tag }) => ownKey(tag)));
  const contents = new Set<number>();
  const once = new Set<string>();
  let nextFree = 0;
  for (const change of [...changes].sort(byPlace)) {
    for (const text of newTags(change)) {
      const [own] = ownControls([{ tag: text }]);
      if (own === undefined) return 'badTag';
      if (change.kind === 'retag') continue;
      const item = ownKey(own.tag);
      if (standing.has(item)) return 'alreadyThere';
      standing.add(item);
    }
    if (change.kind === 'wrap') {
      const { from, to } = change;
      if (from < nextFree || to < from || to >= paragraphs) return 'overlap';
      nextFree = to + 1;
    }
    if (!isOfControl(change)) continue;
    const { id, kind } = change;
    if (!ids.has(id)) return 'notOurs';
    if (once.has(`${kind} ${id}`)) return 'twice';
    once.add(`${kind} ${id}`);
    if (kind === 'retag' || kind === 'retitle') continue;
    if (contents.has(id)) return 'twice';
    contents.add(id);
  }
  return undefined;
}

function byPlace(a: ControlChange, b: ControlChange): number {
  return (a.kind === 'wrap' ? a.from : 0) - (b.kind === 'wrap' ? b.from : 0);
}

function newTags(change: ControlChange): readonly string[] {
  if (change.kind === 'insert') return change.blocks.map(({ tag }) => tag);
  return change.kind === 'wrap' || change.kind === 'retag' ? [change.tag] : [];
}

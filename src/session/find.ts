import type { Outline } from '../outline/outline';
import { byItem, itemKey, ofOutline, ownControls, type OwnControl } from '../report/ownControls';
import type { Snapshot } from '../report/snapshot';
import type { Tag } from '../report/tag';
import { Failure } from '../word';

/** A control of ours with its id of this moment. */
export type Found = { readonly id: number; readonly control: OwnControl };

/** The slot controls of a node, in document order. */
export function slotsOf(outline: Outline, snapshot: Snapshot, nodeId: string): readonly Found[] {
  const controls = byItem(outline, snapshot.own).get(itemKey({ role: 'slot', nodeId })) ?? [];
  return controls.map(control => ({ id: snapshot.controls[control.index]?.id ?? 0, control }));
}

/** The one slot of a node. Fails with `slotGone` where there is none, or more than one. */
export function onlySlot(outline: Outline, snapshot: Snapshot, nodeId: string): Found {
  const [found, ...others] = slotsOf(outline, snapshot, nodeId);
  if (found === undefined || others.length > 0) throw new Failure('slotGone');
  return found;
}

/** Which of the tags of all controls is the n-th, counted from 0, of an item; the last where there are fewer. */
export function indexOf(
  outline: Outline,
  item: Pick<Tag, 'role' | 'nodeId'>,
  occurrence = 0,
): (tags: readonly string[]) => number | undefined {
  const key = itemKey(item);
  return tags => {
    const own = ofOutline(outline, ownControls(tags.map(tag => ({ tag }))));
    const matching = own.filter(({ tag }) => itemKey(tag) === key);
    return matching[Math.min(occurrence, matching.length - 1)]?.index;
  };
}

import { foldForCompare } from '../outline/fold';
import { fingerprint, outlineKey } from '../outline/fingerprint';
import { pathTo, type Outline, type OutlineNode } from '../outline/outline';
import type { ControlChange } from './change';
import type { Granularity } from './granularity';
import { itemsOf, type Item } from './items';
import { itemKey, ofOutline } from './ownControls';
import type { Snapshot } from './snapshot';
import { printTag, type Tag } from './tag';
import { cutTitle, headingText, titleOf } from './title';
import { placeholderFor, placeholdersOf } from './wording';

/** Which node of the new outline an old one goes on as. */
export type Heirs = ReadonlyMap<string, OutlineNode>;

export type UpdatePlan = {
  readonly changes: readonly ControlChange[];
  /** How many controls go on; how many belong to nodes that the new outline has no more. */
  readonly kept: number;
  readonly dropped: number;
};

const droppedMark = 'Mục bỏ: ';

/**
 * What becomes of every control of the old outline. Those of nodes that go on get the new tag (ticks and reasons
 * with it) and title; those of dropped nodes keep their tag and text and are marked in their title. Nothing is
 * deleted. Pure.
 */
export function planUpdate(
  { old, next, heirs }: { readonly old: Outline; readonly next: Outline; readonly heirs: Heirs },
  granularity: Granularity,
  { controls, own }: Pick<Snapshot, 'controls' | 'own'>,
): UpdatePlan {
  const oldItems = byKey(itemsOf(old, granularity));
  const newItems = byKey(itemsOf(next, granularity));
  let kept = 0;
  let dropped = 0;
  const changes = ofOutline(old, own).flatMap(({ index, tag, text = '' }): ControlChange[] => {
    const { id = 0, title = '' } = controls[index] ?? {};
    const oldItem = oldItems.get(itemKey(tag));
    const heir = heirs.get(tag.nodeId);
    const newItem =
      heir === undefined ? undefined : newItems.get(itemKey({ role: tag.role, nodeId: heir.id }));
    if (newItem === undefined || oldItem === undefined) {
      dropped += 1;
      return [{ kind: 'retitle', id, title: markDropped(title) }];
    }
    kept += 1;
    const { node } = newItem;
    const moved: Tag = {
      ...tag,
      outlineKey: outlineKey(next),
      nodeId: node.id,
      fingerprint: fingerprint(node, pathTo(next, node.id).at(-2)),
      covered: remap(tag.covered, oldItem, newItem, heirs),
    };
    return [
      { kind: 'retag', id, tag: printTag(moved) },
      { kind: 'retitle', id, title: titleOf(node) },
      ...newWords(id, oldItem, newItem, text),
    ];
  });
  return { changes, kept, dropped };
}

function byKey(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map(item => [item.key, item]));
}

/** Ticks move with the sub-points that they stand for. */
function remap(covered: ReadonlySet<number>, old: Item, next: Item, heirs: Heirs): ReadonlySet<number> {
  const moved = new Set<number>();
  for (const index of covered) {
    const heir = heirs.get(old.covers[index]?.id ?? '');
    const place = next.covers.findIndex(node => node.id === heir?.id);
    if (place >= 0) moved.add(place);
  }
  return moved;
}

/** New words for a heading that still has the old ones, a new prompt for a slot that still shows the old one. */
function newWords(id: number, old: Item, next: Item, text: string): readonly ControlChange[] {
  const isStill = (words: string) => foldForCompare(text) === foldForCompare(words);
  if (old.role === 'heading') {
    const [before, after] = [headingText(old.node), headingText(next.node)];
    return isStill(before) && before !== after ? [{ kind: 'fill', id, text: after }] : [];
  }
  const prompt = placeholderFor(next.node);
  const isOldPrompt = placeholdersOf(old.node).some(isStill) && !isStill(prompt);
  return isOldPrompt ? [{ kind: 'showPrompt', id, prompt, clears: false }] : [];
}

function markDropped(title: string): string {
  return title.startsWith(droppedMark) ? title : cutTitle(`${droppedMark}${title}`);
}

import { foldForCompare } from '../outline/fold';
import { fingerprint, outlineKey } from '../outline/fingerprint';
import { pathTo } from '../outline/outline';
import type { Outline, OutlineNode } from '../outline/outline';
import type { Granularity } from './granularity';
import { itemsOf } from './items';
import type { Item } from './items';
import type { ControlRecord } from './snapshot';
import { parseTag, printTag } from './tag';
import { headingText, titleOf } from './title';
import { placeholderFor, placeholdersOf } from './wording';

/** What becomes of one control when a corrected outline is taken over. */
export type Rework = {
  readonly tag: string;
  readonly title: string;
  /** Only for a heading whose words are still the old outline's: a heading that the officer changed stays. */
  readonly headingText?: string;
  /** Only for a slot that still shows the old outline's prompt. */
  readonly placeholder?: string;
};

/** Which node of the new outline an old one goes on as. */
export type Heirs = ReadonlyMap<string, OutlineNode>;

export type UpdatePlan = {
  /** In the order of the controls; `undefined`: left alone. */
  readonly changes: readonly (Rework | undefined)[];
  /** How many controls go on; how many belong to nodes that the new outline has no more. */
  readonly kept: number;
  readonly dropped: number;
};

const droppedMark = 'Mục bỏ: ';
const maxTitleUnits = 64;

/**
 * What becomes of every control of the old outline. Those of nodes that go on get the new tag (ticks and reasons
 * with it) and title; those of dropped nodes keep their tag and text and are marked in their title. Nothing is
 * deleted. Pure.
 */
export function planUpdate(
  { old, next, heirs }: { readonly old: Outline; readonly next: Outline; readonly heirs: Heirs },
  granularity: Granularity,
  controls: readonly ControlRecord[],
): UpdatePlan {
  const key = outlineKey(old);
  const oldItems = byKey(itemsOf(old, granularity));
  const newItems = byKey(itemsOf(next, granularity));
  let kept = 0;
  let dropped = 0;
  const changes = controls.map((control): Rework | undefined => {
    const tag = parseTag(control.tag);
    if (tag?.outlineKey !== key) return undefined;
    const oldItem = oldItems.get(`${tag.role} ${tag.nodeId}`);
    const heir = heirs.get(tag.nodeId);
    const newItem = heir === undefined ? undefined : newItems.get(`${tag.role} ${heir.id}`);
    if (newItem === undefined || oldItem === undefined) {
      dropped += 1;
      return { tag: control.tag, title: markDropped(control.title) };
    }
    kept += 1;
    const text = control.text ?? '';
    return {
      tag: printTag({
        ...tag,
        outlineKey: outlineKey(next),
        nodeId: newItem.node.id,
        fingerprint: fingerprint(newItem.node, pathTo(next, newItem.node.id).at(-2)),
        covered: remap(tag.covered, oldItem, newItem, heirs),
      }),
      title: titleOf(newItem.node),
      ...newWords(oldItem, newItem, text),
    };
  });
  return { changes, kept, dropped };
}

function byKey(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map(item => [`${item.role} ${item.node.id}`, item]));
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

function newWords(old: Item, next: Item, text: string): Pick<Rework, 'headingText' | 'placeholder'> {
  const isStill = (words: string) => foldForCompare(text) === foldForCompare(words);
  if (old.role === 'heading') {
    const [before, after] = [headingText(old.node), headingText(next.node)];
    return isStill(before) && before !== after ? { headingText: after } : {};
  }
  const after = placeholderFor(next.node);
  return placeholdersOf(old.node).some(isStill) && !isStill(after) ? { placeholder: after } : {};
}

function markDropped(title: string): string {
  return title.startsWith(droppedMark) ? title : `${droppedMark}${title}`.slice(0, maxTitleUnits);
}

import { fingerprint, outlineKey } from '../outline/fingerprint';
import { pathTo } from '../outline/outline';
import type { Outline } from '../outline/outline';
import type { Granularity } from './granularity';
import { itemsOf } from './items';
import type { Item } from './items';
import type { Snapshot } from './snapshot';
import { parseTag, printTag } from './tag';
import { headingText, titleOf } from './title';
import { placeholderFor } from './wording';

/** One control to write. */
export type Block = {
  readonly role: 'heading' | 'slot';
  readonly nodeId: string;
  readonly tag: string;
  readonly title: string;
  /** A heading's words; a slot's placeholder. */
  readonly text: string;
  /** 1 to 9: which built-in heading style. Unused for slots. */
  readonly headingLevel: number;
};

/** Where blocks go. Before or after a control that is in the document, found by its tag; or where the cursor is. */
export type Place =
  | { readonly kind: 'before'; readonly tag: string }
  | { readonly kind: 'after'; readonly tag: string }
  | { readonly kind: 'cursor' };

/** Blocks that go to one place, in order: one insertion of OOXML. */
export type InsertionStep = { readonly place: Place; readonly blocks: readonly Block[] };

/** A change as data, before anything is written. Without steps, all that is wanted is there. */
export type InsertionPlan = { readonly steps: readonly InsertionStep[] };

/** What the officer asked for. */
export type Wanted = { readonly sectionId: string } | 'everything';

/**
 * What is missing of a section (with the headings above it) or of the whole outline, and where it goes: before the
 * next control of the outline that is present, else after the last one present before it, else at the cursor. Pure.
 * What is there already is never planned again, so a plan carried out twice does nothing the second time.
 */
export function planInsertion(
  outline: Outline,
  granularity: Granularity,
  snapshot: Snapshot,
  wanted: Wanted,
): InsertionPlan {
  const present = presentTags(outline, snapshot);
  const isWanted = wantedItems(outline, wanted);
  const items = itemsOf(outline, granularity);
  const steps: { place: Place; blocks: Block[] }[] = [];
  let lastPresent: string | undefined;
  let isOpen = false;
  items.forEach((item, index) => {
    const tag = present.get(itemKey(item));
    if (tag !== undefined) {
      lastPresent = tag;
      isOpen = false;
    } else if (isWanted(item)) {
      if (!isOpen) steps.push({ place: placeOf(items, index, present, lastPresent), blocks: [] });
      isOpen = true;
      steps.at(-1)?.blocks.push(blockFor(outline, item));
    }
  });
  return { steps };
}

/** Whether a section has any of its own slots in the document: then "Chèn mục" goes to it. */
export function isInserted(
  outline: Outline,
  granularity: Granularity,
  snapshot: Snapshot,
  sectionId: string,
): boolean {
  const present = presentTags(outline, snapshot);
  return itemsOf(outline, granularity).some(
    item => item.role === 'slot' && item.sectionId === sectionId && present.has(itemKey(item)),
  );
}

/** The items of the outline that are in the document, each with the tag of its first control. */
function presentTags(outline: Outline, snapshot: Snapshot): ReadonlyMap<string, string> {
  const key = outlineKey(outline);
  const present = new Map<string, string>();
  for (const { tag } of snapshot.controls) {
    const parsed = parseTag(tag);
    if (parsed?.outlineKey !== key) continue;
    const item = `${parsed.role} ${parsed.nodeId}`;
    if (!present.has(item)) present.set(item, tag);
  }
  return present;
}

function itemKey(item: Item): string {
  return `${item.role} ${item.node.id}`;
}

function wantedItems(outline: Outline, wanted: Wanted): (item: Item) => boolean {
  if (wanted === 'everything') return () => true;
  const above = new Set(pathTo(outline, wanted.sectionId).map(node => node.id));
  return item => item.sectionId === wanted.sectionId || (item.role === 'heading' && above.has(item.node.id));
}

function placeOf(
  items: readonly Item[],
  index: number,
  present: ReadonlyMap<string, string>,
  lastPresent: string | undefined,
): Place {
  const next = items.slice(index).find(item => present.has(itemKey(item)));
  const nextTag = next === undefined ? undefined : present.get(itemKey(next));
  if (nextTag !== undefined) return { kind: 'before', tag: nextTag };
  if (lastPresent !== undefined) return { kind: 'after', tag: lastPresent };
  return { kind: 'cursor' };
}

function blockFor(outline: Outline, item: Item): Block {
  const { node, parent, role } = item;
  const tag = printTag({
    role,
    outlineKey: outlineKey(outline),
    nodeId: node.id,
    fingerprint: fingerprint(node, parent),
    covered: new Set(),
  });
  return {
    role,
    nodeId: node.id,
    tag,
    title: titleOf(node),
    text: role === 'heading' ? headingText(node) : placeholderFor(node),
    headingLevel: Math.min(item.headingLevel, 9),
  };
}

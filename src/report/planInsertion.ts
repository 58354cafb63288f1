import { pathTo, type Outline } from '../outline/outline';
import type { ControlChange } from './change';
import type { Granularity } from './granularity';
import { itemsOf, newTag, type Item } from './items';
import { byItem } from './ownControls';
import type { Snapshot } from './snapshot';
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
export type InsertionPlace =
  | { readonly kind: 'before'; readonly tag: string }
  | { readonly kind: 'after'; readonly tag: string }
  | { readonly kind: 'cursor' };

/** Blocks that go to one place, in order: one package of OOXML. */
export type Insertion = Extract<ControlChange, { readonly kind: 'insert' }>;

/** What the officer asked for. */
export type Wanted = { readonly sectionId: string } | 'everything';

/**
 * What is missing of a section (with the headings above it) or of the whole outline, and where it goes: before the
 * next control of the outline that is present, else after the last one present before it, else at the cursor. Pure.
 * What is there already is never planned again, so a plan carried out twice does nothing the second time. Empty where
 * all that is wanted is there.
 */
export function planInsertion(
  outline: Outline,
  granularity: Granularity,
  snapshot: Snapshot,
  wanted: Wanted,
): readonly Insertion[] {
  const present = byItem(outline, snapshot.own);
  const isWanted = wantedItems(outline, wanted);
  const items = itemsOf(outline, granularity);
  const insertions: { kind: 'insert'; place: InsertionPlace; blocks: Block[] }[] = [];
  const tagAt = (item: Item | undefined) => {
    const index = item === undefined ? undefined : present.get(item.key)?.[0]?.index;
    return index === undefined ? undefined : snapshot.controls[index]?.tag;
  };
  let lastPresent: string | undefined;
  let isOpen = false;
  items.forEach((item, index) => {
    const tag = tagAt(item);
    if (tag !== undefined) {
      lastPresent = tag;
      isOpen = false;
    } else if (isWanted(item)) {
      const next = tagAt(items.slice(index).find(each => present.has(each.key)));
      if (!isOpen) insertions.push({ kind: 'insert', place: placeBeside(next, lastPresent), blocks: [] });
      isOpen = true;
      insertions.at(-1)?.blocks.push(blockFor(outline, item));
    }
  });
  return insertions;
}

/** Whether a section has any of its own slots in the document: then "Chèn mục" goes to it. */
export function isInserted(
  outline: Outline,
  granularity: Granularity,
  snapshot: Snapshot,
  sectionId: string,
): boolean {
  const present = byItem(outline, snapshot.own);
  return itemsOf(outline, granularity).some(
    item => item.role === 'slot' && item.sectionId === sectionId && present.has(item.key),
  );
}

function wantedItems(outline: Outline, wanted: Wanted): (item: Item) => boolean {
  if (wanted === 'everything') return () => true;
  const above = new Set(pathTo(outline, wanted.sectionId).map(node => node.id));
  return item => item.sectionId === wanted.sectionId || (item.role === 'heading' && above.has(item.node.id));
}

function placeBeside(next: string | undefined, last: string | undefined): InsertionPlace {
  if (next !== undefined) return { kind: 'before', tag: next };
  return last === undefined ? { kind: 'cursor' } : { kind: 'after', tag: last };
}

function blockFor(outline: Outline, item: Item): Block {
  const { node, role } = item;
  return {
    role,
    nodeId: node.id,
    tag: newTag(outline, item),
    title: titleOf(node),
    text: role === 'heading' ? headingText(node) : placeholderFor(node),
    headingLevel: Math.min(item.headingLevel, 9),
  };
}

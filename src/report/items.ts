import { isSection, pointsOf, reportedOnly, type Outline, type OutlineNode } from '../outline/outline';
import { fingerprint, outlineKey } from '../outline/fingerprint';
import type { Granularity } from './granularity';
import { itemKey } from './ownControls';
import { printTag } from './tag';

/** One control that a complete document holds, and what it is for. */
export type Item = {
  /** Role and node, as `itemKey` of its controls' tags. */
  readonly key: string;
  readonly role: 'heading' | 'slot';
  readonly node: OutlineNode;
  readonly parent: OutlineNode | undefined;
  /** The section that the item belongs to; a heading above sections ("I.", "2.") belongs to none. */
  readonly sectionId: string | undefined;
  /** 1 for the outermost headings: which built-in heading style it takes. Unused for slots. */
  readonly headingLevel: number;
  /** The leaves below a slot's node, in order: what its text must cover. Empty for headings. */
  readonly covers: readonly OutlineNode[];
};

const knownItems = new WeakMap<Outline, Map<Granularity, readonly Item[]>>();

/**
 * The controls that a complete document holds: every heading and slot of the outline, in its order. Nodes that are not
 * to be reported have none. In `subPoint` granularity a point with sub-points becomes a heading over their slots. The list
 * is made once for each outline, because every scan asks for it.
 */
export function itemsOf(outline: Outline, granularity: Granularity): readonly Item[] {
  const known = knownItems.get(outline) ?? new Map<Granularity, readonly Item[]>();
  knownItems.set(outline, known);
  const items = known.get(granularity) ?? listItems(outline, granularity);
  known.set(granularity, items);
  return items;
}

function listItems(outline: Outline, granularity: Granularity): readonly Item[] {
  const items: Item[] = [];

  const add = (item: Omit<Item, 'key'>) =>
    items.push({ key: itemKey({ role: item.role, nodeId: item.node.id }), ...item });
  const addSlot = (node: OutlineNode, parent: OutlineNode | undefined, sectionId?: string) =>
    add({ role: 'slot', node, parent, sectionId, headingLevel: 0, covers: leavesBelow(node) });

  const addPoint = (point: OutlineNode, section: OutlineNode, parent: OutlineNode, headingLevel: number) => {
    if (granularity === 'point' || point.children.length === 0) {
      addSlot(point, parent, section.id);
      return;
    }
    add({ role: 'heading', node: point, parent, sectionId: section.id, headingLevel, covers: [] });
    for (const child of point.children) addPoint(child, section, point, headingLevel + 1);
  };

  const addHeading = (node: OutlineNode, parent: OutlineNode | undefined, headingLevel: number) => {
    const sectionId = isSection(node) ? node.id : undefined;
    add({ role: 'heading', node, parent, sectionId, headingLevel, covers: [] });
    if (sectionId !== undefined && (granularity === 'section' || pointsOf(node).length === 0)) {
      addSlot(node, parent, sectionId);
    }
    for (const child of node.children) {
      if (child.kind === 'heading') addHeading(child, node, headingLevel + 1);
      else if (granularity !== 'section') addPoint(child, node, node, headingLevel + 1);
    }
  };

  // Points above any heading belong to no section: they come with "Chèn toàn bộ đề cương" only.
  for (const root of reportedOnly(outline).roots) {
    if (root.kind === 'heading') addHeading(root, undefined, 1);
    else addSlot(root, undefined);
  }
  return items;
}

/** The tag of a new control for an item: nothing ticked, nothing accounted for. */
export function newTag(outline: Outline, { role, node, parent }: Item): string {
  return printTag({
    role,
    outlineKey: outlineKey(outline),
    nodeId: node.id,
    fingerprint: fingerprint(node, parent),
    covered: new Set(),
  });
}

/** The points without points of their own below a node, in order. */
export function leavesBelow(node: OutlineNode): readonly OutlineNode[] {
  return node.children
    .filter(child => child.kind === 'point')
    .flatMap(child => (child.children.length === 0 ? [child] : leavesBelow(child)));
}

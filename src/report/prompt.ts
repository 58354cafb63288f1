import { findNode, pathTo, pointsOf, reportedOnly, type Outline, type OutlineNode } from '../outline/outline';
import { asksFor, namesQuoted } from './asksFor';
import type { Coverage } from './coverage';
import type { Granularity } from './granularity';
import { itemsOf, leavesBelow, type Item } from './items';
import type { SlotState } from './slots';
import { maxTicks } from './tag';

/** What the opening words of a point ask for (custom, not the outline's text: shown as our hint). */
export type AsksFor = 'judgement' | 'figure' | 'models' | 'documents' | 'maybeNothing';

/** A leaf that a slot's text must cover, and that the officer can tick as covered. */
export type PromptSubPoint = {
  readonly node: OutlineNode;
  readonly asksFor: AsksFor | undefined;
  /** Ticked by the officer; kept in the slot's tag. In sub-point granularity: its own slot is written. */
  readonly isCovered: boolean;
  /** The slot's text names what this sub-point names in quotes, and it is not ticked yet. */
  readonly isSuggested: boolean;
  /** Whether a tick can be kept: there is exactly one slot to keep it in. */
  readonly canTick: boolean;
};

export type PromptPoint = {
  readonly node: OutlineNode;
  readonly state: SlotState;
  readonly asksFor: AsksFor | undefined;
  /** How many slots this point has in the document: 0 missing, 2 or more duplicate. */
  readonly slotCount: number;
  /** The leaves below it; empty for a point that is a leaf with a slot of its own. */
  readonly subPoints: readonly PromptSubPoint[];
};

/** What a section must say, point by point, each with its state. */
export type Prompt = {
  readonly section: OutlineNode;
  readonly points: readonly PromptPoint[];
};

/**
 * The prompt of a section, in outline order. Pure. In `section` granularity the points share the section's one slot
 * and its state, and a point without sub-points is itself what can be ticked.
 */
export function readPrompt(
  { outline, granularity, coverage }: { outline: Outline; granularity: Granularity; coverage: Coverage },
  sectionId: string,
): Prompt | undefined {
  const section = findNode(reportedOnly(outline), sectionId);
  if (section === undefined) return undefined;
  const slots = itemsOf(outline, granularity).filter(({ role }) => role === 'slot');
  const points = pointsOf(section);
  return {
    section,
    points: (points.length === 0 ? [section] : points).map(point => readPoint(point, slots, coverage)),
  };
}

/** The slot whose text covers a node, and the node's place among what it covers; -1 where it is the slot's own. */
export function slotCovering(
  outline: Outline,
  granularity: Granularity,
  nodeId: string,
): { readonly item: Item; readonly index: number } | undefined {
  const path = new Set(pathTo(outline, nodeId).map(node => node.id));
  const item = itemsOf(outline, granularity).findLast(
    ({ role, node }) => role === 'slot' && path.has(node.id),
  );
  return item && { item, index: item.covers.findIndex(node => node.id === nodeId) };
}

function readPoint(point: OutlineNode, slots: readonly Item[], coverage: Coverage): PromptPoint {
  const leaves = point.children.length === 0 ? [point] : leavesBelow(point);
  const own = slots.find(
    ({ node, covers }) =>
      node.id === point.id || covers.some(({ id }) => leaves.some(leaf => leaf.id === id)),
  );
  const isOwnSlot = own?.node.id === point.id && point.children.length === 0;
  return {
    node: point,
    state:
      own === undefined ? sharedState(leaves, coverage) : (coverage.states.get(own.node.id) ?? 'missing'),
    asksFor: asksFor(point.text),
    slotCount: own === undefined ? 0 : (coverage.slots.get(own.node.id)?.length ?? 0),
    subPoints: isOwnSlot ? [] : leaves.map(leaf => readSubPoint(leaf, own, coverage)),
  };
}

function readSubPoint(leaf: OutlineNode, slot: Item | undefined, coverage: Coverage): PromptSubPoint {
  const common = { node: leaf, asksFor: asksFor(leaf.text) };
  if (slot === undefined) {
    const isCovered = coverage.states.get(leaf.id) === 'written';
    return { ...common, isCovered, isSuggested: false, canTick: false };
  }
  const controls = coverage.slots.get(slot.node.id) ?? [];
  const index = slot.covers.findIndex(node => node.id === leaf.id);
  const canTick = controls.length === 1 && index < maxTicks;
  const isCovered = controls.some(control => control.tag.covered.has(index));
  const isWritten = coverage.states.get(slot.node.id) === 'written';
  const text = controls[0]?.text ?? '';
  return {
    ...common,
    isCovered,
    isSuggested: canTick && isWritten && !isCovered && namesQuoted(text, leaf.text),
    canTick,
  };
}

/** In sub-point granularity a point has no slot of its own: it is what its leaves are, if they agree. */
function sharedState(leaves: readonly OutlineNode[], coverage: Coverage): SlotState {
  const states = new Set(leaves.map(leaf => coverage.states.get(leaf.id) ?? 'missing'));
  const [state = 'missing'] = states;
  return states.size === 1 ? state : 'empty';
}

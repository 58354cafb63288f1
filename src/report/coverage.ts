import { outlineKey } from '../outline/fingerprint';
import { walk } from '../outline/outline';
import type { Outline } from '../outline/outline';
import { isEmptyText } from './emptiness';
import type { Granularity } from './granularity';
import { itemsOf } from './items';
import type { Item } from './items';
import type { ControlRecord, Snapshot } from './snapshot';
import { coveredElsewhere } from './tag';
import { parseTag } from './tag';
import type { Tag } from './tag';

/** The rule for each is in design.md, "States"; the pane shows them all, and guesses none. */
export type NodeState =
  | 'missing'
  | 'empty'
  | 'written'
  | 'notApplicable'
  /** Empty itself, and written about in another slot. */
  | 'covered'
  | 'duplicate'
  | 'unreadable';

/** How many of the slots below a heading are in which state; `total` is their sum. */
export type Count = Readonly<Record<NodeState, number>> & { readonly total: number };

/** A control of ours, with its tag read. */
export type OwnControl = ControlRecord & { readonly parsedTag: Tag };

export type Coverage = {
  /** The state of every node that owes a slot. */
  readonly states: ReadonlyMap<string, NodeState>;
  /** For every node that holds slots below it, their sum. */
  readonly counts: ReadonlyMap<string, Count>;
  readonly total: Count;
  /** Ids of the nodes that owe a slot, in outline order. */
  readonly owed: readonly string[];
  /** The slot controls of each node that has any, in document order. */
  readonly slots: ReadonlyMap<string, readonly OwnControl[]>;
  /** The heading controls of each node that has any, in document order. */
  readonly headings: ReadonlyMap<string, readonly OwnControl[]>;
};

const nothing: Count = {
  missing: 0,
  empty: 0,
  written: 0,
  notApplicable: 0,
  covered: 0,
  duplicate: 0,
  unreadable: 0,
  total: 0,
};

/**
 * Outline × snapshot → a state for every node that owes a slot, and the sums above them. Pure.
 * Foreign controls, and ours of another outline, are not looked at.
 */
export function readCoverage(outline: Outline, granularity: Granularity, snapshot: Snapshot): Coverage {
  const { slots, headings } = ownControls(outline, snapshot);
  const states = new Map<string, NodeState>();
  for (const item of itemsOf(outline, granularity)) {
    if (item.role === 'slot') states.set(item.node.id, stateOf(item, slots.get(item.node.id) ?? []));
  }
  const counts = countBelow(outline, states);
  return {
    states,
    counts,
    total: [...states.values()].reduce(add, nothing),
    owed: [...states.keys()],
    slots,
    headings,
  };
}

/** The controls of this outline by role and node, in document order. */
function ownControls(outline: Outline, snapshot: Snapshot) {
  const key = outlineKey(outline);
  const slots = new Map<string, OwnControl[]>();
  const headings = new Map<string, OwnControl[]>();
  for (const control of snapshot.controls) {
    const parsedTag = parseTag(control.tag);
    if (parsedTag?.outlineKey !== key) continue;
    const byNode = parsedTag.role === 'slot' ? slots : headings;
    const own = byNode.get(parsedTag.nodeId) ?? [];
    own.push({ ...control, parsedTag });
    byNode.set(parsedTag.nodeId, own);
  }
  return { slots, headings };
}

function stateOf(item: Item, controls: readonly OwnControl[]): NodeState {
  const [control, ...others] = controls;
  if (control === undefined) return 'missing';
  if (others.length > 0) return 'duplicate';
  if (control.text === undefined) return 'unreadable';
  const { notApplicable } = control.parsedTag;
  const isCovered = notApplicable === coveredElsewhere;
  if (isEmptyText(control.text, item)) return isCovered ? 'covered' : 'empty';
  return notApplicable === undefined || isCovered ? 'written' : 'notApplicable';
}

function countBelow(outline: Outline, states: ReadonlyMap<string, NodeState>): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  // Children before parents, so that each sum is ready when its parent asks for it.
  for (const node of [...walk(outline)].reverse()) {
    const own = states.get(node.id);
    const below = node.children.map(child => counts.get(child.id)).filter(count => count !== undefined);
    if (own === undefined && below.length === 0) continue;
    const sum = below.reduce(addCounts, nothing);
    counts.set(node.id, own === undefined ? sum : add(sum, own));
  }
  return counts;
}

function add(count: Count, state: NodeState): Count {
  return { ...count, [state]: count[state] + 1, total: count.total + 1 };
}

function addCounts(a: Count, b: Count): Count {
  return {
    missing: a.missing + b.missing,
    empty: a.empty + b.empty,
    written: a.written + b.written,
    notApplicable: a.notApplicable + b.notApplicable,
    covered: a.covered + b.covered,
    duplicate: a.duplicate + b.duplicate,
    unreadable: a.unreadable + b.unreadable,
    total: a.total + b.total,
  };
}

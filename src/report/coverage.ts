import { outlineKey } from '../outline/fingerprint';
import type { Outline, OutlineNode } from '../outline/outline';
import { isEmptyText } from './emptiness';
import type { Granularity } from './granularity';
import { itemsOf } from './items';
import type { Item } from './items';
import type { CoveredIn } from './kept';
import type { ControlRecord, Snapshot } from './snapshot';
import { coveredElsewhere } from './tag';
import { parseTag } from './tag';
import type { Tag } from './tag';

/** One rule for each (DOMAIN.md: States of a slot); the pane shows them all, and guesses none. */
export type NodeState =
  | 'missing'
  | 'empty'
  | 'written'
  | 'notApplicable'
  /** Empty itself, and told to be written about in another slot, which is written. */
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

type Tally = { -readonly [key in keyof Count]: Count[key] };

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

const tallyKeys = Object.keys(nothing) as (keyof Count)[];

/**
 * Outline × snapshot → a state for every node that owes a slot, and the sums above them. Pure.
 * Foreign controls, and ours of another outline, are not looked at. `coveredIn` is what the document keeps of points
 * that are written about elsewhere.
 */
export function readCoverage(
  outline: Outline,
  granularity: Granularity,
  snapshot: Snapshot,
  coveredIn: CoveredIn = {},
): Coverage {
  const { slots, headings } = ownControls(outline, snapshot);
  const states = new Map<string, NodeState>();
  for (const item of itemsOf(outline, granularity)) {
    if (item.role === 'slot') states.set(item.node.id, stateOf(item, slots.get(item.node.id) ?? []));
  }
  for (const id of uncovered(states, coveredIn)) states.set(id, 'empty');
  return { states, ...countStates(outline, states), owed: [...states.keys()], slots, headings };
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

/**
 * The points that are told to be covered in a slot that says nothing (any more). One whose place nobody kept is taken
 * at the officer's word.
 */
export function uncovered(states: ReadonlyMap<string, NodeState>, coveredIn: CoveredIn): readonly string[] {
  return [...states].flatMap(([id, state]) => {
    const place = state === 'covered' ? coveredIn[id] : undefined;
    return place === undefined || states.get(place) === 'written' ? [] : [id];
  });
}

/** The sums for every node that holds slots below it, and of them all. */
function countStates(
  outline: Outline,
  states: ReadonlyMap<string, NodeState>,
): { readonly counts: ReadonlyMap<string, Count>; readonly total: Count } {
  const counts = new Map<string, Count>();
  const countAll = (nodes: readonly OutlineNode[]): Tally => {
    const sum = { ...nothing };
    for (const node of nodes) {
      const below = countAll(node.children);
      const own = states.get(node.id);
      if (own !== undefined) {
        below[own] += 1;
        below.total += 1;
      }
      if (below.total === 0) continue;
      counts.set(node.id, below);
      for (const key of tallyKeys) sum[key] += below[key];
    }
    return sum;
  };
  return { counts, total: countAll(outline.roots) };
}

import type { Outline, OutlineNode } from '../outline/outline';
import type { Granularity } from './granularity';
import { noneElsewhere, type Elsewhere } from './kept';
import { ofOutline, type OwnControl } from './ownControls';
import { readSlots, type SlotState } from './slots';
import type { Snapshot } from './snapshot';

/** How many slots are in which state; `total` is their sum. */
export type Count = Readonly<Record<SlotState, number>> & { readonly total: number };

/** How far a report is: what the tree shows. */
export type Coverage = {
  /** The state of every node that owes a slot. */
  readonly states: ReadonlyMap<string, SlotState>;
  /** For every node that holds slots below it, their sum. */
  readonly counts: ReadonlyMap<string, Count>;
  readonly total: Count;
  /** Ids of the nodes that owe a slot, in outline order. */
  readonly owed: readonly string[];
  /** The slot controls of each node that has any, in document order. */
  readonly slots: ReadonlyMap<string, readonly OwnControl[]>;
  /** Ids of the nodes whose heading has a control. */
  readonly headings: ReadonlySet<string>;
};

/** Outline × snapshot → a state for every node that owes a slot, and the sums above them. Pure. */
export function readCoverage(
  outline: Outline,
  granularity: Granularity,
  { own }: Pick<Snapshot, 'own'>,
  elsewhere: Elsewhere = noneElsewhere,
): Coverage {
  const owed = readSlots(outline, granularity, own, elsewhere);
  const states = new Map(owed.map(({ item, state }) => [item.node.id, state]));
  const slots = new Map<string, readonly OwnControl[]>();
  for (const { item, controls } of owed) if (controls.length > 0) slots.set(item.node.id, controls);
  const headings = ofOutline(outline, own).filter(({ tag }) => tag.role === 'heading');
  return {
    states,
    ...countStates(outline, states),
    owed: [...states.keys()],
    slots,
    headings: new Set(headings.map(({ tag }) => tag.nodeId)),
  };
}

/** The sums for every node that holds slots below it, and of them all. */
function countStates(
  outline: Outline,
  states: ReadonlyMap<string, SlotState>,
): Pick<Coverage, 'counts' | 'total'> {
  const counts = new Map<string, Count>();
  const statesOf = (nodes: readonly OutlineNode[]): readonly SlotState[] =>
    nodes.flatMap(node => {
      const own = states.get(node.id);
      const all = [...(own === undefined ? [] : [own]), ...statesOf(node.children)];
      if (all.length > 0) counts.set(node.id, countOf(all));
      return all;
    });
  return { total: countOf(statesOf(outline.roots)), counts };
}

export function countOf(states: readonly SlotState[]): Count {
  const count = { missing: 0, empty: 0, written: 0, nil: 0, elsewhere: 0, duplicate: 0, unreadable: 0 };
  for (const state of states) count[state] += 1;
  return { ...count, total: states.length };
}

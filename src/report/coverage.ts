import type { ControlRecord } from './snapshot';

/** The rule for each is in design.md, "States"; the pane shows them all, and guesses none. */
export type NodeState = 'missing' | 'empty' | 'written' | 'notApplicable' | 'duplicate' | 'unreadable';

/** How many of the slots below a heading are in which state; `total` is their sum. */
export type Count = Readonly<Record<NodeState, number>> & { readonly total: number };

export type Coverage = {
  /** The state of every node that owes a slot, and of every heading control (`written` or `missing` or `duplicate`). */
  readonly states: ReadonlyMap<string, NodeState>;
  /** For every heading of the outline, the sum of the slots below it. */
  readonly counts: ReadonlyMap<string, Count>;
  readonly total: Count;
  /** Ids of the nodes that owe a slot, in outline order. */
  readonly owed: readonly string[];
  /** The slot controls of each node that has any, in document order. */
  readonly slots: ReadonlyMap<string, readonly ControlRecord[]>;
};

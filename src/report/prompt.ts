import type { OutlineNode } from '../outline/outline';
import type { NodeState } from './coverage';

/** What the opening words of a point ask for (custom, not the outline's text: shown as our hint). */
export type AsksFor = 'judgement' | 'figure' | 'models' | 'documents' | 'maybeNothing';

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
  readonly state: NodeState;
  readonly asksFor: AsksFor | undefined;
  /** How many slots this point has in the document: 0 missing, 2 or more duplicate. */
  readonly slotCount: number;
  readonly subPoints: readonly PromptSubPoint[];
};

/** What a section must say, point by point, each with its state. */
export type Prompt = {
  readonly section: OutlineNode;
  readonly points: readonly PromptPoint[];
};

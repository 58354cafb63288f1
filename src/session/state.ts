import type { Outline } from '../outline/outline';
import type { Coverage } from '../report/coverage';
import type { Granularity } from '../report/granularity';
import type { Snapshot } from '../report/snapshot';
import type { FailureCode } from '../word/failure';

/** Why the pane cannot work at all here. */
export type UnusableReason = 'notInWord' | 'wordTooOld' | 'officeUnreachable';

export type Task = 'scanning' | 'inserting' | 'going' | 'saving';

/** A failure as the pane shows it: a code for the sentence, the numbers it names, and details for a colleague in IT. */
export type FailureNotice = {
  readonly code: FailureCode;
  readonly values: { readonly done?: number; readonly all?: number };
  /** Word's own code and location, without text of the document. */
  readonly details: string;
};

/** Good news of the last action, said once. */
export type SuccessNotice =
  | { readonly kind: 'inserted'; readonly sections: number; readonly slots: number }
  | { readonly kind: 'alreadyThere'; readonly sectionId: string }
  | { readonly kind: 'noGapLeft' };

export type ReadyState = {
  readonly kind: 'ready';
  readonly outline: Outline;
  readonly granularity: Granularity;
  /** Once slots stand in the document their granularity is fixed. */
  readonly canChangeGranularity: boolean;
  readonly snapshot: Snapshot;
  readonly coverage: Coverage;
  /** The node whose control holds the cursor, if one does. */
  readonly cursorNodeId: string | undefined;
  /** The section whose prompt is shown: the cursor's, or the one picked in the tree. */
  readonly currentSectionId: string | undefined;
  /** Office says that the document cannot be written to. */
  readonly isReadOnly: boolean;
  readonly task: Task | undefined;
  readonly failure: FailureNotice | undefined;
  readonly success: SuccessNotice | undefined;
};

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'unusable'; readonly reason: UnusableReason }
  /** Word did not let the first scan through: nothing is known of the document yet. */
  | { readonly kind: 'unread'; readonly failure: FailureNotice }
  | ReadyState;

export type Direction = 'next' | 'previous';

/** What the officer can do. Every action ends in a new state; none throws. */
export type SessionActions = {
  /** Inserts a section, or goes to it where it is there already. */
  readonly insertSection: (sectionId: string) => Promise<void>;
  /** Inserts everything that is missing. */
  readonly insertAll: () => Promise<void>;
  /** Puts back the slots of a section that were deleted. */
  readonly insertMissing: (sectionId: string) => Promise<void>;
  /** Puts the cursor into the slot (or on the heading) of a node; `occurrence` counts from 0 among duplicates. */
  readonly goTo: (nodeId: string, occurrence?: number) => Promise<void>;
  /** Goes to the next or previous slot that is still empty, from the cursor, around the ends. */
  readonly goToGap: (direction: Direction) => Promise<void>;
  readonly rescan: () => Promise<void>;
  /** Ticks a sub-point as covered, or takes the tick back. */
  readonly tick: (subPointId: string, isCovered: boolean) => Promise<void>;
  readonly setGranularity: (granularity: Granularity) => Promise<void>;
  /** Shows the prompt of a section without moving the cursor. */
  readonly pickSection: (sectionId: string) => void;
  readonly dismiss: () => void;
};

/** The React-free core of the pane: the last reading of the document and what can be done with it. */
export type Session = {
  readonly getState: () => SessionState;
  /** Calls back after each change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: SessionActions;
};

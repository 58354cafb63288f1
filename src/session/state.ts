import type { Outline } from '../outline/outline';
import type { Coverage } from '../report/coverage';
import type { Granularity } from '../report/granularity';
import type { Kept } from '../report/kept';
import type { AdoptionMatch } from '../report/matchDraft';
import type { Heirs } from '../report/planUpdate';
import type { Snapshot } from '../report/snapshot';
import type { Undo } from '../report/undo';
import type { FailureCode } from '../word/failure';
import type { Desk, Outcome } from './desk';

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
  | { readonly kind: 'noGapLeft' }
  | { readonly kind: 'outlineTaken' }
  | { readonly kind: 'updated'; readonly kept: number; readonly dropped: number }
  | { readonly kind: 'adopted'; readonly headings: number; readonly slots: number }
  | { readonly kind: 'takenBack'; readonly done: number; readonly kept: number }
  | { readonly kind: 'saved' };

/** What the officer has typed, matched to the outline: to be looked at before anything is written. */
export type Draft = {
  readonly granularity: Granularity;
  readonly matches: readonly AdoptionMatch[];
  /** The paragraphs of the document as they were read. */
  readonly texts: readonly string[];
};

export type ReadyState = {
  readonly kind: 'ready';
  readonly outline: Outline;
  readonly granularity: Granularity;
  /** Once slots stand in the document their granularity is fixed. */
  readonly canChangeGranularity: boolean;
  /** What the document keeps besides: settings of the check, ignored findings, points covered elsewhere. */
  readonly kept: Kept;
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
  /** The last change of many controls, and what was in use before it; as long as it can be taken back. */
  readonly undo: { readonly undo: Undo; readonly outline: Outline; readonly kept: Kept } | undefined;
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
  /** Takes back the last change of many controls, but for what somebody wrote in since. */
  readonly takeBack: () => Promise<void>;
  /** Runs an action that is loaded when it is needed: those of `actions/sending`. */
  readonly perform: (
    task: Task,
    action: (state: ReadyState, desk: Desk) => Promise<Outcome>,
  ) => Promise<void>;
  /** Asks something of such an action; `undefined` if it failed, which the state then says. */
  readonly ask: <T>(task: Task, ask: (state: ReadyState) => Promise<T>) => Promise<T | undefined>;
  /** Takes an outline for this document, as long as it has no slots of another; then `updateOutline` is the way. */
  readonly useOutline: (outline: Outline) => Promise<void>;
  /** Takes over a corrected outline: `heirs` are the nodes of the old one that go on, by their ids. */
  readonly updateOutline: (next: Outline, heirs: Heirs) => Promise<void>;
  /** The text of the document or of what is selected, with the labels of its lists; `undefined` if Word refused. */
  readonly readText: (where: 'document' | 'selection') => Promise<string | undefined>;
  /** What is typed in the document already, matched to the outline; `undefined` if Word refused. */
  readonly readDraft: () => Promise<Draft | undefined>;
  /** Puts controls around the chosen matches of a draft. */
  readonly adoptDraft: (draft: Draft, chosen: readonly AdoptionMatch[]) => Promise<void>;
};

/** The React-free core of the pane: the last reading of the document and what can be done with it. */
export type Session = {
  readonly getState: () => SessionState;
  /** Calls back after each change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: SessionActions;
};

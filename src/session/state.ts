import type { Outline } from '../outline/outline';
import type { Finding, RuleId } from '../report/checks/rules';
import type { ReportView } from '../report/checks/view';
import type { Coverage } from '../report/coverage';
import type { Granularity } from '../report/granularity';
import type { Kept } from '../report/kept';
import type { LastYearAnswer } from '../report/lastYear';
import type { AdoptionMatch } from '../report/matchDraft';
import type { Snapshot } from '../report/snapshot';
import type { Undo } from '../report/undo';
import type { FailureCode } from '../word/failure';
import type { SessionActions } from './sessionActions';

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

/** What one run of all checks found, and the reading of the report's file that it looked at. */
export type Checked = {
  readonly findings: readonly Finding[];
  /** The checks that could not run: nothing is known of what they look at. */
  readonly unchecked: readonly RuleId[];
  readonly view: ReportView;
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
  /** The last run of the checks; what it shows may have changed since. `undefined` before the first, and after a failed one. */
  readonly checked: Checked | undefined;
  /** Answers of last year's report by node, as long as the pane is open: nothing of it is kept with this document. */
  readonly lastYear: ReadonlyMap<string, LastYearAnswer> | undefined;
  /** The last change of many controls, and what was in use before it; as long as it can be taken back. */
  readonly undo: { readonly undo: Undo; readonly outline: Outline; readonly kept: Kept } | undefined;
};

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'unusable'; readonly reason: UnusableReason }
  /** Word did not let the first scan through: nothing is known of the document yet. */
  | { readonly kind: 'unread'; readonly failure: FailureNotice }
  | ReadyState;

/** The React-free core of the pane: the last reading of the document and what can be done with it. */
export type Session = {
  readonly getState: () => SessionState;
  /** Calls back after each change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly actions: SessionActions;
};

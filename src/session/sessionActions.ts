import type { DocxFault } from '../ooxml/docx/docxError';
import type { CopyProof } from '../ooxml/docx/proveCopy';
import type { Outline } from '../outline/outline';
import type { Finding } from '../report/checks/rules';
import type { Granularity } from '../report/granularity';
import type { Kept } from '../report/kept';
import type { LastYearAnswer } from '../report/lastYear';
import type { AdoptionMatch } from '../report/matchDraft';
import type { NilReason } from '../report/notApplicable';
import type { EmptySections } from '../report/planCopy';
import type { Heirs } from '../report/planUpdate';
import type { Checked, Draft } from './state';

/** How an action ended: done, with what it gives; or not, and then the state's notice says why. */
export type Outcome<T = undefined> =
  { readonly isDone: true; readonly value: T } | { readonly isDone: false; readonly value?: undefined };

export type Direction = 'next' | 'previous';

/** The copy to send, and what a second reading of its bytes found. */
export type MadeCopy = {
  readonly bytes: Uint8Array;
  readonly proof: CopyProof;
  /** Nothing of the report is lost in it, and nothing of ours is left. */
  readonly isProven: boolean;
};

/** What the officer can do. Every action ends in a new state and tells how it ended; none throws. */
export type SessionActions = {
  /** Inserts a section, or goes to it where it is there already. */
  readonly insertSection: (sectionId: string) => Promise<Outcome>;
  /** Inserts everything that is missing. */
  readonly insertAll: () => Promise<Outcome>;
  /** Puts back the slots of a section that were deleted. */
  readonly insertMissing: (sectionId: string) => Promise<Outcome>;
  /** Puts the cursor into the slot (or on the heading) of a node; `occurrence` counts from 0 among duplicates. */
  readonly goTo: (nodeId: string, occurrence?: number) => Promise<Outcome>;
  /** Goes to the next or previous slot that is still empty, from the cursor, around the ends. */
  readonly goToGap: (direction: Direction) => Promise<Outcome>;
  readonly rescan: () => Promise<Outcome>;
  /** Ticks a sub-point as covered, or takes the tick back. */
  readonly tick: (subPointId: string, isCovered: boolean) => Promise<Outcome>;
  /** "Nothing to report": writes the reason into an empty slot. Fails with `slotTaken` where somebody has written. */
  readonly setNil: (nodeId: string, reason: NilReason) => Promise<Outcome>;
  /** Takes the reason back, and its sentence as long as it is one of ours. */
  readonly takeBackNil: (nodeId: string) => Promise<Outcome>;
  /** The paragraph that is selected covers these points as well. Fails with `selectionElsewhere` outside of a slot. */
  readonly coverPoints: (nodeIds: readonly string[]) => Promise<Outcome>;
  /** The point is to be written about in its own slot again. */
  readonly uncoverPoint: (nodeId: string) => Promise<Outcome>;
  readonly setGranularity: (granularity: Granularity) => Promise<Outcome>;
  /** Shows the prompt of a section without moving the cursor. */
  readonly pickSection: (sectionId: string) => void;
  readonly dismiss: () => void;
  /** Takes back the last change of many controls, but for what somebody wrote in since. */
  readonly takeBack: () => Promise<Outcome>;

  /** Takes an outline for this document. `false` where slots of another stand: then `updateOutline` is the way. */
  readonly takeOutline: (outline: Outline) => Promise<Outcome<boolean>>;
  /** Takes over a corrected outline: `heirs` are the nodes of the old one that go on, by their ids. */
  readonly updateOutline: (next: Outline, heirs: Heirs) => Promise<Outcome>;
  /** The text of the document or of what is selected, with the labels of its lists. */
  readonly readText: (where: 'document' | 'selection') => Promise<Outcome<string>>;
  /** What is typed in the document already, matched to the outline. Writes nothing. */
  readonly readDraft: () => Promise<Outcome<Draft>>;
  /** Puts controls around the chosen matches of a draft. */
  readonly adoptDraft: (draft: Draft, chosen: readonly AdoptionMatch[]) => Promise<Outcome>;

  /** Runs every check on the report's file; the state's `checked` is what it found. */
  readonly check: () => Promise<Outcome<Checked>>;
  /** Leads to a finding of the last check: its words, else its paragraph, else its slot or heading. */
  readonly goToFinding: (finding: Finding) => Promise<Outcome>;
  /** Makes the change that a finding of the last check proposes, where its words stand as they were read. */
  readonly mendFinding: (finding: Finding) => Promise<Outcome>;
  /** Ignores a finding for a reason, which is kept with the document; without one it counts again. */
  readonly ignoreFinding: (key: string, reason: string | undefined) => Promise<Outcome>;
  /** Keeps settings of the check with the document. They hold even where it cannot keep them. */
  readonly keepSettings: (change: Partial<Pick<Kept, 'year' | 'profile'>>) => Promise<Outcome>;
  /** Makes the copy to send and reads it again. The document is only read. */
  readonly makeCopy: (emptySections: EmptySections) => Promise<Outcome<MadeCopy>>;
  /** Opens a .docx in a window of its own. `false` where Word cannot: a download is the way. */
  readonly openDocument: (bytes: Uint8Array) => Promise<Outcome<boolean>>;

  /** Reads somebody's report of last year, .docx, untrusted; the state's `lastYear` holds its answers. */
  readonly readLastYear: (bytes: Uint8Array) => Promise<Outcome<DocxFault | undefined>>;
  /** Writes last year's answer into an empty slot, with what is bound to its year highlighted. */
  readonly insertLastYear: (nodeId: string, answer: LastYearAnswer) => Promise<Outcome>;
};

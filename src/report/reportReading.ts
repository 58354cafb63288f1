import type { LegacyRuns } from '../outline/legacy';

/** One paragraph of a report's file, as it reads: `ooxml/docx/readBody.ts` says what is text. */
export type ReadParagraph = {
  readonly text: string;
  /** Index of the innermost control of ours that it stands in; `undefined` outside. */
  readonly control: number | undefined;
  readonly isInTable: boolean;
  /** Typed or automatic table of contents: its dots are none to fill in. (Of an automatic one nothing is text.) */
  readonly isContents: boolean;
};

/** Where something stands in the text of a part: from its first character to behind its last. */
export type Span = { readonly from: number; readonly to: number };

/** One block, or the end, of what holds blocks (the body, a cell, a text box, another's control). */
export type StoryBlock = {
  /** `nothing`: a control of ours without a block in it. */
  readonly kind: 'p' | 'tbl' | 'nothing' | 'end';
  readonly at: number;
  /** The control of ours that it stands in, if that stands in the same story. */
  readonly control: ControlPlace | undefined;
};

/** Where a control stands in the text of its part, and all that cutting it out must know. */
export type ControlPlace = Span & {
  /** Between the tags of its content; empty where it has none. */
  readonly content: Span;
  /** Runs of its own, where it shows its placeholder. */
  readonly runs: readonly Span[];
  /** Of its first paragraph that has some: properties that a sentence in its place can wear. */
  readonly dress: Span | undefined;
  /** In it, but not of it: ends of ranges (bookmarks, comments), and section breaks. */
  readonly stays: readonly (Span & { readonly isSectionBreak: boolean })[];
  /** The blocks around and in it, in order, as far as they stand next to controls of ours. */
  readonly story: readonly StoryBlock[];
  /** Controls with its tag that repeat it for old programs. */
  readonly copies: readonly ControlPlace[];
  /** Another control stands in it. */
  readonly holdsControl: boolean;
};

/** A control of ours in a report's file. */
export type ReadControl = {
  readonly tag: string;
  /** Its paragraphs outside tables of its own, joined by "\n". */
  readonly text: string;
  /** Word shows its placeholder: nobody wrote here. */
  readonly isPlaceholder: boolean;
  /** Something that is no text and answers all the same: a picture, an object, a note, a filled table. */
  readonly hasMore: boolean;
  /** A table that has a head and nothing below it. */
  readonly hasEmptyTable: boolean;
  /** It holds what must not go with it: another control, a table, a field, or text deleted under tracked changes. */
  readonly mustStay: boolean;
  /** For one within a paragraph, beside other text: where its own stands in the paragraph's. */
  readonly within: { readonly from: number; readonly to: number } | undefined;
  /** It stands around cells or rows of a table, which cannot go. */
  readonly wrapsCells: boolean;
  /** Of its first paragraph, among those of the report. */
  readonly firstParagraph: number;
  readonly place: ControlPlace;
};

/** In twentieths of a point, as in the file. */
export type PageSetup = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** What was found in a report's file that its reader should not get. Indexes of paragraphs where there is one. */
export type Leftovers = {
  readonly insertions: number;
  readonly deletions: number;
  readonly comments: number;
  /** Paragraphs that hold hidden text, highlighted text. */
  readonly hidden: readonly number[];
  readonly highlighted: readonly number[];
};

/** A report's file as the checks see it. Made by `ooxml/docx/readReport.ts`. */
export type ReportReading = {
  readonly paragraphs: readonly ReadParagraph[];
  readonly controls: readonly ReadControl[];
  readonly leftovers: Leftovers;
  readonly legacyRuns: LegacyRuns;
  /** Paragraphs that hold text in a font of a legacy code. */
  readonly legacyParagraphs: readonly number[];
  /** Of the last section, which is the main text's as a rule. */
  readonly page: PageSetup | undefined;
  /** Controls of ours in what is not read: a deleted row, say. */
  readonly unread: readonly ControlPlace[];
};

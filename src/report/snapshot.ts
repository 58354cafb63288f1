/**
 * What one scan of the document returned. The core owns the type; `src/word/scan.ts` fills it.
 */
export type ControlRecord = {
  /** Word's id: a handle for this session only, never an identity (office-js#2501, #2759). */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** `undefined` where Word could not tell. */
  readonly text: string | undefined;
};

export type Snapshot = {
  /** All rich-text controls of the document in its order, foreign ones too. */
  readonly controls: readonly ControlRecord[];
  /** Tags of the controls around the cursor, innermost first. */
  readonly cursorTags: readonly string[];
};

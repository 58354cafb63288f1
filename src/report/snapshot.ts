/** A content control as one scan found it. The type stands here so that code without Word can use it. */
export type ControlRecord = {
  /** Word's id: a handle for this session only, never an identity (office-js#2501, #2759). */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** `undefined` where Word could not tell. */
  readonly text: string | undefined;
};

/** What one scan of the document found. */
export type Snapshot = {
  /** All rich-text controls of the document in its order, foreign ones too. */
  readonly controls: readonly ControlRecord[];
  /** Tags of the controls around the cursor, innermost first. */
  readonly cursorTags: readonly string[];
};

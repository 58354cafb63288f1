/** What was put right, or left out, while an outline was read; `line` counts from 1 in the source. */
export type Repair = {
  readonly kind:
    | 'pageNumber'
    | 'rule'
    | 'bookmark'
    /** A line without a marker was taken for the rest of the line before it. */
    | 'joinedLine'
    /** Ð (U+00D0) for Đ: kept as it is, read as Đ. */
    | 'lookAlikeLetter'
    /** A letter in parts (e + ̀): kept as it is, read as one. */
    | 'decomposedLetter'
    /** A line of the dispatch that the outline came with: before its title, or its head. */
    | 'beforeOutline'
    /** "Nơi nhận" and what follows it: addressees, signature. */
    | 'afterOutline'
    /** The head of a table: "TT", "Nội dung", … */
    | 'tableHead';
  readonly line: number;
  readonly text: string;
};

/** What a person should look at, because it can be read in more than one way. */
export type Doubt = {
  readonly kind:
    /** No marker, and no sign that it goes on from the line before: joined to it all the same. */
    | 'unmarkedLine'
    /** A number that does not follow the one before it. */
    | 'numberJump'
    | 'numberRepeated'
    /** A marker without words. */
    | 'emptyNode';
  readonly line: number;
  readonly text: string;
};

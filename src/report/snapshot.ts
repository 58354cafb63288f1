import { ownControls, type OwnControl } from './ownControls';
import { isNewerTag, type Tag } from './tag';

/** A content control as Word tells of it. */
export type ControlRecord = {
  /** Word's id: a handle for this session only, never an identity (office-js#2501, #2759). */
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  /** `undefined` where Word could not tell. */
  readonly text: string | undefined;
};

/** What one scan of the document returned. `src/word/scan.ts` fills it. */
export type Scan = {
  /** All rich-text controls of the document in its order, foreign ones too. */
  readonly controls: readonly ControlRecord[];
  /** Tags of the controls around the cursor, innermost first. */
  readonly cursorTags: readonly string[];
};

/** A scan with the tags of ours read. */
export type Snapshot = Scan & {
  /** The controls of ours, of whichever outline; `index` counts in `controls`. */
  readonly own: readonly OwnControl[];
  /** Tags of ours around the cursor, innermost first. */
  readonly cursor: readonly Tag[];
  /** Whether a later version of the add-in wrote some of the controls. */
  readonly hasNewer: boolean;
};

export function snapshotOf(scan: Scan): Snapshot {
  return {
    ...scan,
    own: ownControls(scan.controls),
    cursor: ownControls(scan.cursorTags.map(tag => ({ tag }))).map(({ tag }) => tag),
    hasNewer: scan.controls.some(({ tag }) => isNewerTag(tag)),
  };
}

/** Whether two scans say the same; titles are ours alone and change nothing that is shown. */
export function isSameScan(a: Scan, b: Scan): boolean {
  return (
    a.controls.length === b.controls.length &&
    a.cursorTags.join('\n') === b.cursorTags.join('\n') &&
    a.controls.every((control, index) => {
      const other = b.controls[index];
      return other?.id === control.id && other.tag === control.tag && other.text === control.text;
    })
  );
}

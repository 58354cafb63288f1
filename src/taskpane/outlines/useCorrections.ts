import { useState } from 'react';
import { correct, type Correction, type EditRow, type EditableOutline } from '../../outline/editOutline';

type Corrections = {
  readonly outline: EditableOutline;
  /** The selected line, if it is still there. */
  readonly row: EditRow | undefined;
  readonly select: (key: number | undefined) => void;
  readonly apply: (correction: Correction) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
};

/** An outline that is being corrected, line by line; each correction can be undone. */
export function useCorrections(first: EditableOutline): Corrections {
  /** The last is the one that is shown; undoing takes it away. */
  const [versions, setVersions] = useState<readonly EditableOutline[]>([first]);
  const [selected, select] = useState(first.rows[0]?.key);
  const outline = versions.at(-1) ?? first;
  const apply = (correction: Correction) => {
    const next = correct(outline, correction);
    if (next === outline) return;
    setVersions([...versions, next]);
    if (next.rows.some(each => each.key === selected)) return;
    // The selected line went with it: the line it was joined to, else the one that took its place.
    const at = outline.rows.findIndex(each => each.key === selected);
    const to = correction.kind === 'joinAbove' ? at - 1 : Math.min(at, next.rows.length - 1);
    select(next.rows[to]?.key);
  };
  return {
    outline,
    row: outline.rows.find(each => each.key === selected),
    select,
    apply,
    undo: () => {
      if (versions.length > 1) setVersions(versions.slice(0, -1));
    },
    canUndo: versions.length > 1,
  };
}

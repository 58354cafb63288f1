import { readMarkers, trim } from './marker';
import { withIds, type BareNode } from './nodeId';
import type { Outline, OutlineNode } from './outline';
import type { ParsedOutline } from './parseOutline';

/** A line of an outline that is being put right: depth instead of nesting, so that every correction is a small one. */
export type EditRow = {
  /** Stays with the row through all corrections; not the node's id, which is its place. */
  readonly key: number;
  /** From 0. */
  readonly depth: number;
  readonly marker: string;
  readonly text: string;
  readonly kind: OutlineNode['kind'];
  readonly level: number;
  readonly isReported: boolean;
  /** Numbers of the source lines that it was made of. */
  readonly lines: readonly number[];
};

export type EditableOutline = { readonly title: string; readonly rows: readonly EditRow[] };

export type Correction =
  | { readonly kind: 'promote' | 'demote' | 'joinAbove' | 'drop'; readonly key: number }
  /** `at`: where in the text the second line begins, in UTF-16 units. */
  | { readonly kind: 'split'; readonly key: number; readonly at: number }
  | { readonly kind: 'rename'; readonly key: number; readonly text: string }
  | { readonly kind: 'setReported'; readonly key: number; readonly isReported: boolean }
  | { readonly kind: 'setTitle'; readonly title: string };

type WithLines = Pick<ParsedOutline, 'title' | 'roots' | 'lines'>;

export function editable({ title, roots, lines }: WithLines): EditableOutline {
  const rows: EditRow[] = [];
  const visit = (nodes: readonly OutlineNode[], depth: number) => {
    for (const { id, marker, text, kind, level, isReported, children } of nodes) {
      const place = { key: rows.length + 1, depth, lines: lines.get(id) ?? [] };
      rows.push({ ...place, marker, text, kind, level, isReported: isReported !== false });
      visit(children, depth + 1);
    }
  };
  visit(roots, 0);
  return { title, rows };
}

export function editedOutline({ title, rows }: EditableOutline): Outline {
  const build = (part: readonly EditRow[], depth: number): readonly BareNode[] =>
    part.flatMap((row, index) => {
      if (row.depth !== depth) return [];
      const { marker, text, kind, level, isReported } = row;
      const children = build(part.slice(index + 1, endOf(part, index)), depth + 1);
      return [{ marker, text, kind, level, ...(isReported ? {} : { isReported: false as const }), children }];
    });
  return { title, roots: withIds(build(rows, 0)) };
}

/** The outline after a correction; the very same value where it changes nothing. */
export function correct(outline: EditableOutline, correction: Correction): EditableOutline {
  if (correction.kind === 'setTitle') return { ...outline, title: correction.title };
  const index = outline.rows.findIndex(row => row.key === correction.key);
  const row = outline.rows[index];
  if (row === undefined) return outline;
  const rows = changeRows(outline.rows, index, row, correction);
  return rows === outline.rows ? outline : { ...outline, rows: settle(rows) };
}

function changeRows(
  rows: readonly EditRow[],
  index: number,
  row: EditRow,
  correction: Exclude<Correction, { kind: 'setTitle' }>,
): readonly EditRow[] {
  const end = endOf(rows, index);
  const replace = (...others: readonly EditRow[]) => [...rows.slice(0, index), ...others, ...rows.slice(end)];
  const branch = rows.slice(index, end);
  const above = rows[index - 1];
  switch (correction.kind) {
    case 'promote': {
      const parent = parentOf(rows, index);
      if (parent === undefined) return rows;
      return replace(...shift(branch, -1, { kind: parent.kind, level: parent.level }));
    }
    case 'demote': {
      const parent = rows.slice(0, index).findLast(each => each.depth <= row.depth);
      if (parent?.depth !== row.depth) return rows;
      const below = rows.slice(rows.indexOf(parent) + 1, index).filter(each => each.depth === row.depth + 1);
      const sibling = below.find(each => parent.kind === 'point' || each.kind === row.kind);
      return replace(...shift(branch, 1, { level: sibling?.level ?? row.level }));
    }
    case 'joinAbove': {
      if (above === undefined) return rows;
      const text = [above.text, row.marker, row.text].filter(part => part !== '').join(' ');
      const joined = { ...above, text, lines: [...above.lines, ...row.lines] };
      return [...rows.slice(0, index - 1), joined, ...rows.slice(index + 1)];
    }
    case 'split': {
      const [first, rest] = [trim(row.text.slice(0, correction.at)), trim(row.text.slice(correction.at))];
      if (first === '' || rest === '') return rows;
      const [marker] = readMarkers(rest);
      const second = {
        ...row,
        key: 1 + Math.max(...rows.map(each => each.key)),
        marker: marker?.printed ?? '',
        text: marker?.text ?? rest,
      };
      return replace({ ...row, text: first }, second, ...branch.slice(1));
    }
    case 'drop':
      return replace();
    case 'rename':
      return correction.text === row.text
        ? rows
        : replace({ ...row, text: correction.text }, ...branch.slice(1));
    case 'setReported':
      return replace({ ...row, isReported: correction.isReported }, ...branch.slice(1));
  }
}

/** Where the rows below a row end: at the next that is no deeper. */
function endOf(rows: readonly EditRow[], index: number): number {
  const depth = rows[index]?.depth ?? 0;
  const end = rows.findIndex((row, at) => at > index && row.depth <= depth);
  return end < 0 ? rows.length : end;
}

function parentOf(rows: readonly EditRow[], index: number): EditRow | undefined {
  const depth = rows[index]?.depth ?? 0;
  return rows.slice(0, index).findLast(row => row.depth < depth);
}

function shift(branch: readonly EditRow[], by: number, first: Partial<EditRow>): readonly EditRow[] {
  return branch.map((row, index) => ({ ...row, depth: row.depth + by, ...(index === 0 ? first : {}) }));
}

/** What every outline keeps to: no gap in depth, no heading below a point, levels that grow downwards. */
function settle(rows: readonly EditRow[]): readonly EditRow[] {
  const settled: EditRow[] = [];
  const open: EditRow[] = [];
  for (const row of rows) {
    const depth = Math.min(row.depth, open.length);
    open.length = depth;
    const parent = open.at(-1);
    const kind = parent?.kind === 'point' ? 'point' : row.kind;
    const level = Math.max(row.level, (parent?.level ?? 0) + 1);
    const next = { ...row, depth, kind, level } as const;
    settled.push(next);
    open.push(next);
  }
  return settled;
}

import { foldForSearch } from '../../outline/fold';
import { isSection, reportedOnly, type Outline, type OutlineNode } from '../../outline/outline';
import type { Coverage } from '../../report/coverage';
import type { Granularity } from '../../report/granularity';

/** One line of the tree. */
export type Row = {
  readonly node: OutlineNode;
  readonly parentId: string | undefined;
  readonly isSection: boolean;
};

/** Down to what has a slot of its own: below that, the section's prompt goes on. */
function childRows(node: OutlineNode, granularity: Granularity): readonly OutlineNode[] {
  if (node.kind === 'point' && granularity !== 'subPoint') return [];
  return granularity === 'section' ? node.children.filter(child => child.kind === 'heading') : node.children;
}

/** All rows of what an outline asks for, parents before children. */
export function rowsOf(outline: Outline, granularity: Granularity): readonly Row[] {
  const rows: Row[] = [];
  const visit = (nodes: readonly OutlineNode[], parentId: string | undefined) => {
    for (const node of nodes) {
      rows.push({ node, parentId, isSection: isSection(node) });
      visit(childRows(node, granularity), node.id);
    }
  };
  visit(reportedOnly(outline).roots, undefined);
  return rows;
}

/**
 * The rows that hold the words, or are gaps, each with the rows above it. Words match without diacritics; a point
 * also by its sub-points. Without words and filter: all.
 */
export function filterRows(
  rows: readonly Row[],
  coverage: Coverage,
  search: string,
  onlyGaps: boolean,
): readonly Row[] {
  const words = foldForSearch(search);
  if (words === '' && !onlyGaps) return rows;
  const shown = new Set<string>();
  const byId = new Map(rows.map(row => [row.node.id, row]));
  for (const row of rows) {
    const { id } = row.node;
    const isGap = coverage.states.get(id) === 'empty' || coverage.states.get(id) === 'duplicate';
    if ((onlyGaps && !isGap) || !textOf(row.node).includes(words)) continue;
    for (let at: Row | undefined = row; at !== undefined; at = byId.get(at.parentId ?? ''))
      shown.add(at.node.id);
  }
  return rows.filter(row => shown.has(row.node.id));
}

const texts = new WeakMap<OutlineNode, string>();

function textOf(node: OutlineNode): string {
  const known = texts.get(node);
  if (known !== undefined) return known;
  const below = node.kind === 'point' ? node.children.map(child => child.text) : [];
  const text = foldForSearch([`${node.marker} ${node.text}`, ...below].join('\n'));
  texts.set(node, text);
  return text;
}

import { cutDispatch } from './dispatch';
import { cleanLines } from './lines';
import type { Marker } from './marker';
import { nest } from './nest';
import { withIds, type BareNode } from './nodeId';
import { walk, type Outline } from './outline';
import type { RawNode } from './rawNode';
import type { Doubt, Repair } from './remark';

export type ParsedOutline = Outline & {
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
  /** Node id → the source lines that it was made of. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
};

/**
 * Raw text → outline, with every repair and every doubt told. Never throws; a text without a marker has no roots.
 * How levels are found: nest.ts. Time is linear in the number of lines.
 */
export function parseOutline(text: string): ParsedOutline {
  const clean = cleanLines(text);
  const cut = cutDispatch(clean.lines);
  const { title, roots, joined, doubts } = nest(cut.lines);
  const outline = { title, roots: withIds(bare(roots, rankStyles(roots))) };
  const lines = [...linesOf(roots)];
  return {
    ...outline,
    lines: new Map([...walk(outline)].map((node, index) => [node.id, lines[index] ?? []])),
    repairs: [...clean.repairs, ...cut.repairs, ...joined].sort((a, b) => a.line - b.line),
    doubts: [...doubts].sort((a, b) => a.line - b.line),
  };
}

/**
 * The level of each style: one more than the deepest style that stands above it anywhere. Headings rank before
 * points: "-" stands under "1." in one place and under "2.1." in another, and below both.
 */
function rankStyles(roots: readonly RawNode[]): ReadonlyMap<string, number> {
  const parents = new Map<string, Set<string>>();
  const kinds = new Map<string, Marker['kind']>();
  const visit = (nodes: readonly RawNode[], parent: string | undefined) => {
    for (const { marker, children } of nodes) {
      kinds.set(marker.style, marker.kind);
      const known = parents.get(marker.style) ?? new Set();
      if (parent !== undefined && parent !== marker.style) known.add(parent);
      parents.set(marker.style, known);
      visit(children, marker.style);
    }
  };
  visit(roots, undefined);

  const levels = new Map<string, number>();
  const levelOf = (style: string, under: ReadonlySet<string>): number => {
    const known = levels.get(style);
    if (known !== undefined) return known;
    const above = [...(parents.get(style) ?? [])].filter(parent => !under.has(parent));
    const level = 1 + Math.max(0, ...above.map(parent => levelOf(parent, new Set([...under, style]))));
    levels.set(style, level);
    return level;
  };
  for (const [style, kind] of kinds) if (kind === 'heading') levelOf(style, new Set());
  const lowestHeading = Math.max(0, ...levels.values());
  const points = [...kinds].filter(([, kind]) => kind === 'point').map(([style]) => style);
  const pointsAbove = new Map(points.map(style => [style, levelOf(style, new Set())]));
  const pointRanks = [...new Set(pointsAbove.values())].sort((a, b) => a - b);
  for (const [style, level] of pointsAbove) levels.set(style, lowestHeading + 1 + pointRanks.indexOf(level));
  return levels;
}

/** The same nodes, still nodes without ids. */
function bare(nodes: readonly RawNode[], levels: ReadonlyMap<string, number>): readonly BareNode[] {
  return nodes.map(({ marker, text, children }) => ({
    marker: marker.printed,
    text,
    level: levels.get(marker.style) ?? 1,
    kind: marker.kind,
    children: bare(children, levels),
  }));
}

function* linesOf(nodes: readonly RawNode[]): Generator<readonly number[]> {
  for (const { lines, children } of nodes) {
    yield lines;
    yield* linesOf(children);
  }
}

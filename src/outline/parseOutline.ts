import { cleanLines } from './lines';
import type { Line, Repair } from './lines';
import { readMarker } from './marker';
import type { Marker } from './marker';
import { nodeId } from './nodeId';
import type { Outline, OutlineNode } from './outline';

export type ParsedOutline = Outline & { readonly repairs: readonly Repair[] };

/** A node before levels and ids are known. */
type Draft = { readonly marker: Marker; text: string; readonly children: Draft[] };

/**
 * Raw text → outline, with every repair told. Never throws; a text without a marker has no roots.
 *
 * Levels come from the order in which marker styles first nest: a style that is new stands below the heading before
 * it; one that is known goes back to where it stood. Headings never stand below points, so points close when a
 * heading comes. Time is linear in the number of lines.
 */
export function parseOutline(text: string): ParsedOutline {
  const { lines, repairs } = cleanLines(text);
  const { title, roots, joined } = nest(lines);
  const levels = rankStyles(roots);
  return {
    title,
    roots: finish(roots, levels, undefined, { heading: 0, point: 0 }),
    repairs: [...repairs, ...joined].sort((a, b) => a.line - b.line),
  };
}

function nest(lines: readonly Line[]): { title: string; roots: readonly Draft[]; joined: readonly Repair[] } {
  const title: string[] = [];
  const roots: Draft[] = [];
  const joined: Repair[] = [];
  /** From the outermost open node to the one that the last line made. */
  let open: Draft[] = [];
  const ladder = new StyleLadder();
  for (const { number, text } of lines) {
    const marker = readMarker(text);
    const last = open.at(-1);
    if (marker !== undefined) {
      const draft: Draft = { marker, text: marker.text, children: [] };
      open = ladder.above(open, marker);
      (open.at(-1)?.children ?? roots).push(draft);
      open.push(draft);
    } else if (last === undefined) {
      title.push(text);
    } else {
      last.text = last.text === '' ? text : `${last.text} ${text}`;
      joined.push({ kind: 'joinedLine', line: number, text });
    }
  }
  return { title: title.join('\n'), roots, joined };
}

/** Knows, for every pair of styles, which was seen to stand below which. */
class StyleLadder {
  private readonly below = new Map<string, Set<string>>();

  /** The open nodes that a new one stands under. */
  above(open: readonly Draft[], { style, kind }: Marker): Draft[] {
    const candidates = kind === 'heading' ? open.filter(draft => draft.marker.kind === 'heading') : open;
    const same = candidates.findIndex(draft => draft.marker.style === style);
    const stays =
      same >= 0 ? candidates.slice(0, same) : candidates.filter(draft => !this.isBelow(draft, style));
    for (const draft of stays) this.stylesBelow(draft.marker.style).add(style);
    return [...stays];
  }

  /** Whether a node's style was seen below this style: then it is closed by it. */
  private isBelow(draft: Draft, style: string): boolean {
    return this.stylesBelow(style).has(draft.marker.style);
  }

  private stylesBelow(style: string): Set<string> {
    const known = this.below.get(style) ?? new Set();
    this.below.set(style, known);
    return known;
  }
}

/**
 * The level of each style: one more than the deepest style that stands above it anywhere. Headings rank before
 * points: "-" stands under "1." in one place and under "2.1." in another, and below both.
 */
function rankStyles(roots: readonly Draft[]): ReadonlyMap<string, number> {
  const parents = new Map<string, Set<string>>();
  const kinds = new Map<string, Marker['kind']>();
  const visit = (drafts: readonly Draft[], parent: string | undefined) => {
    for (const { marker, children } of drafts) {
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

type Depth = Readonly<Record<Marker['kind'], number>>;

function finish(
  drafts: readonly Draft[],
  levels: ReadonlyMap<string, number>,
  parentId: string | undefined,
  depth: Depth,
): readonly OutlineNode[] {
  const positions = { heading: 0, point: 0 };
  return drafts.map(({ marker, text, children }) => {
    const { kind } = marker;
    positions[kind] += 1;
    const id = nodeId(parentId, { kind, depth: depth[kind], position: positions[kind] });
    return {
      id,
      marker: marker.printed,
      text,
      level: levels.get(marker.style) ?? 1,
      kind,
      children: finish(children, levels, id, { ...depth, [kind]: depth[kind] + 1 }),
    };
  });
}

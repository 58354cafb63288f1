import type { Marker } from './marker';
import { isNextLetter } from './ordinal';
import type { NodeKind } from './outline';
import type { RawNode, Turn } from './rawNode';
import type { Doubt } from './remark';

/** Knows, for every pair of styles, which was seen to stand below which; and how far each has counted. */
export class StyleLadder {
  private readonly below = new Map<string, Set<string>>();
  private readonly kinds = new Map<string, NodeKind>();
  private readonly last = new Map<string, Marker>();

  /** The open nodes that a new one stands under. */
  above(open: readonly RawNode[], marker: Marker): RawNode[] {
    const { style, kind } = marker;
    const candidates = kind === 'heading' ? open.filter(node => node.marker.kind === 'heading') : open;
    const same = candidates.findIndex(node => node.marker.style === style);
    const stays =
      same >= 0 ? candidates.slice(0, same) : candidates.filter(node => !this.isBelow(node, style));
    for (const node of stays) this.stylesBelow(node.marker.style).add(style);
    this.last.set(style, marker);
    return [...stays];
  }

  /** Whether a marker counts on from an open node of its family, or from where its style stopped. */
  follows(marker: Marker, open: readonly RawNode[]): boolean {
    if (marker.family === 'decimal') return this.hasPrefix(marker, open);
    const last = this.last.get(marker.style);
    return (last !== undefined && isNext(last, marker)) || this.predecessor(marker, open) !== undefined;
  }

  /** "2.3" under "2.", or beside "2.2": what is before its last number is open. */
  hasPrefix({ label }: Marker, open: readonly RawNode[]): boolean {
    const prefix = prefixOf(label);
    return open.some(node => node.marker.label === prefix || node.marker.label.startsWith(`${prefix}.`));
  }

  /** How much further a marker counts than the open node of its style. */
  gap(marker: Marker, open: readonly RawNode[]): number | undefined {
    const same = open.findLast(node => node.marker.style === marker.style);
    return same === undefined ? undefined : marker.ordinal - same.marker.ordinal;
  }

  /**
   * The marker with its style and kind settled. "2/" after "1." is the second of the same style; a letter that first
   * comes below a point, and is counted on without another point between, is a point.
   */
  settle(marker: Marker, turn: Turn): Marker {
    const style = this.styleFor(marker, turn.open);
    const kind = this.kinds.get(style) ?? this.firstKind({ ...marker, style }, turn);
    this.kinds.set(style, kind);
    return { ...marker, style, kind };
  }

  doubtsOf(marker: Marker, open: readonly RawNode[], line: number): readonly Doubt[] {
    if (marker.family === 'sign') return [];
    const same = open.findLast(node => node.marker.style === marker.style);
    const last = this.last.get(marker.style);
    const isExpected =
      (same === undefined ? marker.ordinal === 1 : isNext(same.marker, marker)) ||
      (last !== undefined && isNext(last, marker) && marker.family !== 'decimal');
    // What begins in the middle, as a selection does, is no jump.
    if (isExpected || (open.length === 0 && last === undefined)) return [];
    const isRepeated = same?.marker.label === marker.label;
    return [{ kind: isRepeated ? 'numberRepeated' : 'numberJump', line, text: marker.printed }];
  }

  private styleFor(marker: Marker, open: readonly RawNode[]): string {
    const { style } = marker;
    if (open.some(node => node.marker.style === style)) return style;
    const last = this.last.get(style);
    if (last !== undefined && isNext(last, marker)) return style;
    return this.predecessor(marker, open)?.marker.style ?? style;
  }

  private predecessor(marker: Marker, open: readonly RawNode[]): RawNode | undefined {
    return open.findLast(node => node.marker.family === marker.family && isNext(node.marker, marker));
  }

  private firstKind(marker: Marker, { lines, index, open }: Turn): NodeKind {
    const point = open.at(-1)?.marker;
    const canBePoint = marker.family === 'lowerLetter' || /[)]/.test(marker.style);
    if (!canBePoint || marker.ordinal !== 1 || point?.kind !== 'point') return marker.kind;
    for (const { markers } of lines.slice(index + 1)) {
      if (markers.some(each => each.style === point.style)) return 'heading';
      if (
        markers.some(each => (each.style === marker.style ? isNext(marker, each) : each.kind === 'heading'))
      )
        return 'point';
    }
    return 'point';
  }

  /** Whether a node's style was seen below this style: then it is closed by it. */
  private isBelow(node: RawNode, style: string): boolean {
    return this.stylesBelow(style).has(node.marker.style);
  }

  private stylesBelow(style: string): Set<string> {
    const known = this.below.get(style) ?? new Set();
    this.below.set(style, known);
    return known;
  }
}

function isNext(before: Marker, after: Marker): boolean {
  // "2/" may follow "1.", but not "(1)": closings waver, brackets do not.
  if (before.family !== after.family || isBracketed(before) !== isBracketed(after)) return false;
  if (before.family.endsWith('Letter')) return isNextLetter(before.label, after.label);
  return prefixOf(before.label) === prefixOf(after.label) && after.ordinal === before.ordinal + 1;
}

/** What a decimal number counts under: "2.1" of "2.1.3". Nothing for what has no points. */
function prefixOf(label: string): string {
  return label.split('.').slice(0, -1).join('.');
}

function isBracketed({ printed }: Marker): boolean {
  return printed.startsWith('(');
}

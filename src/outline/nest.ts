import type { Line } from './lines';
import { readMarkers } from './marker';
import type { Marker } from './marker';
import { isNextLetter } from './ordinal';
import type { NodeKind } from './outline';
import type { Doubt, Repair } from './remark';

/** A node before levels and ids are known. */
export type Draft = {
  readonly marker: Marker;
  text: string;
  readonly children: Draft[];
  /** Numbers of the source lines that it was made of. */
  readonly lines: number[];
};

export type Nesting = {
  readonly title: string;
  readonly roots: readonly Draft[];
  readonly joined: readonly Repair[];
  readonly doubts: readonly Doubt[];
};

/** A line with all that it may begin with. */
type Reading = Line & { readonly markers: readonly Marker[] };

/**
 * Lines → a tree. Which marker a line has is decided by what stands before it; levels come from the order in which
 * marker styles first nest: a style that is new stands below the heading before it, one that is known goes back to
 * where it stood. Headings never stand below points, so points close when a heading comes.
 *
 * One pass; what looks ahead is bounded, or done once for each style.
 */
export function nest(lines: readonly Line[]): Nesting {
  const readings = lines.map((line): Reading => ({ ...line, markers: readMarkers(line.text) }));
  const title: string[] = [];
  const roots: Draft[] = [];
  const joined: Repair[] = [];
  const doubts: Doubt[] = [];
  const ladder = new StyleLadder();
  /** From the outermost open node to the one that the last line made. */
  let open: Draft[] = [];
  let before = '';
  readings.forEach((reading, index) => {
    const { number, text } = reading;
    const last = open.at(-1);
    const chosen = choose(reading, before, open, ladder, readings, index);
    before = text;
    if (chosen !== undefined) {
      const marker = ladder.settle(chosen, open, readings, index);
      const draft: Draft = { marker, text: marker.text, children: [], lines: [number] };
      doubts.push(...ladder.doubtsOf(marker, open, number));
      open = ladder.above(open, marker);
      (open.at(-1)?.children ?? roots).push(draft);
      open.push(draft);
    } else if (last === undefined) {
      title.push(text);
    } else {
      const isExpected = goesOn(last, readings[index - 1]?.text ?? '', text);
      if (isExpected) joined.push({ kind: 'joinedLine', line: number, text });
      else doubts.push({ kind: 'unmarkedLine', line: number, text });
      last.text = last.text === '' ? text : `${last.text} ${text}`;
      last.lines.push(number);
    }
  });
  return { title: title.join('\n'), roots, joined, doubts: [...doubts, ...emptyNodes(roots)] };
}

/** Whether a line without a marker is the rest of the one before: nobody else has to decide. */
function goesOn(last: Draft, before: string, text: string): boolean {
  if (last.text === '') return true;
  if (/^[\p{Ll}\d(“"%]/u.test(text) || rangeStart.test(text)) return true;
  const isCapitals = (words: string) => words === words.toUpperCase() && words !== words.toLowerCase();
  if (isCapitals(last.text) && isCapitals(text)) return true;
  return before.length >= wrapCharacters && !/[.;:!?…”"]$/u.test(before);
}

/** Shorter lines were ended by a person, not by a margin. */
const wrapCharacters = 50;

/** How well a reading fits what stands before it: 0 is none. */
function fit(marker: Marker, before: string, open: readonly Draft[], ladder: StyleLadder): number {
  if (marker.family === 'sign') return continuesRange(before, marker) ? 0 : 3;
  const follows = ladder.follows(marker, open);
  if (follows) return 3;
  const isSentenceStart = !/^[\p{Ll}\d,;]/u.test(marker.text);
  if (marker.family === 'decimal') return ladder.hasPrefix(marker, open) ? 3 : isSentenceStart ? 1 : 0;
  if (marker.ordinal === 1) return 2;
  if (open.length === 0) return isSentenceStart ? 2 : 0;
  if (marker.family === 'word') return 1;
  if (!isSentenceStart || expectsNumber.test(before)) return 0;
  if (marker.family === 'number') return 1;
  // A single letter in the middle of nowhere is an abbreviation: "T. Nguyễn", "C. Mác".
  const gap = ladder.gap(marker, open);
  if (marker.label.length === 1) return gap !== undefined && gap >= 0 && gap <= 3 ? 1 : 0;
  return 1;
}

/** "… giai đoạn 2022" / "- 2030", "1" / "+2": a range or a sum that was broken over two lines. */
function continuesRange(before: string, { printed, text }: Marker): boolean {
  return rangeStart.test(printed + text) && /\d$/.test(before);
}

const rangeStart = /^[-–—−+]\s*\d/u;

/** After these words a number is part of the sentence. */
const expectsNumber =
  /(?:^|\s)(?:ngày|tháng|năm|quý|số|điều|khoản|lần|thứ|đạt|hơn|trên|gần|có|là|với|và|từ|đến|của|được|cho|tại|đợt|khóa)$/iu;

function choose(
  { markers }: Reading,
  before: string,
  open: readonly Draft[],
  ladder: StyleLadder,
  readings: readonly Reading[],
  index: number,
): Marker | undefined {
  let best: Marker | undefined;
  let bestFit = 0;
  for (const marker of markers) {
    const itsFit = fit(marker, before, open, ladder);
    if (itsFit > bestFit) [best, bestFit] = [marker, itsFit];
  }
  if (best === undefined || markers.length === 1) return best;
  // "H.", "I.": a letter after H, or the first number below it? "II." or "K." before long tells.
  const roman = markers.find(({ style }) => style.includes('oman'));
  const letter = markers.find(({ family }) => family.endsWith('Letter'));
  if (roman === undefined || letter === undefined) return best;
  if (best === letter && nextTwo(roman, letter, readings, index) === 'roman') return roman;
  if (best === roman && bestFit < 3 && nextTwo(roman, letter, readings, index) === 'letter') return letter;
  return best;
}

const lookAhead = 400;

function nextTwo(
  roman: Marker,
  letter: Marker,
  readings: readonly Reading[],
  index: number,
): 'roman' | 'letter' | undefined {
  for (const { markers } of readings.slice(index + 1, index + 1 + lookAhead)) {
    for (const each of markers) {
      if (each.style === roman.style && each.ordinal === roman.ordinal + 1 && each.label.length > 1)
        return 'roman';
      if (each.style === letter.style && isNextLetter(letter.label, each.label)) return 'letter';
    }
  }
  return undefined;
}

/** Knows, for every pair of styles, which was seen to stand below which; and how far each has counted. */
class StyleLadder {
  private readonly below = new Map<string, Set<string>>();
  private readonly kinds = new Map<string, NodeKind>();
  private readonly last = new Map<string, Marker>();

  /** The open nodes that a new one stands under. */
  above(open: readonly Draft[], marker: Marker): Draft[] {
    const { style, kind } = marker;
    const candidates = kind === 'heading' ? open.filter(draft => draft.marker.kind === 'heading') : open;
    const same = candidates.findIndex(draft => draft.marker.style === style);
    const stays =
      same >= 0 ? candidates.slice(0, same) : candidates.filter(draft => !this.isBelow(draft, style));
    for (const draft of stays) this.stylesBelow(draft.marker.style).add(style);
    this.last.set(style, marker);
    return [...stays];
  }

  /** Whether a marker counts on from an open node of its family, or from where its style stopped. */
  follows(marker: Marker, open: readonly Draft[]): boolean {
    if (marker.family === 'decimal') return this.hasPrefix(marker, open) && marker.ordinal > 0;
    const last = this.last.get(marker.style);
    return (last !== undefined && isNext(last, marker)) || this.predecessor(marker, open) !== undefined;
  }

  /** "2.3" under "2.", or beside "2.2": what is before its last number is open. */
  hasPrefix({ label }: Marker, open: readonly Draft[]): boolean {
    const prefix = label.split('.').slice(0, -1).join('.');
    return open.some(draft => draft.marker.label === prefix || draft.marker.label.startsWith(`${prefix}.`));
  }

  /** How much further a marker counts than the open node of its style. */
  gap(marker: Marker, open: readonly Draft[]): number | undefined {
    const same = open.findLast(draft => draft.marker.style === marker.style);
    return same === undefined ? undefined : marker.ordinal - same.marker.ordinal;
  }

  /**
   * The marker with its style and kind settled. "2/" after "1." is the second of the same style; a letter that first
   * comes below a point, and is counted on without another point between, is a point.
   */
  settle(marker: Marker, open: readonly Draft[], readings: readonly Reading[], index: number): Marker {
    const style = this.styleFor(marker, open);
    const kind = this.kinds.get(style) ?? this.firstKind({ ...marker, style }, open, readings, index);
    this.kinds.set(style, kind);
    return { ...marker, style, kind };
  }

  doubtsOf(marker: Marker, open: readonly Draft[], line: number): readonly Doubt[] {
    if (marker.family === 'sign') return [];
    const same = open.findLast(draft => draft.marker.style === marker.style);
    const last = this.last.get(marker.style);
    const isExpected =
      (same === undefined ? marker.ordinal === 1 : isNext(same.marker, marker)) ||
      (last !== undefined && isNext(last, marker) && marker.family !== 'decimal');
    // What begins in the middle, as a selection does, is no jump.
    if (isExpected || (open.length === 0 && last === undefined)) return [];
    const isRepeated = same?.marker.label === marker.label;
    return [{ kind: isRepeated ? 'numberRepeated' : 'numberJump', line, text: marker.printed }];
  }

  private styleFor(marker: Marker, open: readonly Draft[]): string {
    const { style } = marker;
    if (open.some(draft => draft.marker.style === style) || marker.ordinal === 1) return style;
    const last = this.last.get(style);
    if (last !== undefined && isNext(last, marker)) return style;
    return this.predecessor(marker, open)?.marker.style ?? style;
  }

  private predecessor(marker: Marker, open: readonly Draft[]): Draft | undefined {
    return open.findLast(draft => draft.marker.family === marker.family && isNext(draft.marker, marker));
  }

  private firstKind(
    marker: Marker,
    open: readonly Draft[],
    readings: readonly Reading[],
    index: number,
  ): NodeKind {
    const point = open.at(-1)?.marker;
    const canBePoint = marker.family === 'lowerLetter' || /[)]/.test(marker.style);
    if (!canBePoint || marker.ordinal !== 1 || point?.kind !== 'point') return marker.kind;
    for (const { markers } of readings.slice(index + 1)) {
      if (markers.some(each => each.style === point.style)) return 'heading';
      if (markers.some(each => each.style === marker.style && isNext(marker, each))) return 'point';
      if (markers.some(each => each.kind === 'heading' && each.style !== marker.style)) return 'point';
    }
    return 'point';
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

function isNext(before: Marker, after: Marker): boolean {
  // "2/" may follow "1.", but not "(1)": closings waver, brackets do not.
  if (before.family !== after.family || isBracketed(before) !== isBracketed(after)) return false;
  if (before.family === 'decimal') {
    const prefix = (label: string) => label.split('.').slice(0, -1).join('.');
    return prefix(before.label) === prefix(after.label) && after.ordinal === before.ordinal + 1;
  }
  return before.family.endsWith('Letter')
    ? isNextLetter(before.label, after.label)
    : after.ordinal === before.ordinal + 1;
}

function isBracketed({ printed }: Marker): boolean {
  return printed.startsWith('(');
}

function emptyNodes(drafts: readonly Draft[]): readonly Doubt[] {
  return drafts.flatMap(({ marker, text, lines, children }) => [
    ...(text === '' ? [{ kind: 'emptyNode' as const, line: lines[0] ?? 0, text: marker.printed }] : []),
    ...emptyNodes(children),
  ]);
}

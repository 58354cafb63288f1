import type { NodeKind } from './outline';

/** What a line begins with. `style` names the family: markers of one style stand on one level. */
export type Marker = {
  readonly style: string;
  readonly kind: NodeKind;
  /** As printed, without the white space around it. */
  readonly printed: string;
  /** The rest of the line, trimmed. */
  readonly text: string;
};

type Family = { readonly style: string; readonly kind: NodeKind; readonly pattern: RegExp };

/** Tab, no-break and em space and the like count as white space (domain.md, section 5). */
const s = '[\\s\\u00A0\\u200B\\uFEFF]';
/** After a letter or digit a marker is closed by one of these, and by no digit after it: "20/11" is a date. */
const close = `${s}?(?:\\.[-/]?|[/)-])(?!\\d)`;
const upper = 'ABCDĐEGHIKLMNOPQRSTUVXY';
const lower = upper.toLocaleLowerCase('vi');

/**
 * The grammar of markers, first match wins. Roman before letters: a lone "I." is a number far more often; so are
 * decimals before single numbers. Points are signs that no word begins with.
 */
const families: readonly Family[] = [
  {
    style: 'phần',
    kind: 'heading',
    pattern: /^(ph[ầâ]n\s+(?:thứ\s+\p{L}+|[ivxlc]+|\d{1,2}))(?![\p{L}\d])[.:]?(?<rest>.*)$/iu,
  },
  { style: 'roman', kind: 'heading', pattern: new RegExp(`^([IVXL]{1,7}${close})(?<rest>.*)$`, 'u') },
  { style: '1.1.1.1', kind: 'heading', pattern: decimal(4) },
  { style: '1.1.1', kind: 'heading', pattern: decimal(3) },
  { style: '1.1', kind: 'heading', pattern: decimal(2) },
  { style: '1', kind: 'heading', pattern: new RegExp(`^(\\d{1,2}${close})(?<rest>.*)$`, 'u') },
  { style: 'A', kind: 'heading', pattern: new RegExp(`^([${upper}]${close})(?<rest>.*)$`, 'u') },
  { style: 'a', kind: 'heading', pattern: new RegExp(`^([${lower}]${s}?[.)/])(?!\\d)(?<rest>.*)$`, 'u') },
  { style: '-', kind: 'point', pattern: /^([-–—−])(?<rest>.*)$/u },
  { style: '+', kind: 'point', pattern: /^([+\uF02B])(?<rest>.*)$/u },
  { style: '•', kind: 'point', pattern: /^([•\uF0B7▪◦])(?<rest>.*)$/u },
  { style: '*', kind: 'point', pattern: /^(\*)(?<rest>.*)$/u },
  { style: 'o', kind: 'point', pattern: new RegExp(`^(o)(?=${s})(?<rest>.*)$`, 'u') },
];

function decimal(depth: number): RegExp {
  return new RegExp(
    `^(\\d{1,2}(?:\\.\\d{1,2}){${String(depth - 1)}}(?:\\.|[/)])?)(?![\\d.,%])(?=${s}|\\p{Lu})(?<rest>.*)$`,
    'u',
  );
}

/** The marker that a line begins with, or `undefined`. Expects a line without debris; ignores white space before it. */
export function readMarker(line: string): Marker | undefined {
  const trimmed = trim(line);
  for (const { style, kind, pattern } of families) {
    const match = pattern.exec(trimmed);
    if (match !== null) {
      return { style, kind, printed: trim(match[1] ?? ''), text: trim(match.groups?.rest ?? '') };
    }
  }
  return undefined;
}

const blank = /[\s\u00A0\u200B\uFEFF]/u;

/**
 * Also takes away the byte-order mark and zero-width spaces, which `String.trim` leaves or takes by halves. Letter by
 * letter: an expression for the end of a line tries each of its spaces anew, and a line can be a megabyte.
 */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && blank.test(text.charAt(start))) start += 1;
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

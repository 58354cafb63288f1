import type { NodeKind } from './outline';
import { ordinal } from './ordinal';

/** How a marker counts; signs do not count. */
export type Family = (typeof shapes)[number]['family'] | 'sign';

/** What a line begins with. `style` names how it looks: markers of one style stand on one level. */
export type Marker = {
  readonly family: Family;
  readonly style: string;
  readonly kind: NodeKind;
  /** As printed, without the white space around it. */
  readonly printed: string;
  /** What it counts by: "IV", "2.1", "đ", "thứ nhất"; "" for signs. */
  readonly label: string;
  /** Which one it says it is, from 1; 0 for signs. */
  readonly ordinal: number;
  /** The rest of the line, trimmed. */
  readonly text: string;
};

/** Tab, no-break and em space and the like count as white space (DOMAIN.md: Markers seen). */
const s = '[\\s\\u00A0\\u200B\\uFEFF]';
const dash = '[-–—−]';
/** What closes a number or a letter; no digit behind it, else it is a date or a figure: "20/11", "3.500", "15 - 20". */
const close = `(?<close>${s}?(?:\\.${dash}|\\./|[./)]|${dash}))(?!${s}*\\d)`;
/** A letter is easily the first of an abbreviation: "v.v.", "Đ/c", "T.Ư". */
const afterLetter = `(?=${s}|\\p{Lu}|[“"']|$)`;
const upper = 'A-ZĐÐ';
const lower = 'a-zđð';

type Shape<Name extends string> = {
  readonly family: Name;
  readonly pattern: RegExp;
  readonly count: (label: string) => number | undefined;
};

/** The number or year of a document: "225 - KH/TWĐTN", "30/2020/NĐ-CP". */
const documentNumber = new RegExp(
  `^\\d{1,4}${s}*[-–/]${s}*(?:\\d{4}[-/])?[A-ZĐ]{1,8}\\d{0,2}[-/][A-ZĐ]`,
  'u',
);

/** "Về việc", "thay mặt", "đồng chí" as every dispatch shortens them. */
const abbreviation = /^(?:v\/v|t\/m|[đð]\/c)(?![\p{L}\d])/iu;

/**
 * The grammar of markers (DOMAIN.md: Levels; Markers seen). A line may fit several; likeliest first: a lone "I." is a number far
 * more often than a letter, a lone "c)" is not.
 */
const shapes = [
  shape(
    'word',
    new RegExp(
      `^(?<print>(?<name>ph[aâầ]\\p{M}*n|ch[uư]\\p{M}*[oơ]\\p{M}*ng|m[uụ]\\p{M}*c|[dđ]i[eêề]\\p{M}*u)${s}+(?<label>th[uưứ]\\p{M}*${s}+[\\p{L}\\p{M}]+|[ivxl]+|\\d{1,2}))(?![\\p{L}\\p{M}\\d])${s}*(?:[.:]|${dash}(?=${s}))?(?<rest>.*)$`,
      'iu',
    ),
    ordinal.word,
  ),
  numbered('roman', `[IVXLC]{1,7}`, close, ordinal.roman),
  shape(
    'decimal',
    new RegExp(
      `^(?<print>(?<label>\\d{1,2}(?:\\.\\d{1,2}){1,8})(?<close>[./)]|\\.?${s}?${dash}(?=${s}))?)(?![\\d.,%])(?=${s}|\\p{Lu}|[“"]|$)(?<rest>.*)$`,
      'u',
    ),
    ordinal.decimal,
  ),
  numbered('number', '\\d{1,2}', close, Number),
  numbered('number', '\\d{1,2}', '\\)', Number, '\\('),
  // A column of numbers in a table: nothing but the next column closes them.
  numbered('roman', '[IVXLC]{1,7}', `(?<close>)(?=\\t)`, ordinal.roman),
  numbered('number', '\\d{1,2}', `(?<close>)(?=\\t)`, Number),
  numbered('upperLetter', `[${upper}]`, `(?<close>)(?=\\t)`, ordinal.letter),
  numbered('upperLetter', `[${upper}]`, close + afterLetter, ordinal.letter),
  numbered('lowerLetter', `[${lower}]`, `(?<close>${s}?[.)/])(?!\\d)${afterLetter}`, ordinal.letter),
  numbered('lowerLetter', `[${lower}]`, `(?<close>\\))(?!\\d)`, ordinal.letter),
  numbered('lowerLetter', `[${lower}]`, '\\)', ordinal.letter, '\\('),
  numbered('roman', '[ivx]{1,5}', `(?<close>[.)])(?!\\d)${afterLetter}`, ordinal.roman),
  numbered('roman', '[ivx]{1,5}', '\\)', ordinal.roman, '\\('),
];

function shape<Name extends string>(
  family: Name,
  pattern: RegExp,
  count: (label: string) => number | undefined,
): Shape<Name> {
  return { family, pattern, count };
}

function numbered<Name extends string>(
  family: Name,
  label: string,
  closing: string,
  count: Shape<Name>['count'],
  opening = '',
): Shape<Name> {
  return shape(
    family,
    new RegExp(`^(?<print>${opening}(?<label>${label})${closing})(?<rest>.*)$`, 'u'),
    count,
  );
}

/** Signs that no word begins with. Symbol fonts put theirs into the private area (U+F0xx). */
const signs: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['-', /^([-–—−‐‑\uF02D])/u],
  ['+', /^([+＋\uF02B])/u],
  ['•', /^([•●∙·\uF0B7])/u],
  ['▪', /^([▪■◾\uF0A7])/u],
  ['➢', /^([➢➤►▶\uF0D8])/u],
  ['✓', /^([✓✔\uF0FC])/u],
  ['❖', /^([❖◆\uF076])/u],
  ['*', /^([*＊\uF02A])/u],
  ['o', new RegExp(`^([◦○]|o(?=${s}))`, 'u')],
];

/** All that a line may begin with: each way of counting, each sign by its style. A fixture must show each of them. */
export const families: readonly string[] = [
  ...new Set([...shapes.map(({ family }) => family), ...signs.map(([style]) => style)]),
];

/** What a line may begin with, likeliest first; nothing for a line without a marker. Ignores white space around. */
export function readMarkers(line: string): readonly Marker[] {
  const trimmed = trim(line);
  for (const [style, pattern] of signs) {
    const printed = pattern.exec(trimmed)?.[1];
    if (printed !== undefined) return [signMarker(style, printed, trimmed)];
  }
  if (documentNumber.test(trimmed) || abbreviation.test(trimmed)) return [];
  const readings: Marker[] = [];
  for (const { family, pattern, count } of shapes) {
    const groups = pattern.exec(trimmed)?.groups;
    const { print = '', label = '', name = '', close: closing = '', rest = '' } = groups ?? {};
    const number = groups === undefined ? undefined : count(label);
    if (number === undefined || number < 1) continue;
    const style = styleOf(family, { name, label, printed: print, closing });
    if (readings.some(reading => reading.style === style)) continue;
    readings.push({
      family,
      style,
      kind: 'heading',
      printed: trim(print),
      label,
      ordinal: number,
      text: trim(rest),
    });
  }
  return readings;
}

function signMarker(style: string, printed: string, line: string): Marker {
  const text = trim(line.slice(printed.length));
  return { family: 'sign', style, kind: 'point', printed, label: '', ordinal: 0, text };
}

type Look = {
  readonly name: string;
  readonly label: string;
  readonly printed: string;
  readonly closing: string;
};

function styleOf(family: Family, { name, label, printed, closing }: Look): string {
  if (family === 'word') return name.normalize('NFC').toLowerCase();
  // "1.1", "1.1." and "1.1)" are one style: which closing is used wavers within one outline.
  if (family === 'decimal') return label.replace(/\d+/g, '1');
  const isCapital = label !== label.toLowerCase();
  const frame = printed.startsWith('(')
    ? '()'
    : closing.replace(/[^./)-]/gu, each => (/\s/u.test(each) ? '' : '-'));
  return `${family === 'roman' && !isCapital ? 'lowerRoman' : family} ${frame}`;
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

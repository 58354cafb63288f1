import type { Marker } from './marker';
import { isNextLetter } from './ordinal';
import type { Turn } from './rawNode';
import type { StyleLadder } from './styleLadder';

/** What the line begins with, of all that it may; `undefined` where it begins with no marker. */
export function chooseMarker(turn: Turn, ladder: StyleLadder): Marker | undefined {
  const markers = turn.lines[turn.index]?.markers ?? [];
  let best: Marker | undefined;
  let bestFit = 0;
  for (const marker of markers) {
    const itsFit = fit(marker, turn, ladder);
    if (itsFit > bestFit) [best, bestFit] = [marker, itsFit];
  }
  if (best === undefined || markers.length === 1) return best;
  // "H.", "I.": a letter after H, or the first number below it? "II." or "K." before long tells.
  const roman = markers.find(({ style }) => style.includes('oman'));
  const letter = markers.find(({ family }) => family.endsWith('Letter'));
  if (roman === undefined || letter === undefined) return best;
  if (best === letter && firstToGoOn(roman, letter, turn) === 'roman') return roman;
  if (best === roman && bestFit < 3 && firstToGoOn(roman, letter, turn) === 'letter') return letter;
  return best;
}

/** How well a marker fits what stands before it: 0 is not at all. */
function fit(marker: Marker, { lines, index, open }: Turn, ladder: StyleLadder): number {
  const before = lines[index - 1]?.text ?? '';
  if (marker.family === 'sign') return continuesRange(before, marker) ? 0 : 3;
  if (ladder.follows(marker, open)) return 3;
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

/** How a line begins that goes on with a range, or a sum. */
export const rangeStart = /^[-–—−+]\s*\d/u;

/** After these words a number is part of the sentence. */
const expectsNumber =
  /(?:^|\s)(?:ngày|tháng|năm|quý|số|điều|khoản|lần|thứ|đạt|hơn|trên|gần|có|là|với|và|từ|đến|của|được|cho|tại|đợt|khóa)$/iu;

const lookAhead = 400;

/** Which of two ways of counting is gone on with first in the lines to come. */
function firstToGoOn(roman: Marker, letter: Marker, { lines, index }: Turn): 'roman' | 'letter' | undefined {
  for (const { markers } of lines.slice(index + 1, index + 1 + lookAhead)) {
    for (const each of markers) {
      if (each.style === roman.style && each.ordinal === roman.ordinal + 1 && each.label.length > 1)
        return 'roman';
      if (each.style === letter.style && isNextLetter(letter.label, each.label)) return 'letter';
    }
  }
  return undefined;
}

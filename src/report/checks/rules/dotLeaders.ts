import type { Rule } from '../kernel';
import { at, matchesIn } from '../match';

/**
 * Dots to fill in: four or more, two "…", a line; three before "%", three that stand free before a word, or cling to
 * its unit. Three that cling to the word before them end a list: "công nhân, nông dân… tham gia".
 */
export const leaders =
  /\.{4,}|…[\s.…]*…|_{3,}|(?:\.{3}|…)(?:(?=\s?%)|(?<=\s(?:\.{3}|…))(?=\s?\p{Ll})|(?<!\s(?:\.{3}|…))(?=(?:lượt|đồng|triệu|tỷ|tỉ|suất|người|đoàn viên)(?!\p{L})))/gu;

export const dotLeaders: Rule = {
  severity: 'error',
  *check({ written, before, after }) {
    const around = new Set([...before, ...after]);
    for (const match of matchesIn(written, leaders)) {
      if (around.has(match.paragraph) && isOfLayout(match.paragraph.text)) continue;
      // "Số: …-BC/TĐTN" is filled in by the clerk who registers it; HD 29 checks look at it.
      if (/^số\s*:/iu.test(match.paragraph.text.trim()) || isContentsLine(match.after)) continue;
      yield at(match);
    }
  },
};

/** A line under the letterhead, or for a signature; a date that is written in by hand. */
function isOfLayout(text: string): boolean {
  return /^[\s._…*–—-]+$/u.test(text) || /ngày\s*(?:\.{3,}|…)\s*tháng/iu.test(text);
}

/** A table of contents typed by hand: dots, then a page, and nothing more. */
function isContentsLine(after: string): boolean {
  return /^\s*\d{1,3}\s*$/.test(after);
}

import type { Rule } from '../kernel';
import { at, matchesIn, numberOf, numberPattern } from '../match';

/** "45/50 chi đoàn (đạt 95%)", "45/50 (90%)", "đạt 90% (45/50 …)". */
const share = new RegExp(
  `(?<![\\d.,/-])(${numberPattern})\\s*/\\s*(${numberPattern})(?![\\d/])([^.;\\n%\\d]{0,60}?)(?:\\(|đạt|chiếm|tỷ lệ|tỉ lệ|bằng|,|=)[^.;\\n%\\d]{0,24}(${numberPattern})\\s*%`,
  'giu',
);
const shareAfter = new RegExp(
  `(?<![\\d.,])(${numberPattern})\\s*%\\s*\\(\\s*(${numberPattern})\\s*/\\s*(${numberPattern})(?![\\d/])`,
  'giu',
);

/** A growth, a share of the plan, a part of the part. */
const ofSomethingElse = /tăng|giảm|vượt|trong đó|(?<!\p{L})nữ(?!\p{L})|so với/iu;
const beforeDate = /(?:ngày|tháng|quý|thông tư|nghị định|nghị quyết|quyết định|kế hoạch|số)\s*$/iu;

/** Rounded as people round: to a whole per cent at the coarsest. */
const tolerance = 0.6;

/** A percentage that does not follow from the two figures beside it. */
export const percentMismatch: Rule<'percentMismatch'> = {
  id: 'percentMismatch',
  severity: 'warning',
  *check({ written: everything }) {
    const written = everything.filter(({ text }) => text.includes('%') && text.includes('/'));
    for (const match of matchesIn(written, share)) {
      const [all, part = '', whole = '', , percent = ''] = match.groups;
      if (ofSomethingElse.test(all) || beforeDate.test(match.before)) continue;
      const finding = compare(part, whole, percent);
      if (finding !== undefined) yield { ...at(match), values: finding };
    }
    for (const match of matchesIn(written, shareAfter)) {
      const [, percent = '', part = '', whole = ''] = match.groups;
      const finding = compare(part, whole, percent);
      if (finding !== undefined) yield { ...at(match), values: finding };
    }
  },
};

function compare(partText: string, wholeText: string, percentText: string) {
  const [part, whole, percent] = [numberOf(partText), numberOf(wholeText), numberOf(percentText)];
  if (part === undefined || whole === undefined || percent === undefined || whole === 0) return undefined;
  // "20/11", "26/3": a day, unless what follows is counted.
  if (part <= 31 && whole <= 12 && part > whole) return undefined;
  const right = (part / whole) * 100;
  if (Math.abs(right - percent) <= tolerance) return undefined;
  const shown = (Math.round(right * 10) / 10).toLocaleString('vi-VN');
  return { part: partText, whole: wholeText, found: percentText, right: shown };
}

import type { Rule } from '../kernel';
import { at, matchesIn, numberOf, numberPattern } from '../match';

/** "45/50 chi đoàn (đạt 95%)", "45/50 (90%)", "đạt 90% (45/50 …)". */
const share = new RegExp(
  `(?<![\\d.,/-])(${numberPattern})\\s*/\\s*(${numberPattern})(?![.,]?[\\d/])([^.;\\n%\\d]{0,60}?)(?:\\(|đạt|chiếm|tỷ lệ|tỉ lệ|bằng|,|=)[^.;\\n%\\d]{0,24}(${numberPattern})\\s*%`,
  'giu',
);
const shareAfter = new RegExp(
  `(?<![\\d.,])(${numberPattern})\\s*%\\s*\\(\\s*(${numberPattern})\\s*/\\s*(${numberPattern})(?![.,]?[\\d/])`,
  'giu',
);

/** A growth, a share of the plan, a part of the part. */
const ofSomethingElse = /tăng|giảm|vượt|trong đó|(?<!\p{L})nữ(?!\p{L})|so với/iu;
const beforeDate = /(?:ngày|tháng|quý|thông tư|nghị định|nghị quyết|quyết định|kế hoạch|số)\s*$/iu;

/** Rounded as people round: to a whole per cent at the coarsest. */
const tolerance = 0.6;

/** As they stand, "310" and "1.205", "66"; and what it should be, to one decimal. */
type Shares = {
  readonly part: string;
  readonly whole: string;
  readonly found: string;
  readonly right: string;
};

/** A percentage that does not follow from the two figures beside it. */
export const percentMismatch: Rule<Shares> = {
  severity: 'warning',
  *check({ written: everything }) {
    const written = everything.filter(({ text }) => text.includes('%') && text.includes('/'));
    for (const match of matchesIn(written, share)) {
      const [all, part = '', whole = '', , percent = ''] = match.groups;
      if (ofSomethingElse.test(all) || beforeDate.test(match.before)) continue;
      const values = compare(part, whole, percent);
      if (values !== undefined) yield { ...at(match), values };
    }
    for (const match of matchesIn(written, shareAfter)) {
      const [, percent = '', part = '', whole = ''] = match.groups;
      const values = compare(part, whole, percent);
      if (values !== undefined) yield { ...at(match), values };
    }
  },
};

/** The figures of a share that its percentage does not fit; `undefined` where it does, or nothing can be said. */
function compare(part: string, whole: string, found: string): Shares | undefined {
  const right = (numberOf(part) / numberOf(whole)) * 100;
  // "20/11", "26/3": a day, unless what follows is counted.
  const isDate = numberOf(part) <= 31 && numberOf(whole) <= 12 && right > 100;
  if (isDate || !Number.isFinite(right) || Math.abs(right - numberOf(found)) <= tolerance) return undefined;
  return { part, whole, found, right: (Math.round(right * 10) / 10).toLocaleString('vi-VN') };
}

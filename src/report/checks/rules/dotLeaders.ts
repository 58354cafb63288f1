import type { Rule } from '../kernel';
import { at, matchesIn } from '../match';

/** Dots to fill in: four or more, two "…", a line; or three right before a unit. One "…" that ends a list is normal. */
export const leaders =
  /\.{4,}|…[\s.…]*…|_{3,}|(?:\.{3}|…)(?=\s?(?:%|(?:lượt|đồng|suất|đồng chí|đoàn viên|thanh niên|người|triệu|tỷ|tỉ|công trình|mô hình|lớp|buổi|chi đoàn|cơ sở|em|hộ|căn|cây)(?!\p{L})))/gu;

export const dotLeaders: Rule<'dotLeaders'> = {
  id: 'dotLeaders',
  severity: 'error',
  *check({ written }) {
    for (const match of matchesIn(written, leaders)) {
      // "Số: …-BC/TĐTN" is filled in by the clerk who registers it; HD 29 checks look at it.
      if (/^số\s*:/iu.test(match.paragraph.text.trim()) || isContentsLine(match.after)) continue;
      yield at(match);
    }
  },
};

/** A table of contents typed by hand: dots, then a page, and nothing more. */
function isContentsLine(after: string): boolean {
  return /^\s*\d{1,3}\s*$/.test(after);
}

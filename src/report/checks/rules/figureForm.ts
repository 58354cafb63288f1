import type { Rule } from '../kernel';
import { at, matchesIn, numberOf, numberPattern, sentenceAround } from '../match';

const percent = new RegExp(`(?<![\\d.,])(${numberPattern})\\s*%`, 'gu');
/** A verb of doing, a figure, and the end of the clause: of what? */
const bare = new RegExp(
  `(?:trao|tặng|tổ chức|thành lập|xây dựng|kết nạp|giới thiệu|hỗ trợ|huy động|vận động|thu hút)\\s+(?:được\\s+)?(${numberPattern})(?=\\s*[.;](?:\\s|$))`,
  'giu',
);
const nothing = /(?<![\d.,/:-])0\s+(?!giờ|phút|độ)\p{L}{2,}/gu;

/** A figure without its unit, "0" of something, more than 100% of what is no target. */
export const figureForm: Rule<{ readonly kind: 'percent' | 'unit' | 'zero' }> = {
  severity: 'hint',
  *check({ written: all }) {
    // In a table the head says what is counted.
    const written = all.filter(({ isInTable }) => !isInTable);
    for (const match of matchesIn(written, percent)) {
      const value = numberOf(match.groups[1] ?? '');
      const sentence = sentenceAround(match.paragraph.text, match.groups.index);
      if (value > 100 && !/đạt|vượt|tăng|chỉ tiêu|kế hoạch|so với|bằng/iu.test(sentence))
        yield { ...at(match), values: { kind: 'percent' } };
    }
    const endsInFigure = written.filter(({ text }) => /\d\s*[.;](?:\s|$)/.test(text));
    for (const match of matchesIn(endsInFigure, bare)) yield { ...at(match), values: { kind: 'unit' } };
    for (const match of matchesIn(written, nothing)) yield { ...at(match), values: { kind: 'zero' } };
  },
};

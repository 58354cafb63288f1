import { foldForCompare } from '../../../outline/fold';
import type { Rule } from '../kernel';
import type { Match } from '../match';
import { at, matchesIn, numberOf, numberPattern } from '../match';

/** What is counted: the verb before the figure and the words behind it, up to the end of the phrase. */
const indicator = new RegExp(
  `([\\p{L}\\p{M}]+\\s+[\\p{L}\\p{M}]+)\\s+(?:được\\s+|trên\\s+|hơn\\s+|gần\\s+)?(?<![\\d.,/])(${numberPattern})\\s+((?:[\\p{L}\\p{M}]+\\s+){1,9}?[\\p{L}\\p{M}]+)(?=\\s*(?:[,.;()\\n]|$)|\\s+(?:trên|trong|tại|với|và|đạt|trị giá|so|tăng|giảm)(?!\\p{L}))`,
  'giu',
);
/** What makes the same words count something else. */
const qualified =
  /quý|tháng|tuần|đợt|cấp (?:huyện|xã|cơ sở|tỉnh)|huyện|xã|phường|thị xã|thành phố|cơ sở|kế hoạch|chỉ tiêu|mục tiêu|so với|cùng kỳ|thêm|tiếp tục|mỗi|từng|riêng|trong đó|năm (?:19|20)\d\d/iu;

/** One indicator with two values, in two places of the report. */
export const twoValues: Rule<'twoValues'> = {
  id: 'twoValues',
  severity: 'warning',
  *check({ written, settings }) {
    const first = new Map<
      string,
      { readonly value: number; readonly shown: string; readonly match: Match }
    >();
    for (const match of matchesIn(written, indicator)) {
      const [phrase, verb = '', shown = '', what = ''] = match.groups;
      const value = numberOf(shown);
      const around = `${match.before.slice(-40)} ${phrase} ${match.after.slice(0, 40)}`;
      const isQualified = qualified.test(around.replaceAll(String(settings.year ?? ''), ''));
      if (value === undefined || what.trim().split(/\s+/).length < 3 || isQualified) continue;
      const key = foldForCompare(`${verb} ${what}`);
      const known = first.get(key);
      if (known === undefined) first.set(key, { value, shown, match });
      else if (known.value !== value)
        yield {
          ...at(match),
          values: { found: shown, other: known.shown, what: `${verb} … ${what}`.trim() },
        };
    }
  },
};

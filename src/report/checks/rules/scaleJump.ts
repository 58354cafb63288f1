import type { Rule } from '../kernel';
import { type Match, at, matchesIn, numberOf, numberPattern } from '../match';

/** More than any province's youth union turns over in a year: "nghìn tỷ" where "tỷ" was meant. */
const mostBillions = 1000;
const money = new RegExp(
  `(?<![\\d.,/])(${numberPattern})\\s+(?:(nghìn|ngàn)\\s+)?(tỷ|tỉ|triệu)(?!\\p{L})`,
  'gu',
);

/** An amount a thousand times what others of the report are: "nghìn tỷ" against "tỷ". */
export const scaleJump: Rule<{ readonly twin: string }> = {
  severity: 'warning',
  *check({ written }) {
    const amounts: { readonly match: Match; readonly billions: number; readonly leading: number }[] = [];
    for (const match of matchesIn(written, money)) {
      const [, shown = '', thousand, unit = ''] = match.groups;
      const leading = numberOf(shown);
      const billions = leading * (thousand === undefined ? 1 : 1000) * (unit === 'triệu' ? 0.001 : 1);
      amounts.push({ match, billions, leading });
    }
    for (const { match, billions, leading } of amounts) {
      if (billions < mostBillions) continue;
      const twin = amounts.find(other => other.leading === leading && other.billions * 1000 === billions);
      yield { ...at(match), values: { twin: twin === undefined ? '' : twin.match.groups[0] } };
    }
  },
};

import { foldForCompare } from '../../../outline/fold';
import type { Rule } from '../kernel';
import { type Match, at, matchesIn, numberOf, numberPattern } from '../match';

const figure = new RegExp(`(?<![\\d.,/])(${numberPattern})(?=\\s+\\p{L})`, 'gu');
/** The end of what is counted: a sign, another figure, or a word that goes on to where, when, how much. */
const end = /[,.;:()\d\n]|\s(?:trên|trong|tại|với|và|đạt|trị giá|so|tăng|giảm)(?!\p{L})/u;
/** Words between the verb and its figure. */
const between = new Set(['được', 'trên', 'hơn', 'gần']);
/** What makes the same words count something else. */
const qualified =
  /quý|tháng|tuần|đợt|cấp (?:huyện|xã|cơ sở|tỉnh)|huyện|xã|phường|thị xã|thành phố|cơ sở|kế hoạch|chỉ tiêu|mục tiêu|so với|cùng kỳ|thêm|tiếp tục|mỗi|từng|riêng|trong đó|năm (?:19|20)\d\d/iu;

type Counted = { readonly shown: string; readonly what: string; readonly match: Match };

/** One indicator with two values, in two places of the report. */
export const twoValues: Rule<{ readonly found: string; readonly other: string; readonly what: string }> = {
  severity: 'warning',
  *check({ written, settings }) {
    const first = new Map<string, Counted>();
    for (const match of matchesIn(written, figure)) {
      const [, shown = ''] = match.groups;
      // Small figures are said of many things.
      if (shown.length < 3) continue;
      const verb = verbBefore(match.before);
      if (verb === undefined) continue;
      const rest = match.after.slice(0, 120);
      const what = rest.slice(0, end.exec(rest)?.index ?? rest.length).trim();
      // Three words at the least: fewer name too many things.
      if (what.indexOf(' ') === what.lastIndexOf(' ')) continue;
      const key = `${verb} ${what}`.toLowerCase();
      const counted = { shown, what, match };
      const known = first.get(key);
      if (known === undefined) first.set(key, counted);
      else if (isOther(known, counted, settings.year))
        yield {
          ...at(match),
          excerpt: `${shown} ${what}`,
          values: { found: shown, other: known.shown, what: `${verb} … ${what}` },
        };
    }
  },
};

/** The last two words before a figure, without those that stand between verb and figure. */
function verbBefore(before: string): string | undefined {
  // No two Vietnamese words are longer.
  const words = before.slice(-60).trimEnd().split(' ');
  while (between.has(words.at(-1) ?? '')) words.pop();
  const verb = words.slice(-2).join(' ');
  return /^[\p{L}\p{M}]+ [\p{L}\p{M}]+$/u.test(verb) ? verb : undefined;
}

function isOther(a: Counted, b: Counted, year: number | undefined): boolean {
  if (numberOf(a.shown) === numberOf(b.shown)) return false;
  // Only what is said of this figure: its own clause.
  const around = ({ match: { before, after } }: Counted) =>
    foldForCompare(
      `${
        before
          .slice(-80)
          .split(/[,.;:]\s/)
          .at(-1) ?? ''
      } ${after.slice(0, 80).split(/[,.;:(]/)[0] ?? ''}`,
    ).replaceAll(String(year ?? ''), '');
  return ![a, b].some(each => qualified.test(around(each)));
}

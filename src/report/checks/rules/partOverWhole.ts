import type { Rule } from '../kernel';
import { at, matchesIn, numberOf, numberPattern } from '../match';

const among = /(?:trong đó|trong số đó)[\s:,]*(?:có\s+)?/giu;
/** Figures of things, not of per cent, money, dates, numbers of documents. */
const counted = new RegExp(
  `(?<![\\d.,/-]|(?:năm|tháng|ngày|số|lần thứ|khóa|quý)\\s{0,3})(${numberPattern})(?![\\d.,]*\\d)(?!\\s*(?:%|tỷ|tỉ|triệu|nghìn|ngàn|đồng(?! chí)|/|-\\p{Lu}|năm\\b|lần|ngày|tháng|tuổi))`,
  'giu',
);

/** A part that is larger than every figure that its sentence counts before it. */
export const partOverWhole: Rule<'partOverWhole'> = {
  id: 'partOverWhole',
  severity: 'warning',
  *check({ written }) {
    const naming = written.filter(({ text }) => /rong (?:đó|số đó)/.test(text));
    for (const match of matchesIn(naming, among)) {
      const clause =
        match.before
          .slice(-400)
          .split(/[.;!?](?=\s)|\n/u)
          .at(-1) ?? '';
      const wholes = figuresIn(clause);
      // "Trong đó" may stand with nothing counted before it: then there is nothing to compare.
      const whole = wholes.slice().sort((a, b) => b.value - a.value)[0];
      const [part] = figuresIn(match.after.slice(0, 200).split(/[.;!?](?=\s)|\n/u)[0] ?? '')
        .slice()
        .sort((a, b) => b.value - a.value);
      if (whole !== undefined && part !== undefined && part.value > whole.value)
        yield {
          ...at(match),
          excerpt:
            `${whole.shown}${clause.slice(clause.lastIndexOf(whole.shown) + whole.shown.length)}${match.groups[0]}${part.shown}`.slice(
              0,
              240,
            ),
          values: { part: part.shown, whole: whole.shown },
        };
    }
  },
};

function figuresIn(text: string): readonly { readonly shown: string; readonly value: number }[] {
  return [...text.matchAll(counted)].flatMap(([, shown = '']) => {
    const value = numberOf(shown);
    return value === undefined ? [] : [{ shown, value }];
  });
}

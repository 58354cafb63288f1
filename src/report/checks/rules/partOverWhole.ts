import type { Rule } from '../kernel';
import { at, matchesIn, numberOf, numberPattern } from '../match';

const among = /(?:trong đó|trong số đó)[\s:,]*(?:có\s+)?/giu;
/** Figures of things, not of per cent, money, dates, numbers of documents. */
const counted = new RegExp(
  `(?<![\\d.,/-]|(?:năm|tháng|ngày|số|lần thứ|khóa|quý)\\s{0,3})(${numberPattern})(?![\\d.,]*\\d)(?!\\s*(?:%|tỷ|tỉ|triệu|nghìn|ngàn|đồng(?! chí)|/|-\\p{Lu}|năm\\b|lần|ngày|tháng|tuổi))`,
  'giu',
);

/** A part that is larger than every figure of its kind that its sentence counts before it. */
export const partOverWhole: Rule<{ readonly part: string; readonly whole: string }> = {
  severity: 'warning',
  *check({ written }) {
    const naming = written.filter(({ text }) => /rong (?:đó|số đó)/.test(text));
    for (const match of matchesIn(naming, among)) {
      const clause =
        match.before
          .slice(-400)
          .split(/[.;!?](?=\s)|\n/u)
          .at(-1) ?? '';
      // What follows the first figure is said of it: "trong đó 5 hội nghị cấp tỉnh với 1.200 đại biểu".
      const [part] = figuresIn(match.after.slice(0, 200).split(/[.;!?](?=\s)|\n/u)[0] ?? '');
      // "Trong đó" may stand with nothing counted before it: then there is nothing to compare.
      const [whole] = figuresIn(clause)
        .filter(({ kind }) => part?.kind === undefined || kind === undefined || kind === part.kind)
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

type Figure = {
  readonly shown: string;
  readonly value: number;
  /** What it counts; `undefined` where its words do not tell. */
  readonly kind: string | undefined;
};

function figuresIn(text: string): readonly Figure[] {
  return [...text.matchAll(counted)].map(({ 1: shown = '', 0: found, index }) => ({
    shown,
    value: numberOf(shown),
    kind: kindOf(text.slice(index + found.length)),
  }));
}

const people =
  /^\s*(?:lượt\s+)?(?:nữ|nam|đoàn viên|thanh niên|thanh thiếu|thiếu nhi|thiếu niên|đội viên|hội viên|người|đồng chí|đ\/c|em|cán bộ|học sinh|sinh viên|đại biểu|thành viên|tình nguyện viên|công nhân|chiến sĩ|lượt|cá nhân|gương)(?!\p{L})/iu;
const noKind =
  /^\s*(?:cấp|là|thuộc|do|tại|ở|của|được|đã|có|với|trên|trong|mới)(?!\p{L})|^\s*(?!\p{L})\S|^\s*$/iu;

function kindOf(after: string): string | undefined {
  if (people.test(after)) return 'người';
  return noKind.test(after) ? undefined : /\p{L}+/u.exec(after)?.[0].toLowerCase();
}

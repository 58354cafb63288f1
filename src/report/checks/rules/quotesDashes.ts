import type { Rule } from '../kernel';
import { matchesIn, at } from '../match';

const straight = /"[^"\n]{2,80}"/gu;
const curly = /“[^”\n]{2,80}”/gu;
const hyphenRange = /(?<![\d/.-])(?:19|20)\d\d\s?-\s?(?:19|20)\d\d(?![\d-])/gu;
const dashRange = /(?<![\d/.–])(?:19|20)\d\d\s?–\s?(?:19|20)\d\d(?!\d)/gu;

/** Two kinds of quotes, or of dashes between years, in one report. The rarer kind is named, once. */
export const quotesDashes: Rule<{ readonly kind: 'quotes' | 'dashes'; readonly count: number }> = {
  severity: 'hint',
  *check({ written }) {
    for (const [kind, one, other] of [
      ['quotes', straight, curly],
      ['dashes', hyphenRange, dashRange],
    ] as const) {
      const [first, second] = [[...matchesIn(written, one)], [...matchesIn(written, other)]];
      const rarer = first.length <= second.length ? first : second;
      const [example] = rarer;
      if (example !== undefined) yield { ...at(example), values: { kind, count: rarer.length } };
    }
  },
};

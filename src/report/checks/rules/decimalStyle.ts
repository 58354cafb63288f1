import type { Rule } from '../kernel';
import { at, matchesIn } from '../match';

const vietnamese = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])/gu;
/** "1,234": thousands in the English way. A single comma before three digits may be a decimal; two cannot. */
const english = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu;
const englishPercent = /(?<![\d.,])\d{1,3}\.\d{1,2}(?=\s*%)/gu;

/** Both ways of writing figures in one report. */
export const decimalStyle: Rule<'decimalStyle'> = {
  id: 'decimalStyle',
  severity: 'hint',
  *check({ written }) {
    const isVietnamese =
      !matchesIn(written, vietnamese).next().done || written.some(({ text }) => /\d,\d{1,2}\s*%/.test(text));
    if (!isVietnamese) return;
    for (const match of matchesIn(written, english)) yield at(match);
    for (const match of matchesIn(written, englishPercent)) yield at(match);
  },
};

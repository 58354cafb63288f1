import type { Rule } from '../kernel';
import { at, matchesIn } from '../match';

const vietnamese = /(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.])|\d,\d{1,2}\s*%/u;
/** "1,234": thousands in the English way. */
const english = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu;
const englishPercent = /(?<![\d.,])\d{1,3}\.\d{1,2}(?=\s*%)/gu;

/** Both ways of writing figures in one report. */
export const decimalStyle: Rule = {
  severity: 'hint',
  *check({ written }) {
    if (!written.some(({ text }) => vietnamese.test(text))) return;
    for (const match of matchesIn(written, english)) yield at(match);
    for (const match of matchesIn(written, englishPercent)) yield at(match);
  },
};

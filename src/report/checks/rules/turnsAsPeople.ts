import { foldForCompare } from '../../../outline/fold';
import type { Rule } from '../kernel';
import { at, matchesIn } from '../match';

/** Smaller figures meet by chance. */
const counted = new RegExp(
  `(?<![\\d.,/])(\\d{1,3}(?:\\.\\d{3})+|\\d{3,})\\s+(lượt\\s+)?(đoàn viên, thanh niên|đoàn viên thanh niên|đoàn viên|thanh niên|thanh thiếu nhi|thiếu nhi|người|ĐVTN|em)(?!\\p{L})`,
  'gu',
);

/** One figure, once as people and once as turns: a person may come twice. */
export const turnsAsPeople: Rule<{ readonly other: string }> = {
  severity: 'warning',
  *check({ written }) {
    const first = new Map<string, { readonly isTurns: boolean; readonly shown: string }>();
    for (const match of matchesIn(written, counted)) {
      const [shown, value = '', turns, who = ''] = match.groups;
      // Thousands do not meet by chance, whoever they are called.
      const key = value.length > 3 ? value : `${value} ${foldForCompare(who)}`;
      const known = first.get(key);
      if (known === undefined) first.set(key, { isTurns: turns !== undefined, shown });
      else if (known.isTurns !== (turns !== undefined))
        yield { ...at(match), values: { other: known.shown } };
    }
  },
};

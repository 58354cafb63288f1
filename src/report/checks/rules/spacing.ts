import type { Rule } from '../kernel';
import { inParagraph } from '../match';

/** Of one paragraph only the first is told: the others show themselves beside it. */
const faults: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/(?<=\S) {2,}(?=\S)/u, () => ' '],
  [/(?<=[\p{L}\p{M}\d”")]) +[,;:!](?=\s|$)| +\.(?=\s|$)(?<!\.\.)/u, ([found]) => found.trim()],
  [/(?<=[\p{L}\p{M}]{2})[,;](?=\p{L})/u, ([found]) => `${found} `],
];

/** Double spaces, a space before a sign, none after it. Letterheads and rows of a signature are laid out by spaces. */
export const spacing: Rule = {
  severity: 'hint',
  *check({ written, before, after }) {
    const laidOut = new Set([...before, ...after].map(({ index }) => index));
    for (const paragraph of written) {
      const { index, raw, isInTable } = paragraph;
      if (!/ {2}| [,;:!.]|[,;]\p{L}/u.test(raw)) continue;
      if (isInTable || /^\s*số\s*:/iu.test(raw) || (laidOut.has(index) && / {4,}|\t/.test(raw))) continue;
      for (const [pattern, mend] of faults) {
        const found = pattern.exec(raw);
        if (found === null) continue;
        const from = raw.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12);
        const start = found.index - Math.max(0, found.index - 12);
        const to = from.slice(0, start) + mend(found) + from.slice(start + found[0].length);
        yield { ...inParagraph(paragraph), excerpt: from, fix: { from, to } };
        break;
      }
    }
  },
};

import type { Rule } from '../kernel';
import { inParagraph } from '../match';

/** Ð (U+00D0) looks like Đ (U+0110) and is another letter: search, sorting and screen readers stumble over it. */
export const lookAlikeLetter: Rule = {
  severity: 'hint',
  *check({ written }) {
    for (const paragraph of written) {
      // Most have none: looking for the whole word takes much longer.
      if (!/[Ðð]/u.test(paragraph.raw)) continue;
      const [excerpt] = /[\p{L}\p{M}]*[Ðð][\p{L}\p{M}]*/u.exec(paragraph.raw) ?? [];
      if (excerpt === undefined) continue;
      const to = excerpt.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ');
      yield { ...inParagraph(paragraph), excerpt, fix: { from: excerpt, to } };
    }
  },
};

import type { Rule } from '../kernel';

/** Ð (U+00D0) looks like Đ (U+0110) and is another letter: search, sorting and screen readers stumble over it. */
export const lookAlikeLetter: Rule<'lookAlikeLetter'> = {
  id: 'lookAlikeLetter',
  severity: 'hint',
  *check({ written }) {
    for (const { index, nodeId, raw } of written) {
      if (!/[Ðð]/u.test(raw)) continue;
      const found = /[\p{L}\p{M}]*[Ðð][\p{L}\p{M}]*/u.exec(raw)?.[0];
      if (found === undefined) continue;
      yield {
        ...(nodeId === undefined ? {} : { nodeId }),
        paragraph: index,
        excerpt: found,
        fix: { from: found, to: found.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ') },
      };
    }
  },
};

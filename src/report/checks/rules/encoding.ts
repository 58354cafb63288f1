import { findDamage } from '../../../outline/legacy';
import type { Rule } from '../kernel';
import { whole } from '../match';

/** Letters that only look Vietnamese in an old font (TCVN3, VNI), or were lost on the way (code page, PDF). */
export const encoding: Rule<'encoding'> = {
  id: 'encoding',
  severity: 'error',
  *check({ written, reading }) {
    const { tcvn3, vni } = reading.legacyRuns;
    const fonts = (['tcvn3', 'vni'] as const).filter(kind => findDamage('', { tcvn3, vni })?.kind === kind);
    for (const kind of fonts) {
      // Unicode text may stand in such a font, unharmed: the first paragraph without its letters is the one to show.
      const inFont = written.filter(({ index }) => reading.legacyParagraphs.includes(index));
      const first = inFont.find(({ text }) => !/[đơưă\u1EA0-\u1EF9]/iu.test(text)) ?? inFont[0];
      yield { values: { kind }, ...(first === undefined ? {} : whole(first)) };
    }
    for (const paragraph of written) {
      const damage = findDamage(paragraph.text);
      if (damage === undefined || fonts.includes(damage.kind as 'tcvn3')) continue;
      const isLegacy = damage.kind === 'tcvn3' || damage.kind === 'vni';
      yield {
        ...whole(paragraph),
        values: { kind: damage.kind },
        severity: isLegacy ? 'error' : 'warning',
      };
    }
  },
};

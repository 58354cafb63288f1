import { findDamage, type Damage } from '../../../outline/legacy';
import type { Rule } from '../kernel';
import { whole } from '../match';

/** A small word that a torn one leaves, a tone that its end cannot take. */
const suspicious =
  / (?:ng|nh|ch|[cmnptiouya])[\s.,;:)]|[àằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ](?:ch|[cpt])|[òóọ](?:nh|ch)/u;

/** The letters of Vietnamese and the signs that stand among them; anything else is worth a closer look. */
const familiar = new Uint8Array(0x10000);
for (let code = 0x20; code < 0x7f; code++) familiar[code] = 1;
for (let code = 0x1ea0; code <= 0x1ef9; code++) familiar[code] = 1;
for (const letter of '\t\n\r\u00A0ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư“”‘’…–—•«»×·²³°±≥≤→')
  familiar[letter.charCodeAt(0)] = 1;

/** By hand: a pattern takes four times as long, and every paragraph of a report is asked. */
function isStrange(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (familiar[text.charCodeAt(at)] !== 1) return true;
  return false;
}

/** Letters that only look Vietnamese in an old font (TCVN3, VNI), or were lost on the way (code page, PDF). */
export const encoding: Rule<{ readonly kind: Damage['kind'] }> = {
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
      if (!isStrange(paragraph.text) && !suspicious.test(paragraph.text)) continue;
      const damage = findDamage(paragraph.text);
      if (damage === undefined || fonts.some(kind => kind === damage.kind)) continue;
      const isLegacy = damage.kind === 'tcvn3' || damage.kind === 'vni';
      const severity = isLegacy ? 'error' : 'warning';
      yield { ...whole(paragraph), values: { kind: damage.kind }, severity };
    }
  },
};

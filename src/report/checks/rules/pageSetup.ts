import type { Rule } from '../kernel';

const millimetre = 1440 / 25.4;
/** Word rounds to whole points. */
const tolerance = 1;

/** Millimetres, HD 29-HD/TWĐTN-VP (DOMAIN.md: HD 29). Of Nghị định 30 no margins are at hand as a primary source. */
const margins = { top: 20, bottom: 20, left: 30, right: 20 } as const;

type Side = keyof typeof margins;
/** Width and height as they are, "216 × 279"; millimetres. */
type Paper = { readonly kind: 'paper'; readonly found: string };
type Margin = { readonly kind: Side; readonly found: number; readonly right: number };

/** Paper and margins by the Đoàn's guideline. */
export const pageSetup: Rule<Paper | Margin> = {
  severity: 'hint',
  *check({ reading: { page }, settings: { profile } }) {
    if (profile !== 'doan' || page === undefined) return;
    const size = (twips: number) => Math.round(twips / millimetre);
    const isNear = (twips: number, right: number) => Math.abs(size(twips) - right) <= tolerance;
    if (!isNear(page.width, 210) || !isNear(page.height, 297))
      yield {
        values: { kind: 'paper', found: `${String(size(page.width))} × ${String(size(page.height))}` },
      };
    for (const side of Object.keys(margins) as Side[]) {
      if (!isNear(page[side], margins[side]))
        yield { values: { kind: side, found: size(page[side]), right: margins[side] } };
    }
  },
};

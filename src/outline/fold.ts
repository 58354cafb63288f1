/**
 * The form in which two texts are compared: what an eye takes for the same is the same. Never written anywhere.
 *
 * NFC joins the spellings of a letter (ế has three); no normal form joins Đ (U+0110) and Ð (U+00D0), nor quotes,
 * dashes and spaces (DOMAIN.md: Letters).
 */
export function foldForCompare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/Ð/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/[\s\u00A0\u200B-\u200D\u2060\uFEFF\uFFFC\u00AD]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The form in which the pane searches: as `foldForCompare`, and without diacritics: "cong tac" finds "Công tác". */
export function foldForSearch(text: string): string {
  return foldForCompare(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** What number a marker says, in each way of counting that outlines use. `undefined`: none. Counted from 1. */
export const ordinal = { roman, letter, word, decimal: (text: string) => Number(text.split('.').at(-1)) };

/** From the largest; up to what markers of outlines reach. */
export const romanValues: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** "XIV" → 14. Only what is written as Romans do: "IIII" is no number. */
function roman(text: string): number | undefined {
  let rest = text.toUpperCase();
  let value = 0;
  let printed = '';
  for (const [sign, worth] of romanValues) {
    while (rest.startsWith(sign) && printed.length < 12) {
      rest = rest.slice(sign.length);
      printed += sign;
      value += worth;
    }
  }
  return rest === '' && !/(.)\1{3}/.test(printed) ? value : undefined;
}

/** a b c d đ e g h …: the order that regulations prescribe (DOMAIN.md: Levels). */
const vietnameseOrder = 'abcdđeghiklmnopqrstuvxy';
/** And the order that keyboards tempt to; both are met. */
const latinOrder = 'abcdefghijklmnopqrstuvwxyz';

/** "đ" → 5. Letters that Vietnamese lacks are counted as in English. */
function letter(text: string): number | undefined {
  const small = text.replace(/[Ðð]/u, 'đ').toLowerCase();
  const place = vietnameseOrder.indexOf(small);
  const other = latinOrder.indexOf(small);
  return place >= 0 ? place + 1 : other >= 0 ? other + 1 : undefined;
}

/** Whether one letter follows another, in either order. */
export function isNextLetter(before: string, after: string): boolean {
  const [a, b] = [before, after].map(each => each.replace(/[Ðð]/u, 'đ').toLowerCase());
  return [vietnameseOrder, latinOrder].some(order => {
    const place = order.indexOf(a ?? '');
    return place >= 0 && order.charAt(place + 1) === b;
  });
}

const words: Readonly<Record<string, number>> = {
  nhất: 1,
  một: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** "thứ nhất" → 1, "IV" → 4, "2" → 2. */
function word(text: string): number | undefined {
  const said = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^thứ\s+/u, '');
  return /^\d+$/.test(said) ? Number(said) : (words[said] ?? roman(said));
}

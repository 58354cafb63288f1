import { romanValues } from '../../outline/ordinal';

/**
 * A count as a list shows it, in a format of ECMA-376-1, 17.18.59. Those that Vietnamese documents use are known; in any
 * other, and where the signs of one do not reach, it is decimal.
 */
export function printCount(count: number, format: string): string {
  return printers.get(format)?.(count) ?? String(count);
}

const vietnamese = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

type Printer = (count: number) => string | undefined;

const printers: ReadonlyMap<string, Printer> = new Map<string, Printer>([
  ['none', () => ''],
  ['upperRoman', roman],
  ['lowerRoman', count => roman(count)?.toLowerCase()],
  ['upperLetter', letters],
  ['lowerLetter', count => letters(count)?.toLowerCase()],
  ['decimalZero', count => String(count).padStart(2, '0')],
  ['vietnameseCounting', count => vietnamese[count - 1]],
]);

const romanSigns = [['CM', 900], ['D', 500], ['CD', 400], ...romanValues] as const;

function roman(count: number): string | undefined {
  if (count < 1 || count > 999) return undefined;
  let [text, rest] = ['', count];
  for (const [sign, worth] of romanSigns) for (; rest >= worth; rest -= worth) text += sign;
  return text;
}

/** A … Z, AA, BB: as Word goes on after the alphabet. Word's lists know no "Đ". */
function letters(count: number): string | undefined {
  if (count < 1) return undefined;
  return String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.min(1 + Math.floor((count - 1) / 26), 9));
}

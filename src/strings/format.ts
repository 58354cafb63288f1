/** Numbers as a language writes them: 1.234,5 in Vietnamese. */
export function numbersIn(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale);
  return value => format.format(value);
}

/** How a language writes numbers (1.234,5 in Vietnamese) and days, by its locale. */
export function formatsOf(locale: string) {
  const format = new Intl.NumberFormat(locale);
  return {
    number: (value: number): string => format.format(value),
    day: (date: Date): string =>
      date.toLocaleDateString(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }),
  };
}

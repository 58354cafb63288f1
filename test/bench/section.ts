/** One table of the bench: a row for each thing measured, a cell for each column. */
export type Section = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Prints a section as a Markdown table, so that it can be pasted where it is discussed. */
export function printSection({ title, columns, rows }: Section): void {
  const table = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    // Names to the left, figures to the right.
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  console.log([`## ${title}`, '', line(columns), line(rule), ...rows.map(line), ''].join('\n'));
}

/** The median of some turns, after one that warms up. */
export function medianMs(work: () => unknown, turns = 9): number {
  work();
  const times = Array.from({ length: turns }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? 0;
}

/** The longest part of a list whose `place` rises from one to the next: what was not moved. Quadratic. */
export function longestRise<T extends { readonly place: number }>(list: readonly T[]): readonly T[] {
  const best: T[][] = [];
  for (const each of list) {
    const before = best.filter(rise => (rise.at(-1)?.place ?? -1) < each.place);
    const longest = before.reduce<readonly T[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, each]);
  }
  return best.reduce<readonly T[]>((a, b) => (b.length > a.length ? b : a), []);
}

import { walk, type Outline, type OutlineNode } from './outline';

/** One place where the outline of a new year reads differently. Shown before it is made. */
export type YearChange = {
  /** The node, or '' for the title. */
  readonly nodeId: string;
  /** Where in its text, in UTF-16 units. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
  /** Whether it is proposed as ticked: the report's own year. Anniversaries and dates are only offered. */
  readonly isSure: boolean;
};

/** The year that an outline is about: the one in its title, else the one it names most often. */
export function yearOf(outline: Outline): number | undefined {
  const years = (text: string) => (text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).map(Number);
  const inTitle = years(outline.title).at(-1);
  if (inTitle !== undefined) return inTitle;
  const counts = new Map<number, number>();
  for (const node of walk(outline))
    for (const year of years(node.text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * What "Dùng cho năm sau" changes. Left alone: periods ("2022 - 2030", "nhiệm kỳ 2022 - 2027"), laws by their year
 * ("Luật Thanh niên 2020"), numbers of documents ("30/2020/NĐ-CP"), and years far from the report's.
 */
export function yearChanges(outline: Outline): readonly YearChange[] {
  const year = yearOf(outline);
  if (year === undefined) return [];
  const texts = [{ id: '', text: outline.title }, ...walk(outline)];
  return texts.flatMap(({ id, text }) => [...tokenChanges(id, text, year), ...anniversaries(id, text)]);
}

export function applyYearChanges(outline: Outline, changes: readonly YearChange[]): Outline {
  const rewrite = (id: string, text: string) =>
    changes
      .filter(({ nodeId }) => nodeId === id)
      .sort((a, b) => b.at - a.at)
      .reduce((now, { at, from, to }) => now.slice(0, at) + to + now.slice(at + from.length), text);
  const renew = (node: OutlineNode): OutlineNode => ({
    ...node,
    text: rewrite(node.id, node.text),
    children: node.children.map(renew),
  });
  return { title: rewrite('', outline.title), roots: outline.roots.map(renew) };
}

const dash = '(?:[-–—]|đến(?: năm)?)';
const rangeBefore = new RegExp(`(?<!\\d)(20\\d\\d)\\s*${dash}\\s*$`, 'u');
const rangeAfter = new RegExp(`^\\s*${dash}\\s*(20\\d\\d)(?!\\d)`, 'u');
const lawBefore = /(?:luật|pháp lệnh|hiến pháp)(?:\s+(?!năm\s)[\p{L}\p{M}]+){0,6}(?:\s+năm)?\s*$/iu;
const comparisonBefore = /(?:so với|cùng kỳ)(?:\s+[\p{L}\p{M}]+){0,2}\s*$/iu;

function tokenChanges(nodeId: string, source: string, year: number): readonly YearChange[] {
  return [...source.matchAll(/(?<!\d)20\d\d(?!\d)/g)].flatMap(match => {
    const from = match[0];
    const value = Number(from);
    const at = match.index;
    const before = source.slice(Math.max(0, at - 80), at).normalize('NFC');
    const after = source.slice(at + 4, at + 24).normalize('NFC');
    if (Math.abs(value - year) > 1) return [];
    if (/[/-]$/.test(before) && /^[/-]\s?\p{Lu}/u.test(after)) return [];
    const change = (isSure: boolean) => [{ nodeId, at, from, to: String(value + 1), isSure }];
    const other = Number(rangeBefore.exec(before)?.[1] ?? rangeAfter.exec(after)?.[1] ?? NaN);
    // A school year moves on as a whole; a period of several years is the name of a programme.
    if (!Number.isNaN(other))
      return Math.abs(other - value) === 1 && /năm học/iu.test(before) ? change(false) : [];
    if (/giai đoạn\s*$|nhiệm kỳ\s*$/iu.test(before)) return [];
    if (lawBefore.test(before)) return value === year && /năm\s*$/iu.test(before) ? change(false) : [];
    if (/\d\s?[/.-]$/.test(before)) return change(false);
    return change(value >= year || comparisonBefore.test(before));
  });
}

/** "kỷ niệm 76 năm ngày …": a year more. Only offered: the outline may name a round one, or another event. */
function anniversaries(nodeId: string, source: string): readonly YearChange[] {
  const pattern =
    /(?<!\d)(\d{1,3})(?= năm (?:ngày|thành lập|truyền thống|giải phóng|chiến thắng|quốc khánh|cách mạng|sinh))/giu;
  return [...source.matchAll(pattern)].map(match => ({
    nodeId,
    at: match.index,
    from: match[0],
    to: String(Number(match[0]) + 1),
    isSure: false,
  }));
}

import { foldForSearch } from '../outline/fold';
import { isSection, type Outline, type OutlineNode } from '../outline/outline';
import type { Granularity } from './granularity';
import { itemsOf, type Item } from './items';
import { candidateOf, matchHeadings, plain, type Candidate } from './matchHeadings';
import { byItem, ownControls } from './ownControls';
import { bare, placeholdersOf } from './wording';

/** A paragraph of the officer's document, as the adoption sees it. */
export type DraftParagraph = {
  readonly text: string;
  /** The automatic label before it: "1.", "-"; "" for none. */
  readonly label: string;
  /** 1 to 9 for a heading style; 10 for body text. */
  readonly outlineLevel: number;
  /** What it stands in: nothing is adopted from within a table or a control; a table may lie in the midst of an answer. */
  readonly reach: 'free' | 'table' | 'control';
  /** Of the control that it stands in; "" for none. */
  readonly controlTag: string;
};

/** What is to be put around paragraphs that stand: from the first to the last, both counted from 0. */
export type AdoptionMatch = {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
  /** The words that were recognised: a heading, or the beginning of an answer. */
  readonly found: string;
  /** The same words, once in the outline and once in the document: it may be taken without being looked at. */
  readonly isExact: boolean;
};

/**
 * Which paragraphs are the headings and points of an outline that somebody typed, or whose controls were lost; and
 * which paragraphs between them are the answers. Headings are found anywhere, in order or not; points only below
 * their heading. Matches never overlap, and come in document order.
 */
export function matchDraft(
  outline: Outline,
  granularity: Granularity,
  paragraphs: readonly DraftParagraph[],
): readonly AdoptionMatch[] {
  const items = itemsOf(outline, granularity);
  const present = placesOf(outline, items, paragraphs);
  const candidates = paragraphs.flatMap((paragraph, index) => candidateOf(paragraph, index));
  const headings = matchHeadings(
    items.filter(({ role, node }) => role === 'heading' && node.kind === 'heading'),
    present,
    candidates,
  );
  const anchors = [...headings, ...[...present].map(([item, from]) => anchor(item, from))];
  const regions = regionsOf(
    anchors.filter(({ item }) => item.role === 'heading' && item.node.kind === 'heading'),
    paragraphs,
  );
  const missing = items.filter(item => !present.has(item));
  const below = regions.flatMap(region => matchRegion(region, missing, paragraphs, candidates));
  return [...headings, ...below].sort((a, b) => a.from - b.from);
}

/** The items that have their control already, and the first paragraph in it. */
function placesOf(
  outline: Outline,
  items: readonly Item[],
  paragraphs: readonly DraftParagraph[],
): ReadonlyMap<Item, number> {
  const controls = byItem(outline, ownControls(paragraphs.map(({ controlTag }) => ({ tag: controlTag }))));
  return new Map(
    items.flatMap(item => {
      const place = controls.get(item.key)?.[0]?.index;
      return place === undefined ? [] : [[item, place] as const];
    }),
  );
}

function anchor(item: Item, from: number): AdoptionMatch {
  return { item, from, to: from, found: '', isExact: true };
}

/**
 * How much one slot should hold, as the draft has it: a point, where points are told apart in it; else a section.
 */
export function granularityOfDraft(outline: Outline, paragraphs: readonly DraftParagraph[]): Granularity {
  const matches = matchDraft(outline, 'point', paragraphs);
  const sections = matches.filter(({ item }) => item.role === 'heading' && isSection(item.node)).length;
  const points = matches.filter(({ item }) => item.role === 'slot' && item.node.kind === 'point').length;
  return points > 0 && points * 2 >= sections ? 'point' : 'section';
}

/** The paragraphs below a matched heading, up to the next one: [from, to), and the section that they answer. */
type Region = { readonly heading: AdoptionMatch; readonly from: number; readonly to: number };

function regionsOf(
  headings: readonly AdoptionMatch[],
  paragraphs: readonly DraftParagraph[],
): readonly Region[] {
  const inOrder = [...headings].sort((a, b) => a.from - b.from);
  return inOrder.map((heading, index) => {
    const from = heading.from + 1;
    const to = inOrder[index + 1]?.from ?? paragraphs.length;
    const own = paragraphs[heading.from]?.outlineLevel ?? 10;
    const end = paragraphs
      .slice(from, to)
      .findIndex(
        ({ text, outlineLevel }) => isEndOfReport(text) || (outlineLevel <= 9 && outlineLevel <= own),
      );
    return { heading, from, to: end < 0 ? to : from + end };
  });
}

/** The closing sentence and the signature belong to no section (DOMAIN.md: Beginning and end of a report). */
function isEndOfReport(text: string): boolean {
  return /^(tren day la|noi nhan|t\/?m\.? |kt\. |t\/l )/.test(foldForSearch(text));
}

function matchRegion(
  { heading, from, to }: Region,
  items: readonly Item[],
  paragraphs: readonly DraftParagraph[],
  candidates: readonly Candidate[],
): readonly AdoptionMatch[] {
  const own = items.filter(
    item => item.sectionId === heading.item.node.id && item.node.id !== heading.item.node.id,
  );
  const whole = items.find(item => item.role === 'slot' && item.node.id === heading.item.node.id);
  const inside = candidates.filter(({ index }) => index >= from && index < to);
  if (whole !== undefined) return answers([{ item: whole, from, isExact: heading.isExact }], to, paragraphs);
  const starts: Start[] = [];
  let after = from - 1;
  for (const item of own) {
    const rest = inside.filter(({ index }) => index > after);
    const found = rest.filter(({ words }) => startsLike(words, item.node));
    const [first] = found;
    if (first === undefined) continue;
    const namesakes = own.filter(each => startsLike(first.words, each.node)).length;
    starts.push({
      item,
      from: first.index,
      isExact: heading.isExact && found.length === 1 && namesakes === 1,
    });
    after = first.index;
  }
  return answers([...starts, ...leftBetween(own, starts, from, inside)], to, paragraphs);
}

type Start = { readonly item: Item; readonly from: number; readonly isExact: boolean };

/**
 * An answer that has lost its question: text behind the heading, or behind a prompt that nobody typed over, where
 * just one slot is missing before the next that was recognised. Proposed, never taken unasked.
 */
function leftBetween(
  own: readonly Item[],
  starts: readonly Start[],
  from: number,
  inside: readonly Candidate[],
): readonly Start[] {
  const startOf = new Map(starts.map(start => [start.item, start.from]));
  return own.flatMap((item, index) => {
    const before = own[index - 1];
    const next = own[index + 1];
    const end = next === undefined ? undefined : startOf.get(next);
    if (startOf.has(item) || item.role !== 'slot' || end === undefined) return [];
    const start = before === undefined ? from - 1 : promptPlace(before, startOf.get(before), inside);
    const left = inside.find(each => start !== undefined && each.index > start && each.index < end);
    return left === undefined ? [] : [{ item, from: left.index, isExact: false }];
  });
}

/** Where an item was recognised by its prompt alone: it holds nothing more. */
function promptPlace(item: Item, from: number | undefined, inside: readonly Candidate[]): number | undefined {
  const words = inside.find(({ index }) => index === from)?.words;
  return placeholdersOf(item.node).some(each => words === plain(each)) ? from : undefined;
}

/** A paragraph that begins with the point's words, or is the placeholder of a slot whose control was lost. */
function startsLike(words: string, node: OutlineNode): boolean {
  const point = plain(bare(node.text));
  if (words === point || words.startsWith(`${point} `)) return true;
  return placeholdersOf(node).some(each => words === plain(each));
}

/**
 * Each start reaches to the paragraph before the next one, or before a control. Blank lines at either end stay out,
 * and so do tables there: a control must not begin or end within one.
 */
function answers(
  unordered: readonly Start[],
  end: number,
  paragraphs: readonly DraftParagraph[],
): readonly AdoptionMatch[] {
  const starts = [...unordered].sort((a, b) => a.from - b.from);
  const isBlank = (at: number) =>
    (paragraphs[at]?.text ?? '').trim() === '' || paragraphs[at]?.reach !== 'free';
  return starts.flatMap(({ item, from, isExact }, index) => {
    const limit = item.role === 'heading' ? from + 1 : (starts[index + 1]?.from ?? end);
    let first = from;
    while (first < limit && isBlank(first)) first += 1;
    const control = paragraphs.findIndex(({ reach }, at) => at > first && at < limit && reach === 'control');
    let last = (control < 0 ? limit : control) - 1;
    while (last >= first && isBlank(last)) last -= 1;
    return last < first
      ? []
      : [{ item, from: first, to: last, found: paragraphs[first]?.text ?? '', isExact }];
  });
}

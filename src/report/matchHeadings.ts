import { foldForSearch } from '../outline/fold';
import { readMarkers } from '../outline/marker';
import { featuresOf, similarityOf } from '../outline/similarity';
import type { Item } from './items';
import type { AdoptionMatch, DraftParagraph } from './matchDraft';

/** A longer paragraph is never taken for a heading. */
const maxHeadingCharacters = 400;
/** Least likeness (0 to 1) for a match by like words: below it, lines of unlike subjects are as alike. The officer confirms each. */
const leastLikeness = 0.6;

/** A paragraph with what its comparison needs. */
export type Candidate = {
  readonly index: number;
  readonly text: string;
  readonly words: string;
  readonly features: ReturnType<typeof featuresOf>;
};

/** None for a paragraph without words, or in a table or a control. */
export function candidateOf(paragraph: DraftParagraph, index: number): readonly Candidate[] {
  const { text, reach } = paragraph;
  if (reach !== 'free') return [];
  const words = wordsIn(text);
  return words === ''
    ? []
    : [{ index, text, words, features: featuresOf(words.slice(0, maxHeadingCharacters)) }];
}

/** Without marker, punctuation, case and diacritics: how headings are typed by different hands. */
function wordsIn(text: string): string {
  const [marker] = readMarkers(text);
  return plain(marker?.text ?? text);
}

/** Words without case, diacritics and punctuation. */
export function plain(text: string): string {
  return (foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The headings that paragraphs are: by their words where these stand once, by their place, by likeness. */
export function matchHeadings(
  items: readonly Item[],
  present: ReadonlyMap<Item, number>,
  candidates: readonly Candidate[],
): readonly AdoptionMatch[] {
  const short = candidates.filter(({ words }) => words.length <= maxHeadingCharacters);
  const wanted = items.map(item => ({
    item,
    words: plain(item.node.text),
    features: featuresOf(item.node.text),
  }));
  const byWords = group(short, each => each.words);
  const itemsByWords = group(wanted, each => each.words);
  const taken = new Map<number, AdoptionMatch>();
  const placed = new Map<Item, number>(present);
  const take = (item: Item, { index, text }: Candidate, isExact: boolean) => {
    taken.set(index, { item, from: index, to: index, found: text, isExact });
    placed.set(item, index);
  };
  for (const { item, words } of wanted) {
    const [only, ...others] = byWords.get(words) ?? [];
    const isUnique = others.length === 0 && itemsByWords.get(words)?.length === 1;
    if (only !== undefined && isUnique) take(item, only, true);
  }
  // Like words, and those that stand several times (a list of contents, "Mặt được" in two parts): the best of the
  // paragraphs that nothing has, best pairs first; in its place rather than elsewhere.
  const pairs = wanted
    .filter(({ item }) => !placed.has(item))
    .flatMap(({ item, features }) => {
      const [after, before] = span(items, item, placed);
      return short
        .filter(({ index }) => !taken.has(index))
        .map(candidate => {
          const isInPlace = candidate.index > after && candidate.index < before;
          return {
            item,
            candidate,
            likeness: similarityOf(features, candidate.features) + (isInPlace ? 0.1 : 0),
          };
        })
        .filter(({ likeness }) => likeness >= leastLikeness);
    })
    .sort((a, b) => b.likeness - a.likeness);
  for (const { item, candidate } of pairs) {
    if (!placed.has(item) && !taken.has(candidate.index)) take(item, candidate, false);
  }
  return [...taken.values()];
}

/** The nearest placed neighbours of an item in the outline: after which paragraph, and before which. */
function span(
  items: readonly Item[],
  item: Item,
  placed: ReadonlyMap<Item, number>,
): readonly [number, number] {
  const at = items.indexOf(item);
  const before = items.slice(0, at).findLast(each => placed.has(each));
  const after = items.slice(at + 1).find(each => placed.has(each));
  return [
    (before === undefined ? undefined : placed.get(before)) ?? -1,
    (after === undefined ? undefined : placed.get(after)) ?? Infinity,
  ];
}

function group<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const members = groups.get(keyOf(each)) ?? [];
    members.push(each);
    groups.set(keyOf(each), members);
  }
  return groups;
}

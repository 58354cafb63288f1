import { foldForSearch } from './fold';

/** Words that carry no subject: a line that changes nothing but these asks for the same. Without diacritics. */
const lightWords = new Set(
  'cac nhung cua va ve trong tai theo cho voi den tu viec cong tac thuc hien trien khai to chuc ket qua tinh hinh nam mot so noi dung day manh tang cuong tiep tuc duoc da khac o'.split(
    ' ',
  ),
);

/** The words of a text, without diacritics unless `fold` keeps them, years as "#": "năm 2023" asks what "năm 2024" asks. */
export function wordsOf(text: string, fold = foldForSearch): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(word => word.replace(/(?<!\d)20\d\d(?!\d)/, '#'));
}

/**
 * How alike two texts are, from 0 to 1: the part of their words, and of their pairs of neighbouring words, that they
 * share (Dice). Order counts through the pairs; case, diacritics, punctuation and years do not.
 */
export function similarity(a: string, b: string): number {
  return similarityOf(featuresOf(a), featuresOf(b));
}

export type Features = ReadonlyMap<string, number>;

/** What `similarityOf` compares: worth keeping where a text is compared many times. */
export function featuresOf(text: string): Features {
  const words = wordsOf(text);
  const features = new Map<string, number>();
  const count = (feature: string) => features.set(feature, (features.get(feature) ?? 0) + 1);
  words.forEach((word, index) => {
    count(word);
    const next = words[index + 1];
    if (next !== undefined) count(`${word} ${next}`);
  });
  return features;
}

export function similarityOf(a: Features, b: Features): number {
  let shared = 0;
  for (const [feature, count] of a) shared += Math.min(count, b.get(feature) ?? 0);
  const total = sum(a) + sum(b);
  return total === 0 ? 1 : (2 * shared) / total;
}

function sum(features: Features): number {
  let total = 0;
  for (const count of features.values()) total += count;
  return total;
}

/** Whether two texts differ in words only that carry no subject, and each has a subject. */
export function asksTheSame(a: string, b: string): boolean {
  const heavy = (text: string) => wordsOf(text).filter(word => !lightWords.has(word));
  const [first, second] = [heavy(a), heavy(b)];
  return first.length > 0 && first.join(' ') === second.join(' ');
}

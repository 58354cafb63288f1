import { foldForSearch } from '../outline/fold';
import type { OutlineNode } from '../outline/outline';
import { similarity, wordsOf } from '../outline/similarity';
import { placeholdersOf } from './wording';

/** Likeness (0 to 1) from which no answer hides in the difference. */
const nearlyEqual = 0.86;
/** A text that is so many times as long as the request answers it. */
const longerBy = 1.7;

/** Words that may be added to a request without answering it. Without diacritics; "#" is a year. */
const emptyWords = new Set(
  'bao cao cua don vi tinh doan thanh va o nhung cac mot so tai trong nam nay # viec noi dung ve da duoc theo dung quy dinh'.split(
    ' ',
  ),
);

/** Whether a text (NFC) says a request again, with a word or two changed, and nothing more. A doubt, not a certainty. */
export function isRepetition(text: string, node: OutlineNode): boolean {
  // A prompt of ours, also one of an outline that nobody here knows any more.
  if (/^\s*nhập nội dung:/iu.test(text)) return true;
  const requests = [node.text, ...placeholdersOf(node), ...node.children.map(child => child.text)];
  return requests.some(request => repeats(text, request));
}

function repeats(text: string, request: string): boolean {
  if (text.length > request.length * longerBy) return false;
  const digits = (source: string) =>
    (foldForSearch(source).match(/\d+/g) ?? []).filter(each => !/^20\d\d$/.test(each));
  const asked = new Set(digits(request));
  if (digits(text).some(digit => !asked.has(digit))) return false;
  if (similarity(text, request) >= nearlyEqual) return true;
  // Every word is the request's or an empty one, and most of the request is there.
  const own = new Set(wordsOf(request));
  const said = wordsOf(text);
  const shared = new Set(said.filter(word => own.has(word)));
  return said.every(word => own.has(word) || emptyWords.has(word)) && shared.size >= own.size * 0.8;
}

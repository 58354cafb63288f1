import { foldForCompare } from '../outline/fold';
import type { OutlineNode } from '../outline/outline';
import { bare, fillerWords, placeholdersOf, wordPlaceholders } from './wording';

/**
 * Whether a slot's text says nothing yet: no text, a placeholder of ours or of Word's, only filler, or the request
 * itself (DOMAIN.md: States of a slot). Pure; compares folded forms, so spelling of letters, case and kind of
 * quotes and spaces do not matter. "0", "Không" and "Không phát sinh" are answers.
 */
export function isEmptyText(text: string, { node }: { readonly node: OutlineNode }): boolean {
  // Most empty slots show their placeholder as it was written: no need to fold thousands of them at every scan.
  if (placeholdersOf(node).includes(text)) return true;
  const folded = foldForCompare(text);
  return isFiller(folded) || requestsOf(node).has(bare(folded));
}

const knownRequests = new WeakMap<OutlineNode, ReadonlySet<string>>();

/** What stands in a slot without anybody having answered: folded, without punctuation at the end. */
function requestsOf(node: OutlineNode): ReadonlySet<string> {
  const known = knownRequests.get(node);
  if (known !== undefined) return known;
  const texts = [
    node.text,
    `${node.marker} ${node.text}`,
    node.marker,
    ...placeholdersOf(node),
    ...wordPlaceholders,
  ];
  const requests = new Set(texts.map(text => bare(foldForCompare(text))));
  knownRequests.set(node, requests);
  return requests;
}

const filler = new RegExp(`${fillerWords.join('|')}|x{2,}`, 'gu');

/** Whether a text is only filler, or nothing. */
export function isFillerText(text: string): boolean {
  return isFiller(foldForCompare(text));
}

/** Dots, dashes, lone signs, "xx", "[...]", "...%", and words that only promise. Also nothing at all. */
function isFiller(folded: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(folded)) return true;
  return !/[\p{L}\p{N}]/u.test(folded.replace(filler, ''));
}

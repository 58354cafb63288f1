import { foldForCompare } from '../outline/fold';
import { walk, type Outline, type OutlineNode } from '../outline/outline';
import type { OwnControl } from './ownControls';
import { bare, fillerWords, placeholdersOf, promptStart, wordPlaceholders } from './wording';

/** Why a slot does not count as written. */
export type Emptiness = 'untouched' | 'filler' | 'request' | 'emptyTable';

/** What of a control tells whether anybody answered in it. */
type Content = Pick<OwnControl, 'text' | 'isPlaceholder' | 'hasMore' | 'hasEmptyTable'>;

/** Longer texts than this, and than several times their question, say no request. */
const longestDoubt = 600;

/**
 * What a slot lacks; `undefined` for one that answers. Empty are: no text, a placeholder of ours or of Word's, only
 * filler, the request of any point of the outline (whole, or in parts of its own), a table with nothing below its head.
 * Pictures and filled tables answer; so do "0", "Không" and "Không phát sinh". Compares folded forms, so that spelling
 * of letters, case and kinds of quotes and spaces do not matter. `node` is `undefined` for a slot of another outline;
 * `requests` are `requestsOf` the outline.
 */
export function emptinessOf(
  control: Content,
  node: OutlineNode | undefined,
  requests: ReadonlySet<string>,
): Emptiness | undefined {
  const { text = '', isPlaceholder, hasMore, hasEmptyTable } = control;
  if (isPlaceholder && isPrompt(control, requests)) return 'untouched';
  if (hasMore) return undefined;
  if (node === undefined || hasEmptyTable) return judge(text, node, requests, hasEmptyTable);
  // Most slots show what they showed at the last look: no need to fold thousands of texts at every scan.
  const known = lastSeen.get(node);
  if (known?.text === text && known.requests === requests) return known.emptiness;
  const emptiness = judge(text, node, requests, false);
  lastSeen.set(node, { text, requests, emptiness });
  return emptiness;
}

const lastSeen = new WeakMap<
  OutlineNode,
  {
    readonly text: string;
    readonly requests: ReadonlySet<string>;
    readonly emptiness: Emptiness | undefined;
  }
>();

function judge(
  text: string,
  node: OutlineNode | undefined,
  requests: ReadonlySet<string>,
  hasEmptyTable: boolean,
): Emptiness | undefined {
  if (node !== undefined && isLongAnswer(text, node)) return undefined;
  const folded = foldForCompare(text);
  if (folded === '') return hasEmptyTable ? 'emptyTable' : 'untouched';
  const words = bare(folded);
  if (isWordPlaceholder(words)) return 'untouched';
  if (requests.has(words) || (node !== undefined && isRequestInPart(words, node))) return 'request';
  if (isFiller(folded)) return hasEmptyTable ? 'emptyTable' : 'filler';
  return node !== undefined && words === bare(foldForCompare(node.marker)) ? 'request' : undefined;
}

/** Some programs leave a control marked as showing its placeholder after somebody wrote in it. */
function isPrompt({ text = '', hasMore }: Content, requests: ReadonlySet<string>): boolean {
  if (text.startsWith(promptStart)) return true;
  if (hasMore && text.trim() === '') return false;
  const folded = foldForCompare(text);
  return isFiller(folded) || requests.has(bare(folded)) || isWordPlaceholder(bare(folded));
}

const foldedWordPlaceholders = new Set(wordPlaceholders.map(text => bare(foldForCompare(text))));

/** Whether a folded text, without its last punctuation, is Word's own placeholder. */
function isWordPlaceholder(words: string): boolean {
  return foldedWordPlaceholders.has(words);
}

const filler = new RegExp(`${fillerWords.join('|')}|x{2,}`, 'gu');

/** Dots, dashes, lone signs, "xx", "[...]", "...%", and words that only promise. Also nothing at all. */
function isFiller(folded: string): boolean {
  return !/[\p{L}\p{N}]/u.test(folded.replace(filler, ''));
}

/**
 * Longer than any request, and its first words are no filler: whole pages need not be folded to be told from one. A few
 * words may be what is left of a phrase of filler that was cut in two.
 */
function isLongAnswer(text: string, node: OutlineNode): boolean {
  if (text.length <= longestDoubt || text.length <= 6 * lengthOf(node)) return false;
  const start = foldForCompare(text.slice(0, longestDoubt)).replace(filler, '');
  return (start.match(/[\p{L}\p{N}]+/gu) ?? []).length > 3;
}

function lengthOf(node: OutlineNode): number {
  return node.text.length + node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

const knownRequests = new WeakMap<Outline['roots'], ReadonlySet<string>>();

/** What any point of an outline asks for, and what we ever wrote into a slot: folded, without their last punctuation. */
export function requestsOf(outline: Outline): ReadonlySet<string> {
  const known = knownRequests.get(outline.roots);
  if (known !== undefined) return known;
  const requests = new Set([...walk(outline)].flatMap(askedBy));
  knownRequests.set(outline.roots, requests);
  return requests;
}

function askedBy(node: OutlineNode): readonly string[] {
  return [...placeholdersOf(node), `${node.marker} ${node.text}`, node.text].map(text =>
    bare(foldForCompare(text)),
  );
}

const knownParts = new WeakMap<OutlineNode, readonly string[]>();

/** Several requests of the point pasted one after the other, and nothing else. */
function isRequestInPart(words: string, node: OutlineNode): boolean {
  const parts =
    knownParts.get(node) ??
    [node, ...node.children]
      .flatMap(askedBy)
      .filter(part => part !== '')
      .sort((a, b) => b.length - a.length);
  knownParts.set(node, parts);
  const rest = parts.reduce((text, part) => text.replaceAll(part, ' '), words);
  return rest !== words && !/[\p{L}\p{N}]/u.test(rest);
}

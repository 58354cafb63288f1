import { outlineKey } from '../outline/fingerprint';
import { walk } from '../outline/outline';
import type { Outline, OutlineNode } from '../outline/outline';
import { foldForCompare } from '../outline/fold';
import { isEmptyText, isFillerText } from './emptiness';
import { placeholdersOf, bare, promptStart, wordPlaceholders } from './wording';
import type { ReadControl, ReportReading } from './reportReading';
import { parseTag } from './tag';
import type { Tag } from './tag';

/** A control of ours in a report's file, with its tag read. */
export type OwnReadControl = ReadControl & { readonly parsedTag: Tag; readonly index: number };

/** The controls of an outline in a report's file, in document order. */
export function ownReadControls(outline: Outline, reading: ReportReading): readonly OwnReadControl[] {
  const key = outlineKey(outline);
  return reading.controls.flatMap((control, index) => {
    const parsedTag = parseTag(control.tag);
    return parsedTag?.outlineKey === key ? [{ ...control, parsedTag, index }] : [];
  });
}

/** Why a slot does not count as written. */
export type Emptiness = 'untouched' | 'filler' | 'request' | 'emptyTable';

/**
 * What a slot lacks, `undefined` for one that answers. Knows more than the live scan: pictures and filled tables
 * answer, tables with nothing below their head do not, and the request of any point is no answer to any other.
 */
export function emptinessOf(
  control: ReadControl,
  node: OutlineNode | undefined,
  requests: ReadonlySet<string>,
): Emptiness | undefined {
  if (control.isPlaceholder && isPrompt(control, requests)) return 'untouched';
  if (control.hasMore) return undefined;
  // No request is as long, nor any filler: an answer, without another look.
  if (control.text.length > longestDoubt && node !== undefined && control.text.length > 6 * lengthOf(node))
    return undefined;
  if (foldForCompare(control.text) === '') return control.hasEmptyTable ? 'emptyTable' : 'untouched';
  const folded = bare(foldForCompare(control.text));
  if (isWordPlaceholder(folded)) return 'untouched';
  if (requests.has(folded) || (node !== undefined && isRequestInPart(folded, node))) return 'request';
  if (isFillerText(control.text)) return control.hasEmptyTable ? 'emptyTable' : 'filler';
  if (node !== undefined && isEmptyText(control.text, { node })) return 'request';
  return undefined;
}

/** Some programs leave a control marked as showing its placeholder after somebody wrote in it. */
function isPrompt({ text, hasMore }: ReadControl, requests: ReadonlySet<string>): boolean {
  if (text.startsWith(promptStart)) return true;
  if (hasMore && text.trim() === '') return false;
  const folded = bare(foldForCompare(text));
  return isFillerText(text) || requests.has(folded) || isWordPlaceholder(folded);
}

function isWordPlaceholder(folded: string): boolean {
  return wordPlaceholders.some(text => bare(foldForCompare(text)) === folded);
}

const longestDoubt = 600;

function lengthOf(node: OutlineNode): number {
  return node.text.length + node.children.reduce((sum, child) => sum + lengthOf(child), 0);
}

const knownRequests = new WeakMap<Outline['roots'], ReadonlySet<string>>();

/** What any point of an outline asks for, and what we ever wrote into a slot: folded, without punctuation at the end. */
export function allRequests(outline: Outline): ReadonlySet<string> {
  const known = knownRequests.get(outline.roots);
  if (known !== undefined) return known;
  const requests = new Set<string>();
  for (const node of walk(outline)) {
    for (const text of [node.text, `${node.marker} ${node.text}`, ...placeholdersOf(node)])
      requests.add(bare(foldForCompare(text)));
  }
  knownRequests.set(outline.roots, requests);
  return requests;
}

/** Several requests of the point pasted one after the other, and nothing else. */
function isRequestInPart(folded: string, node: OutlineNode): boolean {
  const lines = [node, ...node.children].flatMap(each => [
    ...placeholdersOf(each),
    `${each.marker} ${each.text}`,
    each.text,
  ]);
  let rest = folded;
  for (const line of lines.map(text => bare(foldForCompare(text))).sort((a, b) => b.length - a.length))
    if (line !== '') rest = rest.replaceAll(line, ' ');
  return rest !== folded && !/[\p{L}\p{N}]/u.test(rest);
}

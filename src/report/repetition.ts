import { foldForCompare } from '../outline/fold';
import type { OutlineNode } from '../outline/outline';
import { similarity } from '../outline/similarity';
import { placeholdersOf } from './wording';

/** So alike that no answer hides in the difference. */
const nearlyEqual = 0.86;
/** An answer adds something to count, or is much longer than the question. */
const longerBy = 1.25;

/** Whether a text says a request again, with a word or two changed, and nothing more. A doubt, not a certainty. */
export function isRepetition(text: string, node: OutlineNode): boolean {
  const requests = [node.text, ...placeholdersOf(node), ...node.children.map(child => child.text)];
  return requests.some(request => repeats(text, request));
}

function repeats(text: string, request: string): boolean {
  if (text.length > request.length * longerBy) return false;
  const digits = (source: string) => foldForCompare(source).match(/\d+/g) ?? [];
  const asked = new Set(digits(request));
  return digits(text).every(digit => asked.has(digit)) && similarity(text, request) >= nearlyEqual;
}

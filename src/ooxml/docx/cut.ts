import type { Span } from './scanXml';

/** A piece of a text that goes, and what is put in its place, if anything is. */
export type Cut = Span & { readonly text?: string };

/** The text without what is cut. Of two cuts one in the other, the outer one counts. */
export function cut(text: string, cuts: readonly Cut[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text: instead = '' } of [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), instead);
    at = to;
  }
  return [...pieces, text.slice(at)].join('');
}

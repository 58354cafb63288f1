import { findDamage, type Damage, type LegacyRuns } from './legacy';
import { readMarkers } from './marker';
import { walk } from './outline';
import { parseOutline, type ParsedOutline } from './parseOutline';

/** Why a text cannot be used as an outline. */
export type UnusableOutline =
  | 'empty'
  /** No line begins with a marker. */
  | 'noMarkers'
  /** Markers stand in the middle of lines: the line ends were lost on the way. */
  | 'oneLine'
  /** More nodes than a document can hold as controls and still be worked with. */
  | 'tooManyNodes'
  | 'tooLong';

export type OutlineReading =
  | {
      readonly kind: 'outline';
      readonly parsed: ParsedOutline;
      /** The text as it was read, for showing beside the tree. */
      readonly source: string;
      readonly damage: Damage | undefined;
    }
  | { readonly kind: 'unusable'; readonly reason: UnusableOutline };

/** An outline has one to three pages; the longest that was seen has 17,000 characters. */
export const maxCharacters = 2_000_000;
/** Word grows slow with hundreds of controls (FACTS.md: Latency). */
export const maxNodes = 3000;

/** Untrusted text → an outline with all that a person should know of it, or why it is none. Never throws. */
export function readOutline(source: string, runs?: LegacyRuns): OutlineReading {
  if (source.length > maxCharacters) return { kind: 'unusable', reason: 'tooLong' };
  const parsed = parseOutline(source);
  const nodes = [...walk(parsed)].length;
  const lines = source.split(/[\r\n\u2028\u2029]+/u).filter(line => line.trim() !== '');
  if (lines.length === 0) return { kind: 'unusable', reason: 'empty' };
  if (isOneLine(lines)) return { kind: 'unusable', reason: 'oneLine' };
  if (nodes === 0) return { kind: 'unusable', reason: 'noMarkers' };
  if (nodes > maxNodes) return { kind: 'unusable', reason: 'tooManyNodes' };
  return { kind: 'outline', parsed, source, damage: findDamage(source, runs) };
}

/** In a lost line end's place: a marker behind the end of a sentence or a title. */
const innerMarker =
  /[\p{L})”".:;]\s+(?=(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)[.)/]\s?\p{Lu}|[-–+•]\s?\p{Lu})/gu;

/** Few long lines with many markers inside: who guesses where they should break, guesses wrongly somewhere. */
function isOneLine(lines: readonly string[]): boolean {
  const inner = lines.reduce((sum, line) => sum + (line.slice(0, 20_000).match(innerMarker) ?? []).length, 0);
  const own = lines.filter(line => readMarkers(line).length > 0).length;
  return inner >= 5 && inner > own * 2;
}

import type { Outline } from '../outline/outline';
import { readOutlineJson } from '../outline/outlineJson';
import type { Granularity } from '../report/granularity';
import { nothingKept, readKept, writeKept, type Kept } from '../report/kept';
import { xml } from './xml';

/**
 * Namespace of the one custom XML part in which a document carries what its tags cannot hold: the outline, how much one
 * slot holds, and what the officer decided about checks and points (`Kept`). The outline of 2023 takes 45 KB.
 *
 *     <report xmlns="urn:du-y:report" version="1" granularity="point"><outline>…JSON…</outline><kept>…JSON…</kept></report>
 */
export const stateNamespace = 'urn:du-y:report';

const version = 1;
/** Word on the web refuses parts over 1 MB (office-js#2408). Vietnamese text has up to 1.4 bytes a character. */
const maxCharacters = 600_000;

/** What one part holds. */
export type DocumentState = {
  readonly outline: Outline;
  readonly granularity: Granularity;
  readonly kept: Kept;
};

export type StateReading =
  | { readonly kind: 'state'; readonly state: DocumentState }
  /** There is a part of ours that cannot be read. */
  | { readonly kind: 'damaged' }
  /** The part was written by a later version of the add-in: it must not be overwritten. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'none' };

/** The part as XML text. Throws RangeError where it would be longer than Word on the web accepts. */
export function writeState({
  outline,
  granularity,
  kept = nothingKept,
}: Omit<DocumentState, 'kept'> & Partial<DocumentState>): string {
  const { text } = xml`
    <report xmlns="${stateNamespace}" version="${version}" granularity="${granularity}">
      <outline>${JSON.stringify(outline)}</outline>
      ${kept !== nothingKept && xml`<kept>${writeKept(kept)}</kept>`}
    </report>`;
  if (text.length > maxCharacters) throw new RangeError(`State part of ${String(text.length)} characters`);
  return text;
}

/**
 * Reads the parts of our namespace that a document has, as XML texts. A part of a later version decides, whatever stands
 * beside it; else the first part that can be read; else what is wrong with the first. Never throws.
 */
export function readState(parts: readonly string[]): StateReading {
  const readings = parts.map(readPart);
  return (
    readings.find(reading => reading.kind === 'newer') ??
    readings.find(reading => reading.kind === 'state') ??
    readings[0] ?? { kind: 'none' }
  );
}

const granularities: readonly string[] = ['section', 'point', 'subPoint'] satisfies readonly Granularity[];

function readPart(part: string): StateReading {
  // A part is untrusted: anyone can have written it. A document type is refused, so no entity is ever expanded.
  if (part.length > maxCharacters || part.includes('<!DOCTYPE')) return { kind: 'damaged' };
  const root = new DOMParser().parseFromString(part, 'application/xml').documentElement;
  if (root.localName !== 'report' || root.namespaceURI !== stateNamespace) return { kind: 'damaged' };
  if (Number(root.getAttribute('version')) > version) return { kind: 'newer' };
  const granularity = root.getAttribute('granularity') ?? '';
  const outline = readOutlineJson(
    root.getElementsByTagNameNS(stateNamespace, 'outline')[0]?.textContent ?? '',
  );
  const keptPart = root.getElementsByTagNameNS(stateNamespace, 'kept')[0];
  const kept = keptPart === undefined ? nothingKept : readKept(keptPart.textContent);
  if (outline === undefined || !granularities.includes(granularity)) return { kind: 'damaged' };
  return { kind: 'state', state: { outline, granularity: granularity as Granularity, kept } };
}

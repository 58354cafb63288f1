import { DocxError, type DocxFault } from '../ooxml/docx/docxError';
import { maxFileBytes } from '../ooxml/docx/openDocx';
import { readDocx } from '../ooxml/docx/readDocx';
import { editable, type EditableOutline } from '../outline/editOutline';
import { convert, type Damage, type LegacyRuns } from '../outline/legacy';
import type { Outline } from '../outline/outline';
import { readOutlineFile, writeOutlineFile } from '../outline/outlineFile';
import { readOutline, type UnusableOutline } from '../outline/readOutline';
import type { Doubt, Repair } from '../outline/remark';

/** Why a source is no outline; each has its sentence. */
export type SourceFault =
  DocxFault | UnusableOutline | 'notJson' | 'newerVersion' | 'notAnOutline' | 'unknownFile';

/** An outline as it was read, with all that a person should know before using it. */
export type OutlineSource = {
  readonly kind: 'outline';
  readonly outline: EditableOutline;
  /** The text that it was read from; "" for an outline file, which has none. */
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
  readonly damage: Damage | undefined;
  /** Columns of a numbered table that were left out. */
  readonly otherColumns: readonly string[];
};

export type SourceReading =
  | OutlineSource
  | {
      readonly kind: 'fault';
      readonly fault: SourceFault;
      /** Where in an outline file; "" elsewhere. */
      readonly place: string;
    };

/** Any file that somebody may take for an outline. Untrusted; never throws. */
export function readSourceFile(name: string, bytes: Uint8Array): SourceReading {
  if (bytes.length > maxFileBytes) return fault('tooLarge');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isCompound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (isZip || isCompound || /\.doc[xm]?$/i.test(name)) return readDocxSource(bytes);
  const text = decode(bytes);
  if (text === undefined) return fault('unknownFile');
  return /^\s*\{/.test(text) || /\.json$/i.test(name) ? readFileSource(text) : readSourceText(text);
}

/** Pasted text, or text of a document. */
export function readSourceText(
  text: string,
  runs?: LegacyRuns,
  otherColumns: readonly string[] = [],
): SourceReading {
  const reading = readOutline(text, runs);
  if (reading.kind === 'unusable') return fault(reading.reason);
  const { parsed, source, damage } = reading;
  const { repairs, doubts } = parsed;
  return { kind: 'outline', outline: editable(parsed), text: source, repairs, doubts, damage, otherColumns };
}

/** The same source with its letters in Unicode, where a table makes that exact. */
export function convertSource({ text, otherColumns }: OutlineSource, code: keyof LegacyRuns): SourceReading {
  return readSourceText(convert(text, code), undefined, otherColumns);
}

/** An outline that is known already, as a source to be corrected. */
export function sourceOf(outline: Outline): OutlineSource {
  return {
    kind: 'outline',
    outline: editable({ ...outline, lines: new Map() }),
    text: '',
    repairs: [],
    doubts: [],
    damage: undefined,
    otherColumns: [],
  };
}

export { maxFileBytes, writeOutlineFile };

function readDocxSource(bytes: Uint8Array): SourceReading {
  try {
    const { text, runs, otherColumns } = readDocx(bytes);
    return readSourceText(text, runs, otherColumns);
  } catch (error) {
    if (error instanceof DocxError) return fault(error.fault);
    throw error;
  }
}

function readFileSource(json: string): SourceReading {
  const reading = readOutlineFile(json);
  if (reading.kind === 'outline') return sourceOf(reading.outline);
  return { kind: 'fault', fault: reading.reason, place: reading.place };
}

/** UTF-8, UTF-16 with its mark, else the Western code page that legacy Vietnamese texts are shown in. */
function decode(bytes: Uint8Array): string | undefined {
  // No text has zero bytes, but for UTF-16.
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isUtf16 && bytes.includes(0)) return undefined;
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function fault(reason: SourceFault): SourceReading {
  return { kind: 'fault', fault: reason, place: '' };
}

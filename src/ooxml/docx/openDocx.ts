import { strFromU8, unzipSync } from 'fflate';

/** Why a file cannot be read; each has its sentence in the interface. */
export type DocxFault = 'notDocx' | 'oldDoc' | 'encrypted' | 'tooLarge' | 'damaged';

/** A file that cannot be read, with the reason. */
export class DocxError extends Error {
  constructor(
    readonly fault: DocxFault,
    options?: ErrorOptions,
  ) {
    super(fault, options);
    this.name = 'DocxError';
  }
}

/** Larger files are refused before they are read. An outline is text: with its pictures it has a few megabytes. */
export const maxFileBytes = 20 * 1024 * 1024;
/** 300 pages of text have about 5 MB of XML. A part that says it is larger is never inflated (a zip bomb says so). */
const maxPartBytes = 12 * 1024 * 1024;
const maxEntries = 5000;

/** The XML parts of a .docx that its text depends on, parsed. */
export type Docx = {
  readonly document: XMLDocument;
  readonly styles: XMLDocument | undefined;
  readonly numbering: XMLDocument | undefined;
};

/**
 * Opens an untrusted .docx. Nothing is written, no name from the file becomes a path, no entity is expanded, macros
 * and pictures are not even inflated. Throws `DocxError` and nothing else.
 */
export function openDocx(bytes: Uint8Array): Docx {
  if (bytes.length > maxFileBytes) throw new DocxError('tooLarge');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new DocxError(compoundFault(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw new DocxError('notDocx');
  const parts = inflate(bytes);
  const main = mainPart(parts);
  const text = parts.get(main);
  if (text === undefined) throw new DocxError('notDocx');
  const beside = (name: string) => parts.get(main.replace(/[^/]*$/, name));
  return {
    document: parse(text),
    styles: parseIf(beside('styles.xml')),
    numbering: parseIf(beside('numbering.xml')),
  };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Both Word 97 files and encrypted .docx are compound files; streams are named in UTF-16. */
function compoundFault(bytes: Uint8Array): DocxFault {
  const names = strFromU8(bytes.subarray(0, 1024 * 1024), true).replaceAll('\0', '');
  return names.includes('EncryptedPackage') || names.includes('EncryptionInfo') ? 'encrypted' : 'oldDoc';
}

const wanted = /^(?:_rels\/\.rels|[\w-]+\/(?:document\d*|styles|numbering)\.xml)$/;

function inflate(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > maxEntries) throw new DocxError('tooLarge');
        if (!wanted.test(name)) return false;
        // What inflates to more than it says is cut off by fflate: it fills a buffer of the size that was said.
        if (originalSize > maxPartBytes) throw new DocxError('tooLarge');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw error instanceof DocxError ? error : new DocxError('damaged', { cause: error });
  }
}

/** Which part is the document: said by the package's relationships. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const rels = parseIf(parts.get('_rels/.rels'));
  const relationships = [...(rels?.getElementsByTagName('Relationship') ?? [])];
  const target = relationships
    .find(each => each.getAttribute('Type')?.endsWith('/officeDocument'))
    ?.getAttribute('Target');
  return target?.replace(/^\//, '') ?? 'word/document.xml';
}

function parseIf(bytes: Uint8Array | undefined): XMLDocument | undefined {
  return bytes === undefined ? undefined : parse(bytes);
}

function parse(bytes: Uint8Array): XMLDocument {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  const xml = new TextDecoder(encoding).decode(bytes);
  // No part of a .docx has a document type; one that has wants entities expanded, or files fetched.
  if (/<!DOCTYPE/i.test(xml) || isTooDeep(xml)) throw new DocxError('damaged');
  let document: XMLDocument;
  try {
    document = new DOMParser().parseFromString(xml, 'application/xml');
  } catch (error) {
    throw new DocxError('damaged', { cause: error });
  }
  if (document.getElementsByTagName('parsererror').length > 0) throw new DocxError('damaged');
  return document;
}

/** Real documents stay below 60, with tables in tables; browsers' parsers give up at 256, others run out of stack. */
const maxDepth = 250;

function isTooDeep(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charAt(at + 1);
    if (next === '?' || next === '!') continue;
    const end = xml.indexOf('>', at);
    if (next === '/') depth -= 1;
    else if (xml.charAt(end - 1) !== '/') depth += 1;
    if (depth > maxDepth) return true;
    if (end < 0) return false;
    at = end;
  }
  return false;
}

import { strFromU8 } from 'fflate';
import { DocxError } from './docxError';
import type { DocxFault } from './docxError';
import { inflate, textOf } from './zip';

/** Larger files are refused before they are read. An outline is text: with its pictures it has a few megabytes. */
export const maxFileBytes = 20 * 1024 * 1024;
/** 300 pages of text have about 5 MB of XML. A part that says it is larger is never inflated (a zip bomb says so). */
const maxPartBytes = 12 * 1024 * 1024;

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
  refuseOthers(bytes);
  const parts = inflate(bytes, {
    isWanted: name => wanted.test(name),
    maxPartBytes,
    maxBytes: 3 * maxPartBytes,
  });
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

/** Throws `DocxError` for what is no package: a Word 97 file, an encrypted one, anything else. */
export function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new DocxError(compoundFault(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw new DocxError('notDocx');
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

/** Which part is the document: said by the package's relationships. */
export function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const rels = parseIf(parts.get('_rels/.rels'));
  const relationships = [...(rels?.getElementsByTagName('Relationship') ?? [])];
  const target = relationships
    .find(each => each.getAttribute('Type')?.endsWith('/officeDocument'))
    ?.getAttribute('Target');
  return target?.replace(/^\//, '') ?? 'word/document.xml';
}

export function parseIf(bytes: Uint8Array | undefined): XMLDocument | undefined {
  return bytes === undefined ? undefined : parse(bytes);
}

function parse(bytes: Uint8Array): XMLDocument {
  const xml = textOf(bytes);
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

import { strFromU8 } from 'fflate';
import { DocxError, type DocxFault } from './docxError';
import { children, readTree, type XmlNode } from './xmlTree';
import { inflate, textOf, type Parts } from './zip';

const megabyte = 1024 * 1024;

/** An outline is text: with its pictures it has a few megabytes. */
export const maxFileBytes = 20 * megabyte;

/** What a package is opened for, and what is too large for that: the file, one part, all inflated parts together. */
type Use = {
  readonly maxFileBytes: number;
  readonly maxPartBytes: number;
  readonly maxBytes: number;
  /** Pictures and all: to make a copy of. Else only what text depends on is inflated. */
  readonly isWhole: boolean;
};

export const useFor = {
  /** 300 pages of text have about 5 MB of XML. */
  outline: {
    maxFileBytes,
    maxPartBytes: 12 * megabyte,
    maxBytes: 36 * megabyte,
    isWhole: false,
  },
  /** Somebody's report, only to be read. */
  reading: {
    maxFileBytes: 150 * megabyte,
    maxPartBytes: 60 * megabyte,
    maxBytes: 80 * megabyte,
    isWhole: false,
  },
  /** With its photos; Word itself stops at 512 MB, the panes of 32-bit Office much earlier. */
  copy: {
    maxFileBytes: 150 * megabyte,
    maxPartBytes: 400 * megabyte,
    maxBytes: 400 * megabyte,
    isWhole: true,
  },
} as const satisfies Record<string, Use>;

/** An opened package. */
export type Docx = {
  readonly parts: Parts;
  /** Name of the part that holds the text, as the package's relationships say. */
  readonly main: string;
};

/**
 * Opens an untrusted .docx. Nothing is written, no name from the file becomes a path, no entity is expanded, macros are
 * never run. Throws `DocxError` and nothing else: for what is no package, too large for its use, or has no main part.
 */
export function openDocx(bytes: Uint8Array, { isWhole, ...limits }: Use): Docx {
  if (bytes.length > limits.maxFileBytes) throw new DocxError('tooLarge');
  refuseOthers(bytes);
  const only = (...names: readonly string[]) =>
    inflate(bytes, { isWanted: name => names.includes(name), ...limits });
  const parts = isWhole ? inflate(bytes, { isWanted: () => true, ...limits }) : only('_rels/.rels');
  const [main = 'word/document.xml'] = related(parts, '', 'officeDocument');
  if (isWhole) return checked({ parts, main });
  const relationships = only(relationshipsOf(main));
  const beside = ['styles', 'numbering'].flatMap(type => related(relationships, main, type));
  return checked({ parts: new Map([...relationships, ...only(main, ...beside)]), main });
}

function checked(docx: Docx): Docx {
  if (!docx.parts.has(docx.main)) throw new DocxError('notDocx');
  return docx;
}

/** The XML of the main part, or of another. */
export function readPart({ parts, main }: Docx, name = main): string {
  return textOf(parts.get(name) ?? new Uint8Array());
}

/** The part that the main one uses as its styles, its numbering; `undefined` where it has none. */
export function readRelated(docx: Docx, type: string): XmlNode | undefined {
  const [name] = related(docx.parts, docx.main, type);
  return name === undefined || !docx.parts.has(name) ? undefined : readTree(readPart(docx, name));
}

/** Names of the parts that a part uses as this, "styles" or "header"; of the package itself for "". */
export function related(parts: Parts, source: string, type: string): readonly string[] {
  const bytes = parts.get(relationshipsOf(source));
  const root = bytes === undefined ? undefined : readTree(textOf(bytes));
  return children(root, 'rel:Relationship').flatMap(({ tag }) => {
    const target = tag.attribute('Target');
    const isIt = tag.attribute('Type')?.endsWith(`/${type}`) === true;
    return isIt && target !== undefined && tag.attribute('TargetMode') !== 'External'
      ? [resolve(source, target)]
      : [];
  });
}

/** A target is seen from the folder of its source, or from the package where it begins with "/" (ECMA-376-2, 9.3). */
export function resolve(source: string, target: string): string {
  const names: string[] = [];
  for (const name of [
    ...(target.startsWith('/') ? [] : source.split('/').slice(0, -1)),
    ...target.split('/'),
  ]) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

function relationshipsOf(name: string): string {
  return name.replace(/[^/]*$/, '_rels/$&.rels');
}

/** Throws `DocxError` for what is no package: a Word 97 file, an encrypted one, anything else. */
function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new DocxError(compoundFault(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw new DocxError('notDocx');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Both Word 97 files and encrypted .docx are compound files; streams are named in UTF-16. */
function compoundFault(bytes: Uint8Array): DocxFault {
  const names = strFromU8(bytes.subarray(0, megabyte), true).replaceAll('\0', '');
  return names.includes('EncryptedPackage') || names.includes('EncryptionInfo') ? 'encrypted' : 'oldDoc';
}

import { strToU8, zipSync } from 'fflate';
import { w } from '../word-host/document/xml';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type DocxSource = {
  /** XML of the body, and of what the root of each part holds. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Other parts by name, as they are; they replace those that are made here. */
  readonly parts?: Readonly<Record<string, Uint8Array | string>>;
  readonly namespace?: string;
};

const root = (name: string, content: string, namespace: string) =>
  `<w:${name} xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${content}</w:${name}>`;

export const relationships = (targets: Readonly<Record<string, string>>) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${Object.entries(
    targets,
  )
    .map(
      ([target, type], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** A .docx of a few parts, written by hand: it need not be valid. */
export function docxFile({ body, styles, numbering, parts = {}, namespace = w }: DocxSource): Uint8Array {
  const all: Readonly<Record<string, Uint8Array | string>> = {
    '_rels/.rels': relationships({ 'word/document.xml': 'officeDocument' }),
    'word/document.xml': root('document', `<w:body>${body}</w:body>`, namespace),
    'word/_rels/document.xml.rels': relationships({ 'styles.xml': 'styles', 'numbering.xml': 'numbering' }),
    ...(styles === undefined ? {} : { 'word/styles.xml': root('styles', styles, namespace) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': root('numbering', numbering, namespace) }),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

export const documentPart = (body: string) => root('document', `<w:body>${body}</w:body>`, w);

export const run = (text: string, rPr = '') =>
  `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string, pPr = '') =>
  `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${content}</w:p>`;
/** A paragraph of plain text. */
export const line = (text: string) => paragraph(run(text));
export const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
export const control = (tag: string, content: string, properties = '') =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
export const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
/** Text deleted, or moved away, under tracked changes. */
export const deleted = (text: string, kind: 'del' | 'moveFrom' = 'del') =>
  `<w:${kind} w:id="1">${kind === 'del' ? `<w:r><w:delText>${text}</w:delText></w:r>` : run(text)}</w:${kind}>`;
/** A text box as Word writes it, twice. */
export const textBox = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${content}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

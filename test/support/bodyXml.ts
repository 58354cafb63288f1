import { escapeText } from '../word-host/document/xml';

/** Bodies of documents in WordprocessingML, in as few words as a test of `src/word` needs. */

export function line(text: string): string {
  return text === '' ? '<w:p/>' : `<w:p><w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p>`;
}

/** A block-level rich-text control; its placeholder shows where that is said. */
export function control(tag: string, id: number, content: string, isPlaceholder = false): string {
  const shows = isPlaceholder ? '<w:showingPlcHdr/>' : '';
  return `<w:sdt><w:sdtPr><w:alias w:val="Ý ${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/>${shows}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

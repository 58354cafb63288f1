import type { Outline } from '../../src/outline/outline';
import { blankDocx } from '../word-host/document/blankDocx';
import { escapeText } from '../word-host/document/xml';
import { blocksOf, isUntouched, piecesOf, tagOf, type Block, type Part } from './reportNotation';

const author = 'w:author="A" w:date="2023-11-01T00:00:00Z"';

/** A .docx of these parts, without a line of the code under test. */
export function writeReport(outline: Outline, parts: readonly Part[]): Uint8Array {
  let id = 1;
  const next = () => String(id++);
  const run = (text: string, properties = '') =>
    `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
  const inline = (source: string) =>
    piecesOf(source)
      .map(({ kind, words, font }) => {
        if (kind === 'ins') return `<w:ins w:id="${next()}" ${author}>${run(words)}</w:ins>`;
        if (kind === 'del')
          return `<w:del w:id="${next()}" ${author}><w:r><w:delText>${escapeText(words)}</w:delText></w:r></w:del>`;
        if (kind === 'hl') return run(words, '<w:highlight w:val="yellow"/>');
        if (kind === 'hidden') return run(words, '<w:vanish/>');
        if (kind === 'font') return run(words, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`);
        if (kind === 'picture') return '<w:r><w:pict/></w:r>';
        if (kind === 'comment') return `<w:r><w:commentReference w:id="${next()}"/></w:r>`;
        return run(words);
      })
      .join('');
  const paragraph = (source: string) => `<w:p>${inline(source)}</w:p>`;
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells
      .map(cell => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(cell)}</w:tc>`)
      .join('')}</w:tr>`;
  const table = (rows: readonly (readonly string[])[]) =>
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(rows[0]?.length ?? 0)}</w:tblGrid>${rows.map(row).join('')}</w:tbl>`;
  const content = (blocks: readonly Block[]) =>
    blocks.map(block => ('text' in block ? paragraph(block.text) : table(block.rows))).join('');
  const control = (part: Part) =>
    `<w:sdt><w:sdtPr><w:tag w:val="${tagOf(outline, part)}"/><w:id w:val="${next()}"/>${isUntouched(part) ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${content(blocksOf(outline, part))}</w:sdtContent></w:sdt>`;
  const body = parts.map(part => (part.kind === 'free' ? content(blocksOf(outline, part)) : control(part)));
  return blankDocx([], body.join(''));
}

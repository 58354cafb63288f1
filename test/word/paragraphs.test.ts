import { readParagraphs } from '../../src/word/paragraphs';
import { openInWord, word2021 } from '../support/reportHost';
import { addPart } from '../word-host/document/docxPackage';
import { HostDocument } from '../word-host/document/hostDocument';
import { placeCursorAt } from '../word-host/document/user';
import { w } from '../word-host/document/xml';

const line = (text: string, pPr = '') => `<w:p>${pPr}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
const control = (tag: string, id: number, content: string) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const table = (cell: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>${cell}</w:tc></w:tr></w:tbl>`;

async function open(body: string) {
  const document = HostDocument.blank(word2021, [], body);
  addPart(
    document.parts,
    'word/numbering.xml',
    `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering',
    'numbering.xml',
  );
  const host = await openInWord(document);
  host.counters.syncs = 0;
  return { document, host };
}

it('tells text, label, level, and whether a paragraph is free, in a control or in a table', async () => {
  const { host } = await open(
    line('BÁO CÁO', '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>') +
      line('Mục một', numbered) +
      line('Mục hai', numbered) +
      control('ô', 7, line('Trong ô', numbered)) +
      table(line('Trong bảng', numbered) + control('ô bảng', 8, line('Ô trong bảng'))) +
      line('Hết'),
  );
  const free = { label: '', outlineLevel: 10, reach: 'free', controlTag: '' };
  const inTable = { ...free, reach: 'table' };
  expect(await readParagraphs('document')).toEqual([
    { ...free, text: 'BÁO CÁO' },
    { ...free, text: 'Mục một', label: 'a)' },
    { ...free, text: 'Mục hai', label: 'b)' },
    { ...free, text: 'Trong ô', label: 'c)', reach: 'control', controlTag: 'ô' },
    { ...inTable, text: 'Trong bảng', label: 'd)' },
    { ...inTable, text: 'Ô trong bảng' },
    { ...free, text: 'Hết' },
  ]);
  expect(host.counters.syncs).toBe(2);
});

it('asks once where there is neither a list nor a control', async () => {
  const { host } = await open(line('một') + line('hai'));
  expect((await readParagraphs('document')).map(({ text }) => text)).toEqual(['một', 'hai']);
  expect(host.counters.syncs).toBe(1);
  expect(host.counters.calls.has('Paragraph.parentContentControlOrNullObject')).toBe(false);
});

it('reads what is selected and no more', async () => {
  const { document } = await open(line('một') + line('hai') + line('ba'));
  placeCursorAt(document, 5, 9);
  expect((await readParagraphs('selection')).map(({ text }) => text)).toEqual(['hai', 'ba']);
});

it('asks no paragraph in a table for its control, and none that is no list item for its label', async () => {
  const { host } = await open(line('một', numbered) + table(line('trong bảng')) + control('ô', 7, line('x')));
  await readParagraphs('document');
  expect(host.counters.calls.get('Paragraph.listItemOrNullObject')).toBe(1);
  expect(host.counters.calls.get('Paragraph.parentContentControlOrNullObject')).toBe(2);
});

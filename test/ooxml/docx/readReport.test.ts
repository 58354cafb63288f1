import { readReport } from '../../../src/ooxml/docx/readReport';
import { readReportFile } from '../../../src/ooxml/docx/reportFile';
import type { ReadControl } from '../../../src/report/reportReading';
import {
  control,
  deleted,
  docxFile,
  documentPart,
  field,
  line,
  paragraph,
  run,
  table,
  textBox,
} from '../../support/docxFile';

const read = (body: string) => readReport(documentPart(body), tag => tag.startsWith('ô'));
/** What a reading tells of its controls, where it is not what a plain answer gives. */
const plain = {
  isPlaceholder: false,
  hasMore: false,
  hasEmptyTable: false,
  mustStay: false,
  within: undefined,
  wrapsCells: false,
};
type Told = Partial<Omit<ReadControl, 'place'>>;
const told = ({ place, ...rest }: ReadControl): Told => (place.to > place.from ? rest : {});
const asks = '<w:showingPlcHdr/>';

it.each<[what: string, body: string, ...controls: Told[]]>([
  [
    'one of ours',
    line('a') + control('ô1', line('b') + line('c')),
    { tag: 'ô1', text: 'b\nc', firstParagraph: 1 },
  ],
  ['not those of others', control('khác', line('a'))],
  [
    'ours in one of others',
    control('khác', line('a') + control('ô1', line('b'))),
    { tag: 'ô1', text: 'b', firstParagraph: 1 },
  ],
  ['one that asks', control('ô1', line('?'), asks), { text: '?', isPlaceholder: true }],
  ['one that asks no more', control('ô1', line('a'), '<w:showingPlcHdr w:val="0"/>'), { text: 'a' }],
  [
    'one in another, which is an answer in both and keeps the outer one',
    control('ô1', control('ô2', line('a')) + line('b'), asks),
    { tag: 'ô1', text: 'b', isPlaceholder: true, hasMore: true, mustStay: true },
    { tag: 'ô2', text: 'a' },
  ],
  [
    'one in another that asks: no answer',
    control('ô1', control('ô2', line('?'), asks)),
    { text: '', mustStay: true },
    { text: '?', isPlaceholder: true },
  ],
  [
    'an empty one in another: no answer',
    control('ô1', control('ô2', line(' '))),
    { text: '', mustStay: true },
    { text: ' ' },
  ],
  [
    'a picture in one in another',
    control('ô1', control('ô2', paragraph('<w:r><w:pict/></w:r>'))),
    { text: '', hasMore: true, mustStay: true },
    { text: '', hasMore: true },
  ],
  ...['drawing', 'pict', 'object', 'footnoteReference', 'endnoteReference'].map(
    (name): [string, string, Told] => [
      name,
      control('ô1', paragraph(`<w:r><w:${name}/></w:r>`)),
      { hasMore: true },
    ],
  ),
  ['more', control('ô1', '<w:altChunk/><w:p/>'), { hasMore: true }],
  ['an equation', control('ô1', paragraph('<m:oMath/>')), { hasMore: true }],
  ['a paragraph of equations', control('ô1', paragraph('<m:oMathPara/>')), { hasMore: true }],
  [
    'a picture that was deleted: no answer, but not to go',
    control('ô1', paragraph('<w:del><w:r><w:pict/></w:r></w:del>')),
    { mustStay: true },
  ],
  ['text that was deleted', control('ô1', paragraph(deleted('a'))), { mustStay: true }],
  ['text that moved away', control('ô1', paragraph(deleted('a', 'moveFrom'))), { mustStay: true }],
  ['a field', control('ô1', paragraph(field('DATE', run('1')))), { text: '1', mustStay: true }],
  ['a simple field', control('ô1', paragraph('<w:fldSimple w:instr="DATE"/>')), { mustStay: true }],
  [
    'no field: its end, from one that began before',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${control('ô1', paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>'))}`,
    { firstParagraph: 1 },
  ],
  [
    'a paragraph that goes on in it',
    paragraph(run('a '), '<w:rPr><w:del/></w:rPr>') + control('ô1', line('b')),
    { text: 'b', mustStay: true, firstParagraph: 0 },
  ],
  [
    'one without words that goes on in it',
    paragraph('', '<w:rPr><w:del/></w:rPr>') + control('ô1', line('b')),
    { text: 'b' },
  ],
  [
    'one with nothing but spaces that goes on in it',
    paragraph(run(' '), '<w:rPr><w:del/></w:rPr>') + control('ô1', line('b')),
    { text: 'b' },
  ],
  [
    'text in the control of another within it',
    control('ô1', paragraph(control('khác', run('a')))),
    { text: 'a', mustStay: true },
  ],
  ['by the first of two tags', control('ô1', line('a'), '<w:tag w:val="ô2"/>'), { text: 'a' }],
  [
    'a paragraph over two marks',
    control('ô1', paragraph(run('a '), '<w:rPr><w:del/></w:rPr>') + line('b') + line('c')),
    { text: 'a b\nc', mustStay: true },
  ],
  // Tables.
  [
    'a filled table',
    control('ô1', table([line('Đầu'), line('Số')], [line('a'), line('1')])),
    { text: '', hasMore: true, mustStay: true },
  ],
  [
    'a table with a head',
    control('ô1', table([line('Đầu'), line('Số')], [line('a'), line(' ')])),
    { text: '', hasEmptyTable: true, mustStay: true },
  ],
  [
    'a table of one column',
    control('ô1', table([line('Đầu')], [line('a')])),
    { text: '', hasMore: true, mustStay: true },
  ],
  ['a layout of one cell', control('ô1', table([line('a')])), { text: '', hasMore: true, mustStay: true }],
  [
    'an empty layout of one cell',
    control('ô1', table(['<w:p/>'])),
    { text: '', hasEmptyTable: true, mustStay: true },
  ],
  [
    'a head alone',
    control('ô1', table([line('a'), line('b')])),
    { text: '', hasEmptyTable: true, mustStay: true },
  ],
  ['a table without rows', control('ô1', '<w:tbl/>'), { text: '', mustStay: true, firstParagraph: -1 }],
  [
    'a table whose head was deleted, and with it its body',
    control(
      'ô1',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${line('x')}</w:tc><w:tc>${line('x')}</w:tc></w:tr><w:tr><w:tc>${line('a')}</w:tc><w:tc>${line('b')}</w:tc></w:tr></w:tbl>`,
    ),
    { text: '', hasEmptyTable: true, mustStay: true },
  ],
  [
    'a filled table in the cell of an empty one',
    control('ô1', table([line('a'), table([line('b')], [line('c')]) + '<w:p/>'])),
    { text: '', hasEmptyTable: true, mustStay: true },
  ],
  [
    'a table beside it',
    table([line('a')], [line('b')]) + control('ô1', line('c')),
    { text: 'c', firstParagraph: 2 },
  ],
  ['one in a cell', table([control('ô1', line('a')) + '<w:p/>']), { text: 'a' }],
  [
    'one around a cell',
    `<w:tbl><w:tr>${control('ô1', `<w:tc>${line('a')}</w:tc>`)}</w:tr></w:tbl>`,
    { text: 'a', wrapsCells: true },
  ],
  [
    'one around a row',
    `<w:tbl>${control('ô1', `<w:tr><w:tc>${line('a')}</w:tc></w:tr>`)}</w:tbl>`,
    { text: 'a', wrapsCells: true },
  ],
  // Within a paragraph.
  [
    'one within a paragraph',
    line('0') + paragraph(run('a ') + control('ô1', run('b')) + run(' c')),
    { text: 'b', within: { from: 2, to: 3 }, firstParagraph: 1 },
  ],
  [
    'one within a paragraph that began with another mark',
    paragraph(run('a '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('b') + control('ô1', run('c'))),
    { text: 'c', within: { from: 3, to: 4 } },
  ],
  [
    'one in the text box of a paragraph, which is not within that',
    paragraph(run('a') + textBox(control('ô1', line('b')))),
    { text: 'b', firstParagraph: 1 },
  ],
])('tells of controls: %s', (_, body, ...expected) => {
  const controls = read(body).controls.map(told);
  expect(controls).toEqual(
    expected.map((each, index) => ({ tag: `ô${index + 1}`, text: '', firstParagraph: 0, ...plain, ...each })),
  );
});

it('tells where a paragraph stands', () => {
  const own = control('ô1', line('b') + control('khác', line('c')) + control('ô2', line('d')));
  const { paragraphs } = read(line('a') + own + table([line('e')]) + control('khác', line('f')));
  expect(paragraphs.map(({ text, control: inner, isInTable }) => [text, inner, isInTable])).toEqual([
    ['a', undefined, false],
    ['b', 0, false],
    ['c', 0, false],
    ['d', 1, false],
    ['e', undefined, true],
    ['f', undefined, false],
  ]);
});

it('gives a paragraph over two marks to where its words begin', () => {
  const unmarked = (text: string) => paragraph(run(text), '<w:rPr><w:del/></w:rPr>');
  const { paragraphs } = read(
    unmarked('a') + control('ô1', line('b')) + unmarked('') + control('ô2', line('c')),
  );
  expect(paragraphs.map(({ text, control: inner }) => [text, inner])).toEqual([
    ['ab', undefined],
    ['c', 1],
  ]);
});

it('knows tables of contents by their field and by their styles', () => {
  const styled = (style: string) => paragraph(run('x'), `<w:pStyle w:val="${style}"/>`);
  const begin = field('TOC', run('1')).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/, '');
  const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const { paragraphs } = read(
    paragraph(begin) +
      line('2') +
      paragraph(end) +
      line('3') +
      styled('TOC1') +
      styled('Mclc2') +
      styled('ATOC'),
  );
  expect(paragraphs.map(({ isContents }) => isContents)).toEqual([
    true,
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});

it('counts what a reader should not get', () => {
  const { leftovers } = read(
    paragraph(
      `<w:ins>${run('a')}</w:ins><w:moveTo>${run('b')}</w:moveTo>${deleted('c')}${deleted('d', 'moveFrom')}`,
    ) +
      paragraph('<w:r><w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>') +
      paragraph('<w:r><w:commentReference w:id="2"/></w:r>') +
      paragraph(run('e', '<w:highlight w:val="yellow"/>') + run('f', '<w:highlight w:val="yellow"/>')) +
      paragraph(run('g', '<w:highlight w:val="none"/>'), '<w:rPr><w:highlight w:val="yellow"/></w:rPr>') +
      paragraph('<w:del><w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr></w:r></w:del>'),
  );
  expect(leftovers).toEqual({ insertions: 2, deletions: 3, comments: 2, hidden: [], highlighted: [3] });
});

it('tells paper and margins of the last section', () => {
  const section = (size: string, top: number) =>
    `<w:sectPr>${size}<w:pgMar w:top="${top}" w:right="2" w:bottom="3" w:left="4"/></w:sectPr>`;
  const first = paragraph('', section('<w:pgSz w:w="9" w:h="9"/>', 9));
  const margins = { right: 2, bottom: 3, left: 4 };
  expect(read(first + section('<w:pgSz w:w="5" w:h="6"/>', 1)).page).toEqual({
    width: 5,
    height: 6,
    top: 1,
    ...margins,
  });
  expect(read(section('', 1)).page).toEqual({ width: 0, height: 0, top: 1, ...margins });
  expect(read(line('a')).page).toBeUndefined();
});

it('tells fonts of legacy codes, of the run, its style, its paragraph and of all', () => {
  const style = (type: string, id: string, font: string, more = '') =>
    `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:style>`;
  const defaults = (font: string) =>
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
  const styles =
    defaults('Arial') +
    style('paragraph', 'Cu', '.VnTime') +
    style('character', 'Vni', 'VNI-Times') +
    style('character', 'Thuong', 'Times') +
    '<w:style w:type="character" w:styleId="Khong"/>';
  const body = [
    paragraph(run('a', '<w:rFonts w:ascii=".VnArial"/>')),
    paragraph(run('b', '<w:rStyle w:val="Vni"/>')),
    paragraph(run('c'), '<w:pStyle w:val="Cu"/>'),
    paragraph(
      run('d', '<w:rFonts w:ascii="Arial"/>') + run('', '<w:rFonts w:ascii=".VnTime"/>'),
      '<w:pStyle w:val="Cu"/>',
    ),
    paragraph(
      run('e', '<w:rStyle w:val="Khong"/>') + run('f', '<w:rStyle w:val="Thuong"/>'),
      '<w:pStyle w:val="Cu"/>',
    ),
    paragraph(run('g', '<w:rFonts w:ascii=".VnTime"/><w:vanish/>') + run('h')),
    line('i'),
  ].join('');
  const reading = readReportFile(docxFile({ body, styles }));
  expect(reading.legacyRuns).toEqual({ tcvn3: 'ace', vni: 'b' });
  expect(reading.legacyParagraphs).toEqual([0, 1, 2, 4]);
  const byDefault = (all: string) =>
    readReportFile(docxFile({ body: line('a'), styles: all })).legacyRuns.tcvn3;
  expect(byDefault(defaults('.VnTime'))).toBe('a');
  expect(byDefault(style('paragraph', 'Thuong', '.VnTime', 'w:default="1"'))).toBe('a');
  expect(byDefault(style('paragraph', 'Thuong', '.VnTime', 'w:default="0"'))).toBe('');
  expect(byDefault(style('character', 'Thuong', '.VnTime', 'w:default="1"'))).toBe('');
});

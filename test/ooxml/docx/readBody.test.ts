import { readDocx } from '../../../src/ooxml/docx/readDocx';
import { readReportFile } from '../../../src/ooxml/docx/reportFile';
import {
  control,
  deleted,
  docxFile,
  field,
  line,
  paragraph,
  run,
  table,
  textBox,
} from '../../support/docxFile';

/** Hidden by the paragraph's style, by the run's, through what they are based on, and shown again. */
const styleList: readonly (readonly [type: string, id: string, basedOn: string, rPr: string])[] = [
  ['paragraph', 'An', '', '<w:vanish/>'],
  ['paragraph', 'AnCon', 'An', '<w:b/>'],
  ['paragraph', 'HienLai', 'An', '<w:vanish w:val="0"/>'],
  ['character', 'ChuAn', '', '<w:vanish/>'],
  ['character', 'ChuAnCon', 'ChuAn', ''],
  ['character', 'ChuHien', 'ChuAn', '<w:vanish w:val="false"/>'],
  ['character', 'Vong1', 'Vong2', ''],
  ['character', 'Vong2', 'Vong1', ''],
];
const styles = styleList
  .map(
    ([type, id, basedOn, rPr]) =>
      `<w:style w:type="${type}" w:styleId="${id}">${basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`}<w:rPr>${rPr}</w:rPr></w:style>`,
  )
  .join('');
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
const unmarked = (kind = 'del', properties = '') => `${properties}<w:rPr><w:${kind} w:id="1"/></w:rPr>`;
const inRun = (...elements: readonly string[]) =>
  paragraph(elements.map(each => `<w:r>${each}</w:r>`).join(''));
const t = (text: string) => `<w:t>${text}</w:t>`;

type Row = readonly [
  what: string,
  body: string,
  text: string,
  report?: { readonly text: string; readonly why: string },
];

/** Each row of the table in `readBody.ts`. Where a report reads otherwise, the row says what, and why. */
const truth: readonly Row[] = [
  ['letters', line('Đoàn &amp; Hội &lt;1&gt; &#272;&#x1EBF;<![CDATA[<x> & y]]>'), 'Đoàn & Hội <1> Đế<x> & y'],
  ['an entity that XML does not know', line('&nbsp;&#x110000;'), '&nbsp;&#x110000;'],
  [
    'nothing of what lays out the XML',
    '<w:p>\n  <w:r>\n    <w:t>a</w:t>\n    <w:t>b</w:t>\n  </w:r>\n</w:p>\n',
    'ab',
  ],
  [
    'what wraps runs',
    paragraph(
      ['hyperlink', 'smartTag', 'customXml', 'ins', 'moveTo', 'bdo', 'dir']
        .map(name => `<w:${name} w:id="1">${run(name)}</w:${name}>`)
        .join(''),
    ),
    'hyperlinksmartTagcustomXmlinsmoveTobdodir',
  ],
  [
    'what wraps paragraphs',
    ['customXml', 'ins', 'moveTo'].map(name => `<w:${name}>${line(name)}</w:${name}>`).join(''),
    'customXml\nins\nmoveTo',
  ],
  ['deleted text', paragraph(run('còn ') + deleted('mất') + run('lại')), 'còn lại'],
  ['moved text', paragraph(deleted('cũ', 'moveFrom') + `<w:moveTo>${run('mới')}</w:moveTo>`), 'mới'],
  [
    'the text of a change of look',
    paragraph(
      '<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>hiện</w:t></w:r>',
    ),
    'hiện',
  ],
  ['a deleted mark', paragraph(run('I. KẾT '), unmarked()) + line('QUẢ') + line('II.'), 'I. KẾT QUẢ\nII.'],
  ['a mark that moved away', paragraph(run('I. KẾT '), unmarked('moveFrom')) + line('QUẢ'), 'I. KẾT QUẢ'],
  ['two deleted marks', [1, 2].map(n => paragraph(run(`${n} `), unmarked())).join('') + line('3'), '1 2 3'],
  ['a paragraph deleted with its mark', line('A') + paragraph(deleted('B'), unmarked()) + line('C'), 'A\nC'],
  ['a deleted mark at the end', line('A') + paragraph(run('B'), unmarked()), 'A\nB'],
  [
    'a deleted mark before a table',
    paragraph(run('A'), unmarked()) + table([line('B')]) + line('C'),
    'A\nB\nC',
  ],
  [
    'a deleted mark at the end of a cell',
    table([paragraph(run('một'), unmarked()), line('hai')]),
    'một\nhai',
  ],
  [
    'a deleted mark at the end of a text box',
    paragraph(run('A') + textBox(paragraph(run('B'), unmarked())) + run('C')) + line('D'),
    'AC\nB\nD',
  ],
  [
    'the mark of a run is none of its paragraph',
    paragraph(`<w:r><w:rPr><w:del w:id="1"/></w:rPr>${t('A')}</w:r>`) + line('B'),
    'A\nB',
  ],
  ['an inserted mark', paragraph(run('A'), unmarked('ins')) + line('B'), 'A\nB'],
  [
    'a deleted row',
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${line('cũ')}${table([line('sâu')])}</w:tc></w:tr><w:tr><w:tc>${line('mới')}</w:tc></w:tr></w:tbl>`,
    'mới',
  ],
  ['hidden by the run', paragraph(run('mật', '<w:vanish/>') + run(' hiện')), ' hiện'],
  ['not hidden after all', paragraph(run('hiện', '<w:vanish w:val="off"/>')), 'hiện'],
  ['hidden by the style of the paragraph', paragraph(run('mật'), styled('An')) + line('hiện'), '\nhiện'],
  ['hidden by what that is based on', paragraph(run('mật'), styled('AnCon')), ''],
  ['shown by a style based on a hidden one', paragraph(run('hiện'), styled('HienLai')), 'hiện'],
  [
    'hidden by the style of the run',
    paragraph(run('mật', '<w:rStyle w:val="ChuAn"/>') + run('hiện')),
    'hiện',
  ],
  [
    'hidden by what that is based on, too',
    paragraph(run('mật', '<w:rStyle w:val="ChuAnCon"/>') + run('hiện')),
    'hiện',
  ],
  [
    'shown by a run style based on a hidden one',
    paragraph(run('hiện', '<w:rStyle w:val="ChuHien"/>')),
    'hiện',
  ],
  [
    'hidden by both styles, which is not hidden',
    paragraph(run('hiện', '<w:rStyle w:val="ChuAn"/>'), styled('An')),
    'hiện',
  ],
  [
    'shown by the run in a hidden style',
    paragraph(run('hiện', '<w:vanish w:val="0"/>'), styled('An')),
    'hiện',
  ],
  ['styles based on each other', paragraph(run('hiện', '<w:rStyle w:val="Vong1"/>')), 'hiện'],
  ['the look of a mark is none of the letters', paragraph(run('hiện'), '<w:rPr><w:vanish/></w:rPr>'), 'hiện'],
  [
    'tabs and lines',
    inRun(
      t('a'),
      '<w:tab/>',
      t('b'),
      '<w:br/>',
      t('c'),
      '<w:cr/>',
      t('d'),
      '<w:br w:type="textWrapping"/>',
      t('e'),
    ),
    'a\tb\nc\nd\ne',
  ],
  ['stops of tabs', paragraph(run('a'), '<w:tabs><w:tab w:val="left"/></w:tabs>'), 'a'],
  ['the end of a page between letters', inRun(t('a'), '<w:br w:type="page"/>', t('b')), 'a\nb'],
  ['the end of a column between letters', inRun(t('a'), '<w:br w:type="column"/>', t('b')), 'a\nb'],
  [
    'ends of pages around letters',
    inRun('<w:br w:type="page"/>', t('a'), '<w:br w:type="page"/>', '<w:br w:type="column"/>'),
    'a',
  ],
  [
    'a hidden end of a page',
    paragraph(`${run('a')}<w:r><w:rPr><w:vanish/></w:rPr><w:br w:type="page"/></w:r>`),
    'a',
  ],
  ['a line that ends a paragraph', inRun(t('a'), '<w:br/>'), 'a\n'],
  [
    'hyphens',
    inRun(
      t('a'),
      '<w:noBreakHyphen/>',
      t('b'),
      '<w:softHyphen/>',
      t('c'),
      '<w:lastRenderedPageBreak/>',
      t('d'),
    ),
    'a-bcd',
  ],
  ['symbols', inRun('<w:sym w:font="Symbol" w:char="F0B7"/>', '<w:sym w:char="x"/>', '<w:sym/>'), '\uF0B7'],
  [
    'a page number',
    paragraph(
      run('Trang ') +
        field(' PAGE ', run('7')) +
        run('/') +
        field('NUMPAGES', run('9')) +
        field('SECTIONPAGES', run('9')),
    ),
    'Trang /',
  ],
  [
    'a page number, simply',
    paragraph(
      `${run('Trang ')}<w:fldSimple w:instr=" page \\* MERGEFORMAT">${run('7')}</w:fldSimple>${run('.')}`,
    ),
    'Trang .',
  ],
  ['a reference to a page, which is another field', paragraph(field('PAGEREF a', run('7'))), '7'],
  [
    'a table of contents',
    paragraph(field('TOC \\o', run('I. A 1')).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/, '')) +
      paragraph(`${field('PAGEREF b', run('2'))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`) +
      line('I. A'),
    '\n\nI. A',
  ],
  ['an index', paragraph(field('INDEX \\c 2', run('Đoàn, 3'))), ''],
  ['the result of another field', paragraph(field('DATE', run('15/11'))), '15/11'],
  [
    'the result of another field, simply',
    paragraph(`<w:fldSimple w:instr="REF a">${run('mục 1')}</w:fldSimple>`),
    'mục 1',
  ],
  [
    'a field in the code of another',
    paragraph(field(`IF ${field('REF a', run('1'))} = 1`, run('đúng')) + run('.')),
    'đúng.',
  ],
  [
    'a field in the result of a page number',
    paragraph(field('PAGE', field('REF a', run('1'))) + run('.')),
    '.',
  ],
  [
    'a field without a result',
    paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE a</w:instrText></w:r>' +
        run('x') +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        run('sau'),
    ),
    'sau',
  ],
  [
    'a field left open in a simple one',
    paragraph(
      `<w:fldSimple w:instr="REF a"><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:fldSimple>${run('sau')}`,
    ),
    'sau',
  ],
  [
    'a text box',
    paragraph(run('trước ') + textBox(line('trong') + line('khung')) + run('sau')) + line('hết'),
    'trước sau\ntrong\nkhung\nhết',
  ],
  [
    'the look of a run behind its text box',
    paragraph(
      `<w:r><w:rPr><w:vanish/></w:rPr><w:pict><w:txbxContent>${line('trong')}</w:txbxContent></w:pict>${t('mật')}</w:r>`,
    ),
    '\ntrong',
  ],
  [
    'controls around anything',
    control('x', line('khối')) +
      paragraph(control('x', run('dòng'))) +
      `<w:tbl>${control('x', `<w:tr>${control('x', `<w:tc>${line('ô')}</w:tc>`)}</w:tr>`)}</w:tbl>`,
    'khối\ndòng\nô',
  ],
  [
    'notes, pictures and equations',
    paragraph(
      run('a') +
        '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:drawing/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>' +
        run('b'),
    ),
    'ab',
  ],
  [
    'automatic numbers',
    paragraph(run('A'), numbered) + paragraph(run(' '), numbered) + paragraph(run('C'), numbered),
    '1.\tA\n \n3.\tC',
    { text: 'A\n \nC', why: 'nobody wrote the numbers' },
  ],
  [
    'the number of a paragraph whose mark was deleted is that of the next',
    paragraph(run('A'), unmarked('del', numbered)) +
      paragraph(run('B'), numbered) +
      paragraph(run('C'), numbered),
    '1.\tAB\n2.\tC',
    { text: 'AB\nC', why: 'nobody wrote the numbers' },
  ],
  [
    'a numbered paragraph before those of its text box, and one without properties behind them',
    paragraph(run('A') + textBox(paragraph(run('B'), numbered)), numbered) +
      paragraph(textBox(paragraph(run('C'), numbered)) + run('D')),
    '1.\tA\n2.\tB\nD\n3.\tC',
    { text: 'A\nB\nD\nC', why: 'nobody wrote the numbers' },
  ],
  [
    'a table of a layout',
    table([line('một') + line('hai'), line('ba')], [line('bốn'), line('năm')]),
    'một\nhai\nba\nbốn\nnăm',
  ],
  [
    'a table with a column of numbers',
    table(
      [line('TT'), line('Nội dung'), line('Ai')],
      [line('1.'), line('A') + line('B'), line('X')],
      ['<w:p/>', line('C'), '<w:p/>'],
    ),
    'TT\tNội dung\n1.\tA\nB\nC',
    {
      text: 'TT\nNội dung\nAi\n1.\nA\nB\nX\n\nC\n',
      why: 'its rows are lines of an outline, but not of a report',
    },
  ],
  ['a number in a line of its own is no column of them', table([line('1')], [line('2')]), '1\n2'],
  ['a table in a cell', table([line('a') + table([line('b')]) + line('c')]), 'a\nb\nc'],
  ['a legacy font', paragraph(run('KÕt qu¶', '<w:rFonts w:ascii=".VnTime"/>')), 'KÕt qu¶'],
];

describe.each(truth.map(([what, ...row]) => ({ what, row })))('$what', ({ row: [body, text, report] }) => {
  const bytes = docxFile({ body, styles, numbering });

  it('is read so in an outline', () => {
    expect(readDocx(bytes).text).toBe(text);
  });

  it('is read so in a report', () => {
    const lines = readReportFile(bytes).paragraphs.map(each => each.text);
    expect(lines.join('\n')).toBe(report?.text ?? text);
  });
});

it.each([
  ['strict', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ['transitional', undefined],
])('reads the %s dress code', (_, namespace) => {
  const bytes = docxFile({
    body: line('A') + paragraph(run('mật'), styled('An')),
    styles,
    ...(namespace === undefined ? {} : { namespace }),
  });
  expect(readDocx(bytes).text).toBe('A\n');
  expect(readReportFile(bytes).leftovers.hidden).toEqual([1]);
});

it('tells of hidden text, however it is hidden, and not of hidden spaces', () => {
  const hidden = [
    run('a', '<w:vanish/>'),
    run(' ', '<w:vanish/>'),
    run('b', '<w:rStyle w:val="ChuAn"/>'),
    run('c'),
  ];
  const bytes = docxFile({
    body: hidden.map(each => paragraph(each)).join('') + paragraph(run('d'), styled('AnCon')),
    styles,
  });
  expect(readReportFile(bytes).leftovers.hidden).toEqual([0, 2, 4]);
});

it('follows styles through twenty that they are based on, as circles have no end', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, index) =>
      index + 1 < length
        ? `<w:style w:styleId="S${index}"><w:basedOn w:val="S${index + 1}"/></w:style>`
        : `<w:style w:styleId="S${index}"><w:rPr><w:vanish/></w:rPr></w:style>`,
    ).join('');
  const body = paragraph(run('mật'), styled('S0'));
  expect(readDocx(docxFile({ body, styles: chain(20) })).text).toBe('');
  expect(readDocx(docxFile({ body, styles: chain(21) })).text).toBe('mật');
});

it.each(['1', 'true', 'on'])('takes a style for that of all paragraphs where it says so: %s', value => {
  const style = (type: string) =>
    `<w:style w:type="${type}" w:default="${value}" w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style>`;
  expect(readDocx(docxFile({ body: line('a'), styles: style('paragraph') })).text).toBe('');
  expect(readDocx(docxFile({ body: line('a'), styles: style('table') })).text).toBe('a');
});

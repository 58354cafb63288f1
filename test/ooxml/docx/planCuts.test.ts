import { cut } from '../../../src/ooxml/docx/cut';
import { planCuts } from '../../../src/ooxml/docx/planCuts';
import { readReport } from '../../../src/ooxml/docx/readReport';
import type { ControlFate } from '../../../src/report/planCopy';
import { control, documentPart, line, paragraph, run, table, textBox } from '../../support/docxFile';

const fates: Readonly<Record<string, ControlFate>> = {
  bare: { kind: 'unwrap' },
  gone: { kind: 'remove' },
  clear: { kind: 'clear' },
  nil: { kind: 'replace', text: 'Không <có>.' },
};

const fateOf = ({ tag }: { readonly tag: string }): ControlFate => fates[tag] ?? { kind: 'unwrap' };

/** What is left of a body where each control of ours has its fate for a tag. */
function left(body: string): string {
  const xml = documentPart(body);
  const reading = readReport(xml, tag => tag in fates);
  const rest = cut(xml, planCuts(xml, reading, reading.controls.map(fateOf)));
  const [start = '', end = ''] = documentPart('|').split('|');
  expect(rest.startsWith(start) && rest.endsWith(end)).toBe(true);
  return rest.slice(start.length, rest.length - end.length);
}

const slot = (tag: string, content = line('x')) => control(tag, content);
const [a, b] = [line('a'), line('b')];
const t = table([line('ô')]);
const empty = '<w:p/>';
const break1 = '<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>';
const mark = (name: string, id = 1) => `<w:${name} w:id="${id}"/>`;
const sentence = (pPr = '') =>
  `<w:p>${pPr}<w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t>Không &lt;có&gt;.</w:t></w:r></w:p>`;
const cells = (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;

it.each<[what: string, body: string, left: string]>([
  ['nothing of anybody else', control('khác', a) + b, control('khác', a) + b],
  ['the tags around what stays', a + slot('bare', b), a + b],
  ['tags around tags', slot('bare', slot('bare', a) + b), a + b],
  ['a control without content', `${a}<w:sdt><w:sdtPr><w:tag w:val="bare"/></w:sdtPr></w:sdt>${b}`, a + b],
  [
    'a control with empty content',
    `${a}<w:sdt><w:sdtPr><w:tag w:val="bare"/></w:sdtPr><w:sdtContent/></w:sdt>${b}`,
    a + b,
  ],
  ['the whole of what goes', a + slot('gone') + b, a + b],
  ['one in the control of another', a + control('khác', slot('gone') + b), a + control('khác', b)],
  [
    'what asks within a paragraph',
    paragraph(run('a') + control('clear', run('?'), '<w:showingPlcHdr/>') + run('b')),
    paragraph(run('a') + run('b')),
  ],
  [
    'nothing of what does not ask',
    paragraph(control('clear', run('x'), '<w:showingPlcHdr w:val="0"/>')),
    paragraph(run('x')),
  ],
  [
    'runs only of what goes clear',
    paragraph(control('bare', run('x'), '<w:showingPlcHdr/>')),
    paragraph(run('x')),
  ],
  [
    'of what goes clear nothing but its runs',
    control(
      'clear',
      paragraph(mark('bookmarkStart') + run('?') + mark('bookmarkEnd'), '<w:jc/>'),
      '<w:showingPlcHdr/>',
    ),
    paragraph(mark('bookmarkStart') + mark('bookmarkEnd'), '<w:jc/>'),
  ],
  [
    'nothing of a control that is ours by another name, or by what it holds',
    control('khác', paragraph('<w:tag w:val="gone"/>'), '<w:alias w:val="gone"/>'),
    control('khác', paragraph('<w:tag w:val="gone"/>'), '<w:alias w:val="gone"/>'),
  ],
  ['by the first of two tags', control('gone', a, '<w:tag w:val="bare"/>') + b, b],
  // Sections, ranges.
  [
    'not the break of a section',
    a + slot('gone', paragraph(run('x'), break1)) + b,
    `${a}<w:p><w:pPr>${break1}</w:pPr></w:p>${b}`,
  ],
  [
    'not the ends of ranges',
    a +
      slot(
        'gone',
        paragraph(
          mark('bookmarkStart') +
            run('x') +
            mark('bookmarkEnd') +
            mark('commentRangeStart') +
            mark('commentRangeEnd') +
            mark('permStart') +
            mark('permEnd') +
            mark('moveFromRangeStart') +
            mark('moveToRangeEnd') +
            mark('customXmlInsRangeStart') +
            mark('customXmlDelRangeEnd') +
            mark('proofErr'),
        ),
      ),
    a +
      [
        'bookmarkStart',
        'bookmarkEnd',
        'commentRangeStart',
        'commentRangeEnd',
        'permStart',
        'permEnd',
        'moveFromRangeStart',
        'moveToRangeEnd',
        'customXmlInsRangeStart',
        'customXmlDelRangeEnd',
      ]
        .map(name => mark(name))
        .join(''),
  ],
  [
    'not an end that is written with two tags',
    slot('gone', '<w:p><w:bookmarkEnd w:id="1"></w:bookmarkEnd></w:p>') + a,
    `<w:bookmarkEnd w:id="1"></w:bookmarkEnd>${a}`,
  ],
  [
    'ranges before breaks, as they stood',
    slot('gone', mark('bookmarkStart') + paragraph('', break1)) + a,
    `${mark('bookmarkStart')}<w:p><w:pPr>${break1}</w:pPr></w:p>${a}`,
  ],
  // Sentences.
  ['a sentence in its place', a + slot('nil') + b, a + sentence() + b],
  [
    'a sentence in the dress of the slot',
    slot('nil', paragraph(run('x'), '<w:jc w:val="both"/>')),
    sentence('<w:pPr><w:jc w:val="both"/></w:pPr>'),
  ],
  [
    'a sentence without the look of a mark',
    slot('nil', paragraph(run('x'), '<w:rPr><w:b/></w:rPr>')),
    sentence(),
  ],
  [
    'a sentence in a dress behind a look that is none',
    paragraph(run('a'), '<w:rPr><w:b/></w:rPr>') + slot('nil', paragraph(run('x'), '<w:jc/>')),
    paragraph(run('a'), '<w:rPr><w:b/></w:rPr>') + sentence('<w:pPr><w:jc/></w:pPr>'),
  ],
  [
    'a sentence without the break of a section, which stays',
    slot('nil', paragraph(run('x'), break1)),
    `<w:p><w:pPr>${break1}</w:pPr></w:p>${sentence()}`,
  ],
  [
    'a sentence without a change of properties',
    slot('nil', paragraph(run('x'), '<w:jc/><w:pPrChange><w:pPr><w:ind/></w:pPr></w:pPrChange>')),
    sentence(),
  ],
  [
    'a sentence in the first dress',
    slot('nil', paragraph('', '<w:ind/>') + paragraph('', '<w:jc/>')),
    sentence('<w:pPr><w:ind/></w:pPr>'),
  ],
  // Where a paragraph is missed.
  ['a cell keeps a paragraph', cells(slot('gone')), cells(empty)],
  ['a cell keeps a paragraph behind a table', cells(a + t + slot('gone')), cells(a + t + empty)],
  ['a cell with a paragraph needs none', cells(slot('gone') + a), cells(a)],
  ['a cell with a paragraph before needs none', cells(a + slot('gone')), cells(a)],
  ['a cell with a sentence needs none', cells(slot('nil')), cells(sentence())],
  [
    'a cell with a break needs none',
    cells(slot('gone', paragraph('', break1))),
    cells(`<w:p><w:pPr>${break1}</w:pPr></w:p>`),
  ],
  [
    'a cell with the control of another needs none',
    cells(slot('gone') + control('khác', a)),
    cells(control('khác', a)),
  ],
  [
    'a cell whose control has no content',
    cells('<w:sdt><w:sdtPr><w:tag w:val="bare"/></w:sdtPr><w:sdtContent/></w:sdt>'),
    cells(empty),
  ],
  ['the control of another keeps a paragraph', control('khác', slot('gone')), control('khác', empty)],
  [
    'a text box keeps a paragraph, and so does its copy',
    paragraph(textBox(slot('gone'))),
    paragraph(textBox(empty)),
  ],
  ['a line between two tables', t + slot('gone') + t + a, t + empty + t + a],
  [
    'a line between two tables, though several go',
    t + slot('gone') + slot('gone') + t + a,
    t + empty + t + a,
  ],
  ['no line where one stands', t + slot('gone') + a + t + b, t + a + t + b],
  ['no line behind a paragraph', a + slot('gone') + t + b, a + t + b],
  ['no line before the first table', slot('gone') + t + a, t + a],
  [
    'a line between tables that controls kept apart',
    slot('bare', t) + slot('bare', t) + a,
    t + empty + t + a,
  ],
  ['a line before the table of a control', t + slot('gone') + slot('bare', a + t) + b, t + a + t + b],
  [
    'a line before a table that opens a control',
    t + slot('gone') + slot('bare', t + a) + b,
    t + empty + t + a + b,
  ],
  ['a line at the end of a control that held one', slot('bare', t + slot('gone')) + t + a, t + empty + t + a],
  ['tables next to each other as they stood', `${t}${t}${a}${slot('gone')}`, `${t}${t}${a}`],
  [
    'no line behind a sentence, whatever it stands in for',
    t + slot('nil', t) + t + a,
    t + sentence() + t + a,
  ],
  [
    'a line between tables around a control that holds nothing',
    `${t}<w:sdt><w:sdtPr><w:tag w:val="bare"/></w:sdtPr><w:sdtContent/></w:sdt>${t}${a}`,
    t + empty + t + a,
  ],
  ['a line before the last section', t + slot('gone') + break1, t + empty + break1],
  ['no line before the last section behind a paragraph', a + slot('gone') + break1, a + break1],
  ['the last section behind a table, as it stood', slot('gone') + a + t + break1, a + t + break1],
  ['a cell around rows', `<w:tbl>${slot('clear', `<w:tr><w:tc>${a}</w:tc></w:tr>`)}</w:tbl>`, table([a])],
  // What is not read.
  [
    'a copy for old programs, as what it repeats',
    paragraph(textBox(slot('bare') + slot('nil'))),
    paragraph(textBox(line('x') + sentence())),
  ],
  [
    'a copy that repeats nothing comes out bare',
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:pict><w:txbxContent>${slot('gone')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:pict><w:txbxContent>${line('x')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  ],
  [
    'a copy that holds another control comes out bare',
    paragraph(textBox(slot('gone', a)).replace(/(<mc:Fallback>.*)<w:p>/, `$1${slot('bare')}<w:p>`)),
    paragraph(
      textBox('|')
        .replace('|', empty)
        .replace('|', line('x') + a),
    ),
  ],
  [
    'what stands in a deleted row comes out bare',
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${slot('gone')}</w:tc></w:tr></w:tbl>${slot('gone')}${a}`,
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${line('x')}</w:tc></w:tr></w:tbl>${a}`,
  ],
])('takes out, or leaves: %s', (_, body, rest) => {
  expect(left(body)).toBe(rest);
});

it('names what it puts in as the part does', () => {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const made = (start: string, prefix: string) => {
    const [p, c] = [`${prefix}p`, `${prefix}sdt`];
    const own = (tag: string) =>
      `<${c}><${c}Pr><${prefix}tag val='${tag}'/></${c}Pr><${c}Content><${p}/></${c}Content></${c}>`;
    const xml = `<${prefix}document ${start}='${w}'><${prefix}body>${own('nil')}<${prefix}tbl/>${own('gone')}</${prefix}body></${prefix}document>`;
    const reading = readReport(xml, tag => tag in fates);
    return cut(xml, planCuts(xml, reading, reading.controls.map(fateOf))).replace(/^<[^>]*><[^>]*>/, '');
  };
  expect(made('xmlns', '')).toBe('<p><r><t>Không &lt;có&gt;.</t></r></p><tbl/><p/></body></document>');
  expect(made('xmlns:ab', 'ab:')).toBe(
    '<ab:p><ab:r><ab:rPr><ab:lang ab:val="vi-VN"/></ab:rPr><ab:t>Không &lt;có&gt;.</ab:t></ab:r></ab:p><ab:tbl/><ab:p/></ab:body></ab:document>',
  );
});

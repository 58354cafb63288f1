import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { writeState } from '../../src/ooxml/statePart';
import { walk } from '../../src/outline/outline';
import { placeholderFor } from '../../src/report/wording';
import { blankDocx } from '../word-host/document/blankDocx';
import { addCustomXml, addPart, openPackage, savePackage } from '../word-host/document/docxPackage';
import { escapeText, w } from '../word-host/document/xml';
import { smallOutline, tagOf } from './outlines';

/** Documents that no person would write: controls of ours and foreign, anywhere that Word allows, between anything. */

/** A document as a function of a counter, so that ids are unique in it. */
type Xml = (next: () => number) => string;

const words = fc
  .array(
    fc.constantFrom(
      'công tác',
      'Đoàn',
      'năm 2023',
      '1.250',
      'suất',
      '& <b>',
      'thực hiện',
      '“3 liên kết”',
      '…',
      'ề',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map(parts => parts.join(' '));

const text = (value: string) => `<w:t xml:space="preserve">${escapeText(value)}</w:t>`;
const run = (value: string, rPr = '') =>
  `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}${text(value)}</w:r>`;
const author = 'w:author="A" w:date="2023-11-01T00:00:00Z"';

const inline: fc.Arbitrary<Xml> = fc.oneof(
  {
    weight: 4,
    arbitrary: words.map(
      (value): Xml =>
        () =>
          run(value),
    ),
  },
  words.map(
    (value): Xml =>
      () =>
        run(value, '<w:b/><w:highlight w:val="yellow"/>'),
  ),
  words.map(
    (value): Xml =>
      () =>
        run(value, '<w:vanish/>'),
  ),
  words.map(
    (value): Xml =>
      next =>
        `<w:ins w:id="${String(next())}" ${author}>${run(value)}</w:ins>`,
  ),
  words.map(
    (value): Xml =>
      next =>
        `<w:del w:id="${String(next())}" ${author}><w:r><w:delText>${escapeText(value)}</w:delText></w:r></w:del>`,
  ),
  words.map(
    (value): Xml =>
      () =>
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(value)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ),
  words.map(
    (value): Xml =>
      () =>
        `<w:fldSimple w:instr=" DATE ">${run(value)}</w:fldSimple>`,
  ),
  words.map((value): Xml => next => {
    const id = String(next());
    return `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${run(value)}<w:bookmarkEnd w:id="${id}"/>`;
  }),
  words.map(
    (value): Xml =>
      next =>
        `<w:sdt><w:sdtPr><w:alias w:val="khác"/><w:tag w:val="foreign"/><w:id w:val="${String(next())}"/></w:sdtPr><w:sdtContent>${run(value)}</w:sdtContent></w:sdt>`,
  ),
  fc.constant<Xml>(() => '<w:r><w:footnoteReference w:id="2"/></w:r>'),
  fc.constant<Xml>(() => '<w:r><w:tab/><w:br/></w:r>'),
);

const paragraph = (pPr = ''): fc.Arbitrary<Xml> =>
  fc.array(inline, { maxLength: 3 }).map(
    (parts): Xml =>
      next =>
        `<w:p>${pPr}${parts.map(part => part(next)).join('')}</w:p>`,
  );

const deletedMark = `<w:pPr><w:rPr><w:del w:id="" ${author}/></w:rPr></w:pPr>`;

const nodes = [...walk(smallOutline)];
const point = fc.constantFrom(...nodes.filter(node => node.kind === 'point'));
const heading = fc.constantFrom(...nodes.filter(node => node.kind === 'heading'));

const control =
  (tag: string, properties: string, content: Xml): Xml =>
  next =>
    `<w:sdt><w:sdtPr><w:alias w:val="Ô"/><w:tag w:val="${tag}"/><w:id w:val="${String(next())}"/>${properties}</w:sdtPr><w:sdtContent>${content(next)}</w:sdtContent></w:sdt>`;

const sectionBreak =
  '<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:pPr>';

/** What stands in a slot that nobody wrote into: the placeholder, dots, nothing, with marks and breaks in it. */
const emptyContent = fc
  .tuple(point, fc.constantFrom('', '…………', 'prompt'), fc.boolean(), fc.boolean())
  .map(([node, kind, hasMark, hasBreak]): Xml => next => {
    const id = String(next());
    const mark = hasMark
      ? [`<w:bookmarkStart w:id="${id}" w:name="c${id}"/>`, `<w:bookmarkEnd w:id="${id}"/>`]
      : ['', ''];
    const shown = kind === 'prompt' ? placeholderFor(node) : kind;
    return `<w:p>${hasBreak ? sectionBreak : ''}${mark.join('')}${shown === '' ? '' : run(shown)}</w:p>`;
  });

const blocks = (depth: number): fc.Arbitrary<Xml> =>
  fc.array(block(depth), { minLength: 1, maxLength: 4 }).map(
    (parts): Xml =>
      next =>
        parts.map(part => part(next)).join(''),
  );

function block(depth: number): fc.Arbitrary<Xml> {
  const flat: fc.Arbitrary<Xml>[] = [
    paragraph(),
    // Its mark was deleted: it goes on in the next one.
    fc.tuple(paragraph(deletedMark), paragraph()).map(
      ([first, second]): Xml =>
        next =>
          first(next).replace('w:id=""', `w:id="${String(next())}"`) + second(next),
    ),
    fc.constant<Xml>(next => `<w:p>${deletedMark.replace('w:id=""', `w:id="${String(next())}"`)}</w:p>`),
    fc.tuple(point, paragraph()).map(([node, content]) => control(tagOf(smallOutline, node.id), '', content)),
    fc
      .tuple(point, emptyContent, fc.boolean())
      .map(([node, content, shows]) =>
        control(tagOf(smallOutline, node.id), shows ? '<w:showingPlcHdr/>' : '', content),
      ),
    heading.map(node =>
      control(
        tagOf(smallOutline, node.id, 'heading'),
        '',
        () => `<w:p>${run(`${node.marker} ${node.text}`)}</w:p>`,
      ),
    ),
  ];
  if (depth === 0) return fc.oneof(...flat);
  return fc.oneof(
    ...flat,
    blocks(depth - 1).map(content => control('của-người-khác', '', content)),
    fc
      .tuple(point, blocks(depth - 1))
      .map(([node, content]) => control(tagOf(smallOutline, node.id), '', content)),
    fc.array(fc.tuple(blocks(depth - 1), blocks(depth - 1)), { minLength: 1, maxLength: 2 }).map(
      (rows): Xml =>
        next =>
          `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${rows
            .map(
              cells =>
                `<w:tr>${cells.map(cell => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${endInParagraph(cell(next))}</w:tc>`).join('')}</w:tr>`,
            )
            .join('')}</w:tbl>`,
    ),
  );
}

/** A cell ends in a paragraph, or in a control that does. */
function endInParagraph(xml: string): string {
  return /<\/w:tbl>(?:<\/w:sdtContent><\/w:sdt>)*$/.test(xml) ? `${xml}<w:p/>` : xml;
}

/** The XML of a body; `reportWith` makes a file of it. */
export const randomBody: fc.Arbitrary<string> = blocks(2).map(content => {
  let id = 100;
  return endInParagraph(content(() => id++));
});

const picture = Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256);

/** A .docx around a body: with a picture, a note, a foreign custom part and ours. */
export function reportWith(body: string, large?: Uint8Array): Uint8Array {
  const parts = openPackage(blankDocx([], body));
  const notes = `<w:footnotes xmlns:w="${w}"><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p/></w:footnote><w:footnote w:id="2"><w:p>${run('Theo số liệu tính đến 15/11')}</w:p></w:footnote></w:footnotes>`;
  addPart(
    parts,
    'word/footnotes.xml',
    notes,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes',
    'footnotes.xml',
  );
  parts.set('word/media/image1.png', large ?? picture);
  const types = new TextDecoder().decode(parts.get('[Content_Types].xml'));
  parts.set(
    '[Content_Types].xml',
    strToU8(types.replace('<Default ', '<Default Extension="png" ContentType="image/png"/><Default ')),
  );
  addCustomXml(parts, '<other xmlns="urn:other">khác</other>');
  addCustomXml(parts, writeState({ outline: smallOutline, granularity: 'point' }));
  return savePackage(parts);
}

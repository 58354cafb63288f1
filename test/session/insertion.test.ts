import fc from 'fast-check';
import { sectionsOf } from '../../src/outline/outline';
import { parseTag } from '../../src/report/tag';
import { readByLibreOffice, validateDocx } from '../support/judgeDocx';
import { doan2023, idOf, tagOf } from '../support/outlines';
import { openPane } from '../support/pane';
import { assertProperty, inAllRuns } from '../support/property';
import { word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { w } from '../word-host/document/xml';
import { lintDocx } from '../word-host/document/lint';
import { outsideOf, readControls, readParagraphs } from '../word-host/document/oracle';
import {
  copyControl,
  countPlaces,
  deleteControl,
  placeCursorAt,
  placeCursorIn,
  pressEnter,
  putIntoTable,
  typeText,
  writeInto,
} from '../word-host/document/user';

const isOurs = (tag: string) => parseTag(tag) !== undefined;
const first = idOf(doan2023, '1. Công tác tuyên truyền');
const tinhNguyen = idOf(doan2023, '2.1.');

/** A document with everything that a cursor can be in. */
const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (content: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr>${content}</w:tr></w:tbl>`;
const foreign = (content: string, id: number) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Trích yếu"/><w:tag w:val="trich_yeu"/><w:id w:val="${String(id)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const everything = [
  paragraph('BÁO CÁO kết quả công tác Đoàn'),
  table(
    cell(paragraph('Chỉ tiêu') + table(cell(paragraph('Trong bảng lồng'))) + paragraph('')) +
      cell(paragraph('Kết quả')),
  ),
  paragraph('Mở đầu: căn cứ Kế hoạch số 12-KH/TWĐTN'),
  foreign(
    paragraph('Về việc báo cáo năm 2023') + table(cell(paragraph('Bảng trong ô lạ'))) + paragraph('hết ô'),
    41,
  ),
  paragraph('gạch đầu dòng', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
  '<w:p/>',
  paragraph('Trên đây là báo cáo.'),
].join('');
/** Word keeps a paragraph behind what is inserted at the very end: an empty one, in the format of the last. */
const withoutLastLine = (xml: string) => xml.replace(/<w:p><w:pPr\/><\/w:p>(?=<w:sectPr)/, '');
const fresh = () => HostDocument.blank(word2021, [], everything);

it('inserts all 21 sections in three syncs and one insertOoxml, and proves it by a scan', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const { host, session, ready } = await openPane(document);
  await session.actions.insertAll();
  expect(host.counters.syncs).toBe(3);
  expect([...host.counters.calls].filter(([name]) => name.endsWith('.insertOoxml'))).toEqual([
    ['Paragraph.insertOoxml', 1],
  ]);
  expect(ready().success).toEqual({ kind: 'inserted', sections: 21, slots: 98 });
  expect(ready().failure).toBeUndefined();
  expect(ready().coverage.total).toMatchObject({ empty: 98, total: 98 });
});

it('writes what the validator, the lint and LibreOffice accept, headings and text as they should be', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO', '', 'Trên đây là báo cáo.']);
  placeCursorAt(document, 8);
  const { session } = await openPane(document);
  await session.actions.insertAll();
  const tag = tagOf(doan2023, idOf(doan2023, '- Nhận định khái quát về công tác tuyên truyền'));
  writeInto(document, tag, 'Công tác tuyên truyền được triển khai sâu rộng.');
  const bytes = document.save();
  expect(validateDocx(bytes)).toEqual([]);
  expect(lintDocx(bytes)).toEqual([]);
  expect(readParagraphs(bytes).slice(0, 4)).toEqual([
    'BÁO CÁO',
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    '1. Công tác tuyên truyền, giáo dục',
    'Công tác tuyên truyền được triển khai sâu rộng.',
  ]);
  const text = readByLibreOffice(bytes);
  if (text !== undefined) {
    expect(text).toContain('I. KẾT QUẢ ĐẠT ĐƯỢC');
    expect(text).toContain('Công tác tuyên truyền được triển khai sâu rộng.');
    expect(text).toContain('3. Nguyên nhân của hạn chế');
  }
}, 60_000);

it('leaves no line of its own behind', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO', 'Trên đây là báo cáo.']);
  const { session } = await openPane(document);
  await session.actions.insertSection(first);
  const paragraphs = readParagraphs(document.save());
  expect(paragraphs[0]).toBe('BÁO CÁO');
  expect(paragraphs.at(-1)).toBe('Trên đây là báo cáo.');
  expect(paragraphs).toHaveLength(2 + 2 + 7);
});

it('goes to a section instead of inserting it twice', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const { session, ready } = await openPane(document);
  await session.actions.insertSection(tinhNguyen);
  const controls = readControls(document.save());
  placeCursorAt(document, 0);
  await session.actions.insertSection(tinhNguyen);
  expect(readControls(document.save())).toEqual(controls);
  expect(ready().success).toEqual({ kind: 'alreadyThere', sectionId: tinhNguyen });
  expect(ready().cursorNodeId).toBe(tinhNguyen);
});

it('inserts once on a double click', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const { session } = await openPane(document);
  await Promise.all([session.actions.insertSection(first), session.actions.insertSection(first)]);
  const tags = readControls(document.save()).map(control => control.tag);
  expect(new Set(tags).size).toBe(tags.length);
});

it('puts a section beside the table that its neighbour was moved into, not into the cell', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const { session } = await openPane(document);
  await session.actions.insertSection(tinhNguyen);
  const before = readControls(document.save());
  const part = before[0]?.tag ?? '';
  putIntoTable(document, part);
  await session.actions.insertAll();
  const bytes = document.save();
  expect(lintDocx(bytes)).toEqual([]);
  const saved = new DOMParser().parseFromString(
    outsideOf(bytes, () => false),
    'application/xml',
  );
  const cells = [...saved.getElementsByTagNameNS(w, 'tc')];
  expect(cells.map(each => each.getElementsByTagNameNS(w, 'sdt').length)).toEqual([1]);
});

it('puts back the slots that were deleted, in their places', async () => {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const { session, ready } = await openPane(document);
  await session.actions.insertSection(first);
  const tags = readControls(document.save()).map(control => control.tag);
  deleteControl(document, tags[4] ?? '');
  await session.actions.rescan();
  expect(ready().coverage.total.missing).toBe(92);
  await session.actions.insertMissing(first);
  expect(readControls(document.save()).map(control => control.tag)).toEqual(tags);
});

it('changes no character of the officer’s, wherever the cursor or the selection was', async () => {
  const sections = sectionsOf(doan2023).map(section => section.id);
  const opened = await openPane(fresh());
  let insertions = 0;
  await assertProperty(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.boolean(),
      fc.shuffledSubarray(sections, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      async (from, length, isSelection, clicks, again) => {
        const document = fresh();
        opened.host.open(document.hosted());
        await opened.session.actions.rescan();
        const place = (at: number) => {
          const start = at % countPlaces(document);
          placeCursorAt(document, start, isSelection ? start + (length % 40) : start);
        };
        place(from);
        const untouched = outsideOf(document.save(), isOurs);
        for (const [index, section] of clicks.entries()) {
          if (index > 0) place(again * (index + 1));
          await opened.session.actions.insertSection(section);
          insertions += 1;
          expect(opened.ready().failure).toBeUndefined();
        }
        const bytes = document.save();
        expect(withoutLastLine(outsideOf(bytes, isOurs))).toBe(withoutLastLine(untouched));
        expect(readControls(bytes).filter(control => !isOurs(control.tag))).toHaveLength(1);
        expect(lintDocx(bytes)).toEqual([]);
      },
    ),
    { numRuns: 520 },
  );
  expect(insertions).toBeGreaterThanOrEqual(inAllRuns(1000));
}, 300_000);

it('keeps what was written in slots when other sections come between them', async () => {
  const document = fresh();
  const { session } = await openPane(document);
  await session.actions.insertSection(tinhNguyen);
  const tag = readControls(document.save()).findLast(control => isOurs(control.tag))?.tag ?? '';
  writeInto(document, tag, 'Đoạn một');
  pressEnter(document);
  typeText(document, 'Đoạn hai');
  copyControl(document, tag);
  placeCursorIn(document, tag);
  await session.actions.insertAll();
  const texts = readControls(document.save())
    .filter(control => control.tag === tag)
    .map(control => control.text);
  expect(texts).toEqual(['Đoạn một\rĐoạn hai', 'Đoạn một\rĐoạn hai']);
});

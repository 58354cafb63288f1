import { stateNamespace, writeState } from '../../src/ooxml/statePart';
import { stringsFor } from '../support/strings';
import { doan2023, idOf, smallOutline, tagOf } from '../support/outlines';
import { openPane, type OpenedPane } from '../support/pane';
import { word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls, readParagraphs } from '../word-host/document/oracle';
import { copyControl, deleteControl } from '../word-host/document/user';

const section = idOf(doan2023, '1. Công tác tuyên truyền');
const open = (...paragraphs: readonly string[]) => HostDocument.blank(word2021, paragraphs);

/** Each failure ends in a sentence in both languages; this is its first words in Vietnamese. */
function said({ ready }: OpenedPane): string | undefined {
  const { failure } = ready();
  if (failure === undefined) return undefined;
  for (const language of ['vi', 'en'] as const) {
    const { what, safe, next } = stringsFor(language).failures[failure.code](failure.values);
    expect([what, safe, next].every(sentence => sentence.endsWith('.'))).toBe(true);
  }
  return stringsFor('vi').failures[failure.code](failure.values).what;
}

it.each([
  ['Word says so', { isReadOnly: true, reportsReadOnly: true }],
  ['Word does not say so (office-js#6209)', { isReadOnly: true, reportsReadOnly: false }],
])('says that a document is read-only where %s, and changes nothing', async (_, mode) => {
  const document = HostDocument.blank({ ...word2021, ...mode }, ['BÁO CÁO']);
  const pane = await openPane(document);
  await pane.session.actions.insertAll();
  expect(said(pane)).toMatch(/^Tài liệu đang ở chế độ chỉ đọc/);
  expect(readParagraphs(document.save())).toEqual(['BÁO CÁO']);
});

it.each([
  ['opening a place', 'Paragraph.insertParagraph'],
  ['the package', 'Paragraph.insertOoxml'],
])('takes away what it left when %s fails, and says that nothing was inserted', async (_, member) => {
  const document = open('BÁO CÁO', 'Trên đây là báo cáo.');
  const pane = await openPane(document);
  pane.host.inject([{ member, nth: 1, code: 'GeneralException' }]);
  await pane.session.actions.insertAll();
  expect(said(pane)).toBe('Word chưa chèn được mục nào.');
  expect(pane.ready().failure?.details).toContain('GeneralException');
  expect(readParagraphs(document.save())).toEqual(['BÁO CÁO', 'Trên đây là báo cáo.']);
});

it.each([
  ['removing the sentinel', 'Paragraph.delete'],
  ['moving the cursor', 'ContentControl.select'],
])('finishes by itself when only %s fails after the insertion', async (_, member) => {
  const document = open('BÁO CÁO', 'Trên đây là báo cáo.');
  const pane = await openPane(document);
  pane.host.inject([{ member, nth: 1, code: 'GeneralException' }]);
  await pane.session.actions.insertAll();
  expect(said(pane)).toBeUndefined();
  expect(pane.ready().coverage.total).toMatchObject({ empty: 98 });
  expect(readParagraphs(document.save())).toHaveLength(2 + 25 + 98);
});

it('says how far it came when a co-author deletes half of it at once', async () => {
  const document = open('BÁO CÁO');
  const pane = await openPane(document);
  const stop = document.onChange(({ addedControls }) => {
    if (addedControls.length === 0) return;
    stop();
    queueMicrotask(() => {
      for (const { tag } of readControls(document.save()).slice(2, 5)) deleteControl(document, tag);
    });
  });
  await pane.session.actions.insertSection(section);
  expect(said(pane)).toBe('Word mới chèn được 6/9 đề mục và ô.');
  await pane.session.actions.insertMissing(section);
  expect(said(pane)).toBeUndefined();
  expect(pane.ready().coverage.total.empty).toBe(7);
});

it('says so when a slot was deleted while the pane wrote to it', async () => {
  const document = open('BÁO CÁO');
  const pane = await openPane(document);
  await pane.session.actions.insertSection(section);
  const subPoint = idOf(doan2023, '+ Kết quả triển khai Đề án tổ chức Cuộc vận động');
  deleteControl(document, tagOf(doan2023, idOf(doan2023, '- Kết quả công tác giáo dục truyền thống')));
  await pane.session.actions.tick(subPoint, true);
  expect(said(pane)).toBe('Ô này không còn trong tài liệu.');
  expect(pane.ready().coverage.total).toMatchObject({ empty: 6, missing: 92 });
});

it('says so when the slot to go to is gone', async () => {
  const document = open('BÁO CÁO');
  const pane = await openPane(document);
  await pane.session.actions.insertSection(section);
  const point = idOf(doan2023, '- Kết quả công tác giáo dục chính trị');
  deleteControl(document, tagOf(doan2023, point));
  await pane.session.actions.goTo(point);
  expect(said(pane)).toBe('Ô này không còn trong tài liệu.');
});

it('tries a scan once more after an unknown fault, and then says so', async () => {
  const pane = await openPane(open('BÁO CÁO'));
  pane.host.inject([{ member: 'Document.contentControls', nth: 1, code: 'GeneralException' }]);
  await pane.session.actions.rescan();
  expect(said(pane)).toBeUndefined();
  pane.host.inject(
    [1, 2].map(nth => ({ member: 'Document.contentControls', nth, code: 'GeneralException' })),
  );
  await pane.session.actions.rescan();
  expect(said(pane)).toBe('Word báo lỗi và chưa làm được việc này.');
});

it.each([
  ['NotAllowed', 'Word trên máy này không cho làm việc này.'],
  ['InvalidOrTimedOutSession', 'Phiên làm việc với Word đã hết hạn.'],
  ['ActivityLimitReached', 'Word đang bận và chưa trả lời.'],
])('has a sentence for %s', async (code, sentence) => {
  const pane = await openPane(open('BÁO CÁO'));
  pane.host.inject([{ member: 'Paragraph.insertOoxml', nth: 1, code }]);
  await pane.session.actions.insertAll();
  expect(said(pane)).toBe(sentence);
});

it('leaves foreign controls with odd tags alone', async () => {
  const odd = ['', 'dy1', 'dy1:x', 'Ngày ký', `dy1:${'0'.repeat(8)}:s:p1.s1.i01:${'0'.repeat(8)}`];
  const controls = odd.map(
    (tag, index) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(index + 1)}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Chữ ${String(index)}</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
  );
  const document = HostDocument.blank(word2021, [], `${controls.join('')}<w:p/>`);
  const before = readControls(document.save());
  const pane = await openPane(document);
  expect(said(pane)).toBeUndefined();
  await pane.session.actions.insertAll();
  expect(readControls(document.save()).filter(control => odd.includes(control.tag))).toEqual(before);
});

it('says that its part of the file is damaged, and goes on from the tags', async () => {
  const document = open('BÁO CÁO');
  document
    .hosted()
    .customXml.add(
      `<report xmlns="${stateNamespace}" version="1" granularity="point"><outline>hỏng</outline></report>`,
    );
  const pane = await openPane(document);
  expect(said(pane)).toBe('Phần lưu đề cương trong tài liệu bị hỏng.');
  await pane.session.actions.insertSection(section);
  expect(document.hosted().customXml.list(stateNamespace)).toHaveLength(1);
  expect((await openPane(document)).ready().failure).toBeUndefined();
});

it('does not overwrite the part of a newer version', async () => {
  const document = open('BÁO CÁO');
  const newer = writeState({ outline: smallOutline, granularity: 'point' }).replace(
    'version="1"',
    'version="9"',
  );
  document.hosted().customXml.add(newer);
  const pane = await openPane(document);
  expect(said(pane)).toBe('Tài liệu được làm bằng phiên bản Đủ Ý mới hơn.');
  await pane.session.actions.insertSection(section);
  expect(
    document
      .hosted()
      .customXml.list(stateNamespace)
      .map(part => part.xml),
  ).toEqual([newer]);
});

it('uses the outline that the document brings', async () => {
  const document = open('BÁO CÁO');
  document.hosted().customXml.add(writeState({ outline: smallOutline, granularity: 'point' }));
  const pane = await openPane(document);
  expect(pane.ready().coverage.total.total).toBe(5);
});

it('says that the slots belong to another outline', async () => {
  const document = open('BÁO CÁO');
  document.hosted().customXml.add(writeState({ outline: smallOutline, granularity: 'point' }));
  const pane = await openPane(document);
  await pane.session.actions.insertAll();
  const part = document.hosted().customXml.list(stateNamespace)[0];
  document.hosted().customXml.remove(part?.id ?? '');
  const again = await openPane(HostDocument.open(document.save(), word2021));
  expect(said(again)).toBe('Các ô trong tài liệu thuộc một đề cương khác.');
});

it('deletes none of two slots of one node', async () => {
  const document = open('BÁO CÁO');
  const pane = await openPane(document);
  await pane.session.actions.insertSection(section);
  const tag = tagOf(doan2023, idOf(doan2023, '- Kết quả công tác giáo dục chính trị'));
  copyControl(document, tag);
  await pane.session.actions.insertAll();
  expect(readControls(document.save()).filter(control => control.tag === tag)).toHaveLength(2);
  expect(pane.ready().coverage.total.duplicate).toBe(1);
});

import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from './document/hostDocument';
import { readParagraphs } from './document/oracle';

/** Members that the check and its fixes rest on: Word's answers, and Word's refusals. */

const slot = (text: string, placeholder = false) =>
  `<w:sdt><w:sdtPr><w:tag w:val="t"/><w:id w:val="7"/>${placeholder ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;

async function find(words: string, matchCase?: boolean): Promise<readonly string[]> {
  return Word.run(async context => {
    const found = context.document.contentControls
      .getByTag('t')
      .getFirst()
      .search(words, matchCase === undefined ? undefined : { matchCase });
    found.load('text');
    await context.sync();
    return found.items.map(({ text }) => text);
  });
}

it('finds letters in any case, unless asked for one', async () => {
  await openInWord(HostDocument.blank(word2021, [], slot('Đoàn, đoàn, ĐOÀN ^ đoàn')));
  expect(await find('đoàn')).toHaveLength(4);
  expect(await find('đoàn', true)).toHaveLength(2);
  expect(await find('^^')).toEqual(['^']);
});

it('refuses a search that is too long, as Word does', async () => {
  await openInWord(HostDocument.blank(word2021, [], slot('a')));
  await expect(find('a'.repeat(256))).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
});

it('highlights a stretch of a run and leaves its neighbours as they are', async () => {
  const document = HostDocument.blank(word2021, [], slot('Năm 2022 tổ chức'));
  await openInWord(document);
  await Word.run(async context => {
    const found = context.document.contentControls
      .getByTag('t')
      .getFirst()
      .search('2022', { matchCase: true });
    found.load('text');
    await context.sync();
    for (const range of found.items) range.font.highlightColor = '#FFFF00';
    await context.sync();
  });
  const xml = new TextDecoder().decode(new Uint8Array([...(document.parts.get('word/document.xml') ?? [])]));
  document.save();
  const saved = new TextDecoder().decode(document.parts.get('word/document.xml'));
  expect(saved.match(/<w:highlight /g)).toHaveLength(1);
  expect(xml).not.toContain('highlight');
  expect(readParagraphs(document.save())).toEqual(['Năm 2022 tổ chức']);
});

it('opens no document on the web, and deletes no empty control there', async () => {
  const web = { ...word2021, channel: 'web' as const };
  await openInWord(HostDocument.blank(web, ['x'], slot('Bấm vào đây', true) + '<w:p/>'));
  await expect(
    Word.run(async context => {
      context.application.createDocument(btoa('PK')).open();
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotAllowed' });
  await expect(
    Word.run(async context => {
      context.document.contentControls.getByTag('t').getFirst().delete(false);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'NotAllowed' });
});

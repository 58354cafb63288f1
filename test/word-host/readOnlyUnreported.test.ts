import { startWord } from '../support/wordHost';
import { HostDocument } from './document/hostDocument';
import { platforms } from './platforms';

it('says that it can be written, and refuses all the same (office-js#6209)', async () => {
  const document = HostDocument.blank(platforms.readOnlyUnreported, ['BÁO CÁO']);
  const host = await startWord(platforms.readOnlyUnreported, document.hosted());
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
  await Word.run(async context => {
    context.document.body.insertParagraph('Không được ghi', 'End');
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  });
  host.stop();
});

import { startWord } from '../support/wordHost';
import { HostDocument } from './document/hostDocument';
import { platforms } from './platforms';
import type { WordHost } from './protocol/host';

const text = 'BÁO CÁO';
const document = HostDocument.blank(platforms.readOnly, [text]);
let host: WordHost;
beforeAll(async () => {
  host = await startWord(platforms.readOnly, document.hosted());
});
afterAll(() => {
  host.stop();
});

it('reports its mode, can be read, and refuses a write with AccessDenied', async () => {
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  await Word.run(async context => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    expect(body.text).toContain(text);
    body.insertParagraph('Không được ghi', 'End');
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
  });
  expect(document.state.doc.textContent).toBe(text);
});

it('refuses a custom XML part with the Common API’s number for read-only', async () => {
  const result = await new Promise<Office.AsyncResult<unknown>>(resolve => {
    Office.context.document.customXmlParts.addAsync('<a xmlns="urn:du-y:thu"/>', resolve);
  });
  expect([result.status, result.error.code]).toEqual([Office.AsyncResultStatus.Failed, 5002]);
});

import { openDocument } from '../../src/word/openDocument';
import { replaceOfficeContext } from '../support/office';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';

/** Every value of a byte, over several of the pieces that the bytes are put into text by. */
const bytes = Uint8Array.from({ length: 100_003 }, (_, at) =>
  at === 0 ? 0x50 : at === 1 ? 0x4b : (at * 31) % 256,
);

async function open() {
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const host = await openInWord(document);
  return { document, host };
}
afterEach(() => {
  jest.restoreAllMocks();
});

it('opens the very bytes as a document of their own, and leaves the report as it is', async () => {
  const { document } = await open();
  const before = document.state.doc;
  expect(await openDocument(bytes)).toBe(true);
  expect(document.opened).toHaveLength(1);
  expect(Buffer.compare(document.opened[0]!, bytes)).toBe(0);
  expect(document.state.doc).toBe(before);
});

it('asks Word for nothing on the web: there a download is the way', async () => {
  const { host } = await open();
  replaceOfficeContext({ platform: Office.PlatformType.OfficeOnline });
  host.counters.syncs = 0;
  expect(await openDocument(bytes)).toBe(false);
  expect(host.counters.syncs).toBe(0);
});

it('fails in our code where Word refuses', async () => {
  const { host } = await open();
  host.inject([{ member: 'Application.createDocument', nth: 1, code: 'GeneralException' }]);
  await expect(openDocument(bytes)).rejects.toMatchObject({ code: 'wordFailed' });
});

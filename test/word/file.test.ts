import { readFile } from '../../src/word/file';
import { reportWith } from '../support/randomReport';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import type { CommonAnswer } from '../word-host/protocol/commonApi';
import type { WordHost } from '../word-host/protocol/host';

const slice = 4 * 1024 * 1024;

/** Opens a document; `saved` is what Word made of it for the last reading. */
async function open(document: HostDocument) {
  const save = jest.spyOn(document, 'save');
  const host = await openInWord(document);
  return { host, saved: () => save.mock.results.at(-1)?.value as Uint8Array };
}
const openSmall = () => open(HostDocument.blank(word2021, ['BÁO CÁO']));

/** A photo that no compression makes smaller: the report is a slice and a bit. */
const photo = new Uint8Array(slice + 1000);
let seed = 7;
for (let at = 0; at < photo.length; at++) {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  photo[at] = seed;
}

const closedTimes = (host: WordHost) => host.counters.calls.get('Common.closeFile');

/** Changes an answer of the host's, as a host with a fault would give it. */
function changing(host: WordHost, kind: string, change: (values: unknown[]) => unknown[]): void {
  const answer = host.common;
  jest.spyOn(host, 'common').mockImplementation(call => {
    const given: CommonAnswer | undefined = answer(call);
    return call.kind === kind && given !== undefined && 'values' in given
      ? { values: change([...given.values]) }
      : given;
  });
}
afterEach(() => {
  jest.restoreAllMocks();
});

it('gives the document as Word would save it, byte for byte, and closes the file', async () => {
  const { host, saved } = await openSmall();
  expect(await readFile()).toEqual(saved());
  expect(closedTimes(host)).toBe(1);
});

it('puts the slices of a large file together in their order, and fails with one that fails', async () => {
  const { host, saved } = await open(HostDocument.open(reportWith('<w:p/>', photo), word2021));
  const bytes = await readFile();
  expect(Buffer.compare(bytes, saved())).toBe(0);
  expect(host.counters.calls.get('Common.readSlice')).toBe(2);
  expect(closedTimes(host)).toBe(1);

  host.inject([{ member: 'Common.readSlice', nth: 2, code: '5001' }]);
  await expect(readFile()).rejects.toMatchObject({ code: 'fileUnread', cause: { code: 5001 } });
  expect(host.counters.calls.get('Common.readSlice')).toBe(2);
  expect(closedTimes(host)).toBe(1);
});

it('fails where Word gives no file: there is none to close', async () => {
  const { host } = await openSmall();
  host.inject([{ member: 'Common.openFile', nth: 1, code: '11001' }]);
  await expect(readFile()).rejects.toMatchObject({ code: 'fileUnread', cause: { code: 11_001 } });
  expect(closedTimes(host)).toBeUndefined();
});

it.each([
  ['fewer bytes than it said', -1],
  ['more bytes than it said', 1],
])('fails where Word gives %s, and closes the file', async (_, difference) => {
  const { host } = await openSmall();
  changing(host, 'readSlice', ([data, length]) => {
    const bytes = data as number[];
    return difference < 0
      ? [bytes.slice(0, difference), Number(length) + difference]
      : [[...bytes, 0], Number(length) + difference];
  });
  await expect(readFile()).rejects.toMatchObject({ code: 'fileUnread' });
  expect(closedTimes(host)).toBe(1);
});

it('can be read again and again: no file stays open', async () => {
  const { host, saved } = await openSmall();
  for (let time = 0; time < 3; time++) expect(await readFile()).toEqual(saved());
  expect(closedTimes(host)).toBe(3);
});

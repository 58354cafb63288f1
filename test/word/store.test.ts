import { readParts, writePart } from '../../src/word/store';
import { openInWord, word2021 } from '../support/reportHost';
import { addCustomXml, customXmlParts } from '../word-host/document/docxPackage';
import { HostDocument } from '../word-host/document/hostDocument';
import type { WordHost } from '../word-host/protocol/host';

const ours = 'urn:du-y:thu';
const part = (text: string, namespace = ours) => `<a xmlns="${namespace}">${text}</a>`;

let document: HostDocument;
let host: WordHost;
beforeEach(async () => {
  document = HostDocument.blank(word2021, ['BÁO CÁO']);
  addCustomXml(document.parts, part('của người khác', 'urn:khác'));
  host = await openInWord(document);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const texts = () => customXmlParts(document.parts).map(({ xml }) => /<a[^>]*>([^<]*)</.exec(xml)?.[1]);

it('reads the parts of one namespace, and no others', async () => {
  expect(await readParts(ours)).toEqual([]);
  addCustomXml(document.parts, part('một'));
  addCustomXml(document.parts, part('hai'));
  expect(await readParts(ours)).toEqual([part('một'), part('hai')]);
});

it('puts one part in the place of all that have its namespace, and leaves foreign ones', async () => {
  addCustomXml(document.parts, part('một'));
  addCustomXml(document.parts, part('hai'));
  await writePart(ours, part('ba'));
  expect(texts()).toEqual(['của người khác', 'ba']);
  expect(await readParts(ours)).toEqual([part('ba')]);
});

it('takes the old part away only once the new one stands', async () => {
  addCustomXml(document.parts, part('cũ'));
  const seen: string[] = [];
  const answer = host.common;
  jest.spyOn(host, 'common').mockImplementation(call => {
    if (call.kind === 'addPart' || call.kind === 'deletePart') seen.push(`${call.kind}: ${texts().join()}`);
    return answer(call);
  });
  await writePart(ours, part('mới'));
  expect(seen).toEqual(['addPart: của người khác,cũ', 'deletePart: của người khác,cũ,mới']);
});

it('keeps the old part where the new one is refused', async () => {
  addCustomXml(document.parts, part('cũ'));
  host.inject([{ member: 'Common.addPart', nth: 1, code: '6100' }]);
  await expect(writePart(ours, part('mới'))).rejects.toMatchObject({
    code: 'stateNotSaved',
    cause: { code: 6100 },
  });
  expect(texts()).toEqual(['của người khác', 'cũ']);
});

it('keeps the new part where the old one cannot be taken away, and says so', async () => {
  addCustomXml(document.parts, part('cũ'));
  host.inject([{ member: 'Common.deletePart', nth: 1, code: '5001' }]);
  await expect(writePart(ours, part('mới'))).rejects.toMatchObject({ code: 'stateNotSaved' });
  expect(texts()).toEqual(['của người khác', 'cũ', 'mới']);
});

it.each([
  ['the parts cannot be listed', 'Common.listParts'],
  ['a part cannot be read', 'Common.readPart'],
])('says that the state was not read where %s', async (_, member) => {
  addCustomXml(document.parts, part('cũ'));
  host.inject([{ member, nth: 1, code: '5001' }]);
  await expect(readParts(ours)).rejects.toMatchObject({ code: 'stateUnread', cause: { code: 5001 } });
});

it('says that the state was not saved where the old parts cannot be listed, and writes none', async () => {
  host.inject([{ member: 'Common.listParts', nth: 1, code: '5001' }]);
  await expect(writePart(ours, part('mới'))).rejects.toMatchObject({ code: 'stateNotSaved' });
  expect(texts()).toEqual(['của người khác']);
});

import { queueScan, scan } from '../../src/word/scan';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { placeCursorAt, placeCursorIn } from '../word-host/document/user';

const control = (tag: string, id: number, content: string, type = '') =>
  `<w:sdt><w:sdtPr><w:alias w:val="Ý ${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/>${type}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const body =
  line('BÁO CÁO') +
  control('b', 2, line('Hai')) +
  control('ngoài', 3, line('Ba') + control('trong', 4, control('lõi', 5, line('Năm')))) +
  control('chữ', 6, line('Sáu'), '<w:text/>') +
  control('a', 1, line('Một'));

const failing = (nth: number, code = 'GeneralException') => ({
  member: 'Document.contentControls',
  nth,
  code,
});

const open = async () => {
  const document = HostDocument.blank(word2021, [], body);
  return { document, host: await openInWord(document) };
};
const syncsOf = (calls: ReadonlyMap<string, number>) => calls.get('Document.contentControls');

it('reads every rich-text control, ours or not, in the order of the document, in one sync', async () => {
  const { host } = await open();
  host.counters.syncs = 0;
  const { controls } = await scan();
  expect(controls.map(({ tag, id, title }) => [tag, id, title])).toEqual([
    ['b', 2, 'Ý b'],
    ['ngoài', 3, 'Ý ngoài'],
    ['trong', 4, 'Ý trong'],
    ['lõi', 5, 'Ý lõi'],
    ['a', 1, 'Ý a'],
  ]);
  expect(controls.map(({ text }) => text)).toEqual(['Hai', 'Ba\rNăm', 'Năm', 'Năm', 'Một']);
  expect(host.counters.syncs).toBe(1);
});

it('tells the two innermost controls around the cursor, the inner one first', async () => {
  const { document } = await open();
  placeCursorIn(document, 'lõi');
  expect((await scan()).cursorTags).toEqual(['lõi', 'trong']);
  placeCursorIn(document, 'b');
  expect((await scan()).cursorTags).toEqual(['b']);
  placeCursorAt(document, 2);
  expect((await scan()).cursorTags).toEqual([]);
});

it('tries once more after an inner fault of Word’s', async () => {
  const { host } = await open();
  host.inject([failing(1)]);
  expect((await scan()).controls).toHaveLength(5);
  expect(syncsOf(host.counters.calls)).toBe(2);
});

it('tries no third time', async () => {
  const { host } = await open();
  host.inject([failing(1), failing(2)]);
  await expect(scan()).rejects.toMatchObject({ code: 'wordFailed' });
  expect(syncsOf(host.counters.calls)).toBe(2);
});

it('does not try again what Word refuses for a reason', async () => {
  const { host } = await open();
  host.inject([failing(1, 'AccessDenied')]);
  await expect(scan()).rejects.toMatchObject({ code: 'readOnly' });
  expect(syncsOf(host.counters.calls)).toBe(1);
});

it('tells a text that Word cannot read as none, not as an empty one', async () => {
  const { host } = await open();
  const answer = host.processQuery;
  const changed = jest
    .spyOn(host, 'processQuery')
    .mockImplementation(query => answer(query)?.replace('"Text":"Hai"', '"Text":null'));
  const { controls } = await scan();
  changed.mockRestore();
  expect(controls.map(({ text }) => text)).toEqual([undefined, 'Ba\rNăm', 'Năm', 'Năm', 'Một']);
});

it('can be part of another batch, and answers after its sync', async () => {
  const { host } = await open();
  host.counters.syncs = 0;
  const snapshot = await Word.run(async context => {
    context.document.contentControls.getByTag('b').getFirst().tag = 'mới';
    const { read, controls } = queueScan(context);
    await context.sync();
    // The controls come with it, to be written to in the next sync.
    expect(controls.items).toHaveLength(5);
    return read();
  });
  expect(snapshot.controls[0]?.tag).toBe('mới');
  expect(host.counters.syncs).toBe(1);
});

import { removeControls } from '../../src/word/removeControls';
import { control, line } from '../support/bodyXml';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls, readParagraphs } from '../word-host/document/oracle';

const body =
  line('đầu') +
  control('a', 1, line('Lời nhắc'), true) +
  control('b', 2, line('Hai')) +
  control('c', 3, line('Ba')) +
  line('cuối');

async function open(channel: 'desktop' | 'web' = 'desktop') {
  const document = HostDocument.blank({ ...word2021, channel }, [], body);
  const host = await openInWord(document);
  host.counters.syncs = 0;
  return { document, host, tags: () => readControls(document.save()).map(({ tag }) => tag) };
}

it('takes away these controls with their text, and no others', async () => {
  const { document, tags } = await open();
  await removeControls([1, 3, 99]);
  expect(tags()).toEqual(['b']);
  expect(readParagraphs(document.save())).toEqual(['đầu', 'Hai', 'cuối']);
});

it('asks Word for nothing where there is nothing to take away', async () => {
  const { host } = await open();
  await removeControls([]);
  expect(host.counters.syncs).toBe(0);
});

it('gives an empty control text first where Word on the web deletes none (office-js#5732)', async () => {
  const { document, tags } = await open('web');
  await removeControls([1, 2]);
  expect(tags()).toEqual(['c']);
  expect(readParagraphs(document.save())).toEqual(['đầu', 'Ba', 'cuối']);
});

it('writes into nothing after another error', async () => {
  const { document, host, tags } = await open();
  host.inject([{ member: 'ContentControl.delete', nth: 1, code: 'AccessDenied' }]);
  await expect(removeControls([2])).rejects.toMatchObject({ code: 'readOnly' });
  expect(tags()).toEqual(['a', 'b', 'c']);
  expect(readParagraphs(document.save())).toContain('Hai');
  expect(host.counters.calls.has('ContentControl.insertText')).toBe(false);
});

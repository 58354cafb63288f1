import { showPrompts } from '../../src/word/placeholder';
import { control, line } from '../support/bodyXml';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readControls } from '../word-host/document/oracle';

const body =
  control('a', 1, line('Lời cũ'), true) +
  control('b', 2, line('Lời cũ'), true) +
  control('c', 3, line('Đã viết'));

async function open() {
  const document = HostDocument.blank(word2021, [], body);
  const host = await openInWord(document);
  host.counters.syncs = 0;
  const shown = () =>
    readControls(document.save()).map(({ text, isShowingPlaceholder }) => [text, isShowingPlaceholder]);
  return { host, shown };
}
const prompts = [
  { id: 1, prompt: 'Lời mới 1' },
  { id: 2, prompt: 'Lời mới 2' },
];

it('shows prompts in empty controls, all in one sync, and touches no other', async () => {
  const { host, shown } = await open();
  await showPrompts(prompts);
  expect(shown()).toEqual([
    ['Lời mới 1', true],
    ['Lời mới 2', true],
    ['Đã viết', false],
  ]);
  expect(host.counters.syncs).toBe(1);
});

it('asks Word for nothing where there is nothing to show', async () => {
  const { host } = await open();
  await showPrompts([]);
  expect(host.counters.syncs).toBe(0);
});

it('writes them as text where Word does not let placeholders be set (office-js#785)', async () => {
  const { host, shown } = await open();
  host.inject([{ member: 'ContentControl.placeholderText=', nth: 1, code: 'NotAllowed' }]);
  await showPrompts(prompts);
  expect(shown().slice(0, 2)).toEqual([
    ['Lời mới 1', false],
    ['Lời mới 2', false],
  ]);
});

it.each([
  ['GeneralException', 'wordFailed'],
  ['AccessDenied', 'readOnly'],
])('does not try it as text after %s', async (code, failure) => {
  const { host, shown } = await open();
  const before = shown();
  host.inject([{ member: 'ContentControl.placeholderText=', nth: 1, code }]);
  await expect(showPrompts(prompts)).rejects.toMatchObject({ code: failure });
  expect(shown()).toEqual(before);
});

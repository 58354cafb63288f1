import { goTo } from '../../src/word/navigate';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { controlAround } from '../word-host/document/placeholder';
import { controlAttrs } from '../word-host/document/schema';

const control = (tag: string, id: number, text: string, isPlaceholder = false) =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/>${isPlaceholder ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
const body =
  '<w:p><w:r><w:t>BÁO CÁO</w:t></w:r></w:p>' +
  control('a', 1, 'Một') +
  control('b', 2, 'Hai') +
  control('a', 3, 'Ba') +
  control('c', 4, 'Viết ý này', true);

async function open() {
  const document = HostDocument.blank(word2021, [], body);
  const host = await openInWord(document);
  const at = () => {
    const { $from, from, to } = document.state.selection;
    const around = controlAround($from);
    return {
      id: around === undefined ? 0 : controlAttrs(around.node).id,
      selected: document.state.doc.textBetween(from, to),
    };
  };
  return { document, host, at };
}

it('puts the cursor into the control that matches, in front of its text', async () => {
  const { document, at } = await open();
  await goTo(tag => tag === 'b');
  expect(at()).toEqual({ id: 2, selected: '' });
  expect(document.state.selection.$from.parentOffset).toBe(0);
});

it('selects the whole placeholder, so that typing replaces it', async () => {
  const { at } = await open();
  await goTo(tag => tag === 'c');
  expect(at()).toEqual({ id: 4, selected: 'Viết ý này' });
});

it.each([
  [undefined, 1],
  [0, 1],
  [1, 3],
  [2, 3],
  [99, 3],
])('goes to occurrence %p of those that match, at most to the last: id %i', async (occurrence, id) => {
  const { at } = await open();
  await goTo(tag => tag === 'a', occurrence);
  expect(at().id).toBe(id);
});

it('says that the slot is gone, and moves nothing, where none matches', async () => {
  const { document, host } = await open();
  const before = document.state.selection;
  await expect(goTo(tag => tag === 'không có')).rejects.toMatchObject({ code: 'slotGone' });
  expect(document.state.selection.eq(before)).toBe(true);
  expect(host.counters.calls.has('ContentControl.select')).toBe(false);
});

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

it('lets its place be found among the tags as they are now, all of them in their order', async () => {
  await open();
  const find = jest.fn(() => 1);
  await goTo(find);
  expect(find.mock.calls).toEqual([[['a', 'b', 'a', 'c']]]);
});

it('puts the cursor into the control that was picked, in front of its text', async () => {
  const { document, at } = await open();
  await goTo(tags => tags.indexOf('b'));
  expect(at()).toEqual({ id: 2, selected: '' });
  expect(document.state.selection.$from.parentOffset).toBe(0);
});

it('tells controls of one tag apart', async () => {
  const { at } = await open();
  await goTo(tags => tags.lastIndexOf('a'));
  expect(at().id).toBe(3);
  await goTo(tags => tags.indexOf('a'));
  expect(at().id).toBe(1);
});

it('selects the whole placeholder, so that typing replaces it', async () => {
  const { at } = await open();
  await goTo(tags => tags.indexOf('c'));
  expect(at()).toEqual({ id: 4, selected: 'Viết ý này' });
});

it.each([undefined, -1, 4])(
  'says that the slot is gone, and moves nothing, where %p is found',
  async found => {
    const { document, host } = await open();
    const before = document.state.selection;
    await expect(goTo(() => found)).rejects.toMatchObject({ code: 'slotGone' });
    expect(document.state.selection.eq(before)).toBe(true);
    expect(host.counters.calls.has('ContentControl.select')).toBe(false);
  },
);

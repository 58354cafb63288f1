import type * as Watch from '../../src/word/watch';
import { openInWord } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { copyControl, placeCursorAt, typeText } from '../word-host/document/user';
import { platform } from '../word-host/platforms';
import type { WordHost } from '../word-host/protocol/host';

const word2024 = platform('word2024', { requirementSets: { WordApi: '1.8', CustomXmlParts: '1.1' } });
const slot =
  '<w:p><w:r><w:t>BÁO CÁO</w:t></w:r></w:p><w:sdt><w:sdtPr><w:tag w:val="a"/><w:id w:val="7"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Ý</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p/>';

let host: WordHost;
let document: HostDocument;
/** Handlers live as long as the page: each test watches with a module, and a hint, of its own. */
let word: typeof Watch;
let hint: jest.Mock;
beforeEach(async () => {
  document = HostDocument.blank(word2024, [], slot);
  host = await openInWord(document);
  jest.resetModules();
  word = await import('../../src/word/watch');
  hint = jest.fn();
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** Does something to the document and lets the events of it come: the hints that they made. */
async function hintsOf(gesture: () => void): Promise<number> {
  hint.mockClear();
  gesture();
  await jest.advanceTimersByTimeAsync(0);
  return hint.mock.calls.length;
}

/** A Word with the events of another set than the host's. */
function supportingUpTo(version: number): void {
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation((set, asked) => set === 'WordApi' && Number(asked) <= version);
}

const moveCursor = () => placeCursorAt(document, document.state.selection.from === 1 ? 2 : 0);
const type = () => typeText(document, 'Kết quả ');
const copy = () => copyControl(document, 'a');

describe('hears what Word has events for', () => {
  it('a moved cursor, on every Word', async () => {
    await word.watch(hint);
    expect(await hintsOf(moveCursor)).toBe(1);
  });

  it.each([
    // A changed text moves the cursor too; a copy adds a control and a paragraph.
    ['1.3', 1.3, 1, 1],
    ['1.5', 1.5, 1, 2],
    ['1.6', 1.6, 2, 3],
  ])('with WordApi %s', async (_, version, ofTyping, ofCopying) => {
    supportingUpTo(version);
    await word.watch(hint);
    expect(await hintsOf(type)).toBe(ofTyping);
    expect(await hintsOf(copy)).toBe(ofCopying);
  });

  it('a paragraph that came, one that changed and one that went', async () => {
    await word.watch(hint);
    // Each with the moved cursor.
    expect(await hintsOf(type)).toBe(2);
    expect(
      await hintsOf(() =>
        document.dispatch(document.state.tr.delete(0, document.state.doc.firstChild!.nodeSize), 'user'),
      ),
    ).toBe(2);
    expect(
      await hintsOf(() => {
        const { tr } = document.state;
        document.dispatch(tr.insert(0, document.state.doc.lastChild!), 'user');
      }),
    ).toBe(2);
  });

  it('the pane getting the focus, and being shown again', async () => {
    await word.watch(hint);
    window.dispatchEvent(new Event('focus'));
    expect(hint).toHaveBeenCalledTimes(1);
    const state = jest.spyOn(window.document, 'visibilityState', 'get').mockReturnValue('hidden');
    window.document.dispatchEvent(new Event('visibilitychange'));
    expect(hint).toHaveBeenCalledTimes(1);
    state.mockReturnValue('visible');
    window.document.dispatchEvent(new Event('visibilitychange'));
    expect(hint).toHaveBeenCalledTimes(2);
  });

  it('what is left, where Word refuses an event', async () => {
    host.inject(
      ['onContentControlAdded', 'onParagraphChanged'].map(event => ({
        member: `Document.${event}`,
        nth: 1,
        code: 'NotImplemented',
      })),
    );
    await word.watch(hint);
    expect(await hintsOf(type)).toBe(1);
    window.dispatchEvent(new Event('focus'));
    expect(hint).toHaveBeenCalledTimes(2);
  });
});

describe('the echo of a write of ours', () => {
  it('makes no hint while the write goes on, and for 150 ms after it', async () => {
    await word.watch(hint);
    let end: () => void = () => undefined;
    const write = word.withoutEcho(
      () =>
        new Promise<string>(resolve => {
          end = () => resolve('written');
        }),
    );
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await hintsOf(type)).toBe(0);
    end();
    expect(await write).toBe('written');
    expect(await hintsOf(type)).toBe(0);
    await jest.advanceTimersByTimeAsync(149);
    expect(await hintsOf(type)).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(await hintsOf(type)).toBe(2);
  });

  it('is as long after a write that fails', async () => {
    await word.watch(hint);
    await expect(word.withoutEcho(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await hintsOf(moveCursor)).toBe(0);
    await jest.advanceTimersByTimeAsync(150);
    expect(await hintsOf(moveCursor)).toBe(1);
  });

  it('lasts until the last of several writes has ended', async () => {
    await word.watch(hint);
    let end: () => void = () => undefined;
    const long = word.withoutEcho(
      () =>
        new Promise<void>(resolve => {
          end = resolve;
        }),
    );
    await word.withoutEcho(() => Promise.resolve());
    await jest.advanceTimersByTimeAsync(1000);
    expect(await hintsOf(moveCursor)).toBe(0);
    end();
    await long;
    await jest.advanceTimersByTimeAsync(150);
    expect(await hintsOf(moveCursor)).toBe(1);
  });

  it('does not hide that the pane was left and came back', async () => {
    await word.watch(hint);
    await word.withoutEcho(() => Promise.resolve());
    window.dispatchEvent(new Event('focus'));
    expect(hint).toHaveBeenCalledTimes(1);
  });
});

it('registers no event above WordApi 1.3 on Word 2021', async () => {
  supportingUpTo(1.3);
  const asked = jest.spyOn(host, 'processQuery');
  await word.watch(hint);
  expect(asked).not.toHaveBeenCalled();
});

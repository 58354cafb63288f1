import { goToWords, highlight, mend, type WordsPlace } from '../../src/word/words';
import { control, line } from '../support/bodyXml';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readParagraphs } from '../word-host/document/oracle';

const long = 'Kết quả '.repeat(40);
const body =
  line('Đã trao 300 suất quà.') +
  control('a', 1, line('Đã trao 300 suất quà.') + line('Tăng 5^2 lần, tăng 5 lần.')) +
  control('b', 2, line('Viết sau')) +
  line('') +
  line(long);

async function open() {
  const document = HostDocument.blank(word2021, [], body);
  const host = await openInWord(document);
  const selected = () => {
    const { from, to, $from } = document.state.selection;
    return { text: document.state.doc.textBetween(from, to, '\n'), depth: $from.depth };
  };
  return { document, host, selected };
}

const place = (given: Partial<WordsPlace>): WordsPlace => ({
  id: undefined,
  paragraph: '',
  words: '',
  ...given,
});
const inFirst = (words: string) => place({ paragraph: 'Đã trao 300 suất quà.', words });

describe('goes to', () => {
  it('the words in their paragraph', async () => {
    const { selected } = await open();
    await goToWords(inFirst('300'));
    expect(selected()).toEqual({ text: '300', depth: 1 });
  });

  it('the words in a control, not the same ones in front of it', async () => {
    const { selected } = await open();
    await goToWords({ ...inFirst('300'), id: 1 });
    expect(selected()).toEqual({ text: '300', depth: 2 });
  });

  it('the paragraph, where no words are asked for, they are gone, or they are more than Word can look for', async () => {
    const { selected } = await open();
    await goToWords(inFirst(''));
    expect(selected().text).toBe('Đã trao 300 suất quà.');
    await goToWords(inFirst('400'));
    expect(selected().text).toBe('Đã trao 300 suất quà.');
    await goToWords(place({ paragraph: long, words: long.slice(0, 256) }));
    expect(selected().text).toBe(long);
    await goToWords(place({ paragraph: long, words: long.slice(0, 255) }));
    expect(selected().text).toBe(long.slice(0, 255));
  });

  it('a paragraph whose white space the file has in other signs', async () => {
    const { selected } = await open();
    await goToWords(place({ paragraph: ' Đã trao\t300  suất quà. ', words: 'suất' }));
    expect(selected().text).toBe('suất');
  });

  it('the beginning of the control, where the paragraph is gone or says nothing', async () => {
    for (const paragraph of ['Không còn', ' ']) {
      const { document, selected } = await open();
      await goToWords(place({ id: 1, paragraph, words: '300' }));
      expect(selected()).toEqual({ text: '', depth: 2 });
      expect(document.state.selection.$from.parent.textContent).toBe('Đã trao 300 suất quà.');
    }
  });

  it.each([
    ['the control is gone', place({ id: 9, paragraph: 'Đã trao 300 suất quà.' })],
    ['the paragraph is gone, and there is no control', place({ paragraph: 'Không còn' })],
    ['it is an empty line', place({ paragraph: '' })],
  ])('nothing, and says so, where %s', async (_, gone) => {
    const { document } = await open();
    const before = document.state.selection;
    await expect(goToWords(gone)).rejects.toMatchObject({ code: 'slotGone' });
    expect(document.state.selection.eq(before)).toBe(true);
  });

  it('letters that are a code of Word’s search', async () => {
    const { selected } = await open();
    await goToWords(place({ id: 1, paragraph: 'Tăng 5^2 lần, tăng 5 lần.', words: '5^2' }));
    expect(selected().text).toBe('5^2');
  });

  it('words in their own case', async () => {
    const { document, selected } = await open();
    await goToWords(place({ id: 1, paragraph: 'Tăng 5^2 lần, tăng 5 lần.', words: 'tăng' }));
    expect(selected().text).toBe('tăng');
    expect(document.state.selection.$from.parentOffset).toBeGreaterThan(0);
  });
});

describe('mending', () => {
  it('puts other letters in the place of the first such words, and of nothing else', async () => {
    const { document } = await open();
    await mend({ ...inFirst('300'), id: 1 }, '301');
    expect(readParagraphs(document.save()).slice(0, 3)).toEqual([
      'Đã trao 300 suất quà.',
      'Đã trao 301 suất quà.',
      'Tăng 5^2 lần, tăng 5 lần.',
    ]);
  });

  it.each([
    ['the words are others now', inFirst('400')],
    ['the paragraph is another now', place({ paragraph: 'Đã trao 300 suất', words: '300' })],
    ['no words are named', inFirst('')],
  ])('writes nothing, and says so, where %s', async (_, gone) => {
    const { document, host } = await open();
    const before = readParagraphs(document.save());
    await expect(mend(gone, 'khác')).rejects.toMatchObject({ code: 'textChanged' });
    expect(readParagraphs(document.save())).toEqual(before);
    expect(host.counters.calls.has('Range.insertText')).toBe(false);
  });

  it('says so where Word did not write what it was told', async () => {
    const { host } = await open();
    host.inject([{ member: 'Range.insertText', nth: 1, kind: 'lost' }]);
    await expect(mend(inFirst('300'), '3001')).rejects.toMatchObject({ code: 'textChanged' });
  });
});

describe('highlighting', () => {
  const highlighted = (document: HostDocument) => {
    document.save();
    const xml = new TextDecoder().decode(document.parts.get('word/document.xml'));
    return [...xml.matchAll(/<w:highlight w:val="yellow"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
  };

  it('marks every place of the words in the control, and none outside of it', async () => {
    const { document } = await open();
    await highlight(1, ['300', '5', 'không có']);
    expect(highlighted(document)).toEqual(['300', '5', '5']);
  });

  it('marks words in their own case alone', async () => {
    const { document } = await open();
    await highlight(1, ['tăng']);
    expect(highlighted(document)).toEqual(['tăng']);
  });

  it('marks the beginning of words that are more than Word can look for', async () => {
    const words = 'Kết quả '.repeat(40);
    const document = HostDocument.blank(word2021, [], control('a', 1, line(words)) + line(''));
    await openInWord(document);
    await highlight(1, [words]);
    expect(highlighted(document)).toEqual([words.slice(0, 255)]);
  });

  it('asks Word for nothing where there are no words', async () => {
    const { host } = await open();
    host.counters.syncs = 0;
    await highlight(1, []);
    expect(host.counters.syncs).toBe(0);
  });
});

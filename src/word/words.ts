import { Failure } from './failure';
import { run } from './run';

/** Some words in a paragraph, as they were read; in a control, or anywhere in the document. */
export type WordsPlace = {
  /** Id of the control at this moment. */
  readonly id: number | undefined;
  /** The paragraph's text, as the file has it; to tell it from others. */
  readonly paragraph: string;
  /** The words in it; '' for the whole paragraph. */
  readonly words: string;
};

/** Selects a place. Where its words are gone, its paragraph; where that is gone, its control. Fails with `slotGone`. */
export function goToWords(place: WordsPlace): Promise<void> {
  return run(async context => {
    const { control, paragraph } = await find(context, place);
    if (paragraph === undefined) {
      if (control === undefined) throw new Failure('slotGone');
      control.select('Start');
    } else {
      const range = await findWords(context, paragraph, place.words);
      (range ?? paragraph).select('Select');
    }
    await context.sync();
  });
}

/**
 * Puts other letters in the place of some words, where they stand as they were read, and looks at them again. Fails with
 * `textChanged` if they do not stand there, or the new ones do not afterwards.
 */
export function mend(place: WordsPlace, text: string): Promise<void> {
  return run(async context => {
    const { paragraph } = await find(context, place);
    const range = paragraph === undefined ? undefined : await findWords(context, paragraph, place.words);
    if (range === undefined) throw new Failure('textChanged');
    const mended = range.insertText(text, 'Replace');
    mended.load('text');
    await context.sync();
    if (mended.text !== text) throw new Failure('textChanged');
  });
}

/** Highlights words in a control, wherever they stand in it. */
export async function highlight(id: number, words: readonly string[]): Promise<void> {
  if (words.length === 0) return;
  await run(async context => {
    const control = context.document.contentControls.getById(id);
    const found = words.map(word => {
      const ranges = control.search(searchable(word), { matchCase: true });
      ranges.load('text');
      return ranges;
    });
    await context.sync();
    for (const range of found.flatMap(ranges => ranges.items)) range.font.highlightColor = '#FFFF00';
    await context.sync();
  });
}

/** "^" begins a code of Word's search; doubled it is a letter. At most 255 characters (Microsoft's reference). */
function searchable(words: string): string {
  return words.replaceAll('^', '^^').slice(0, 255);
}

async function find(context: Word.RequestContext, { id, paragraph }: WordsPlace) {
  let control: Word.ContentControl | undefined;
  if (id !== undefined) {
    const controls = context.document.contentControls;
    controls.load('id');
    await context.sync();
    control = controls.items.find(each => each.id === id);
    if (control === undefined) throw new Failure('slotGone');
  }
  const paragraphs = control === undefined ? context.document.body.paragraphs : control.paragraphs;
  paragraphs.load('text');
  await context.sync();
  const wanted = squeezed(paragraph);
  return {
    control,
    paragraph: wanted === '' ? undefined : paragraphs.items.find(({ text }) => squeezed(text) === wanted),
  };
}

async function findWords(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  words: string,
): Promise<Word.Range | undefined> {
  if (words === '' || words.length > 255) return undefined;
  const found = paragraph.search(searchable(words), { matchCase: true });
  found.load('text');
  await context.sync();
  return found.items[0];
}

/** The file has tabs and line breaks where Word's text may have other signs. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

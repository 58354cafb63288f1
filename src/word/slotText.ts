import { Failure } from './failure';
import { showPlaceholders } from './placeholder';
import { run } from './run';

type Writing = {
  /** Which control, by its tag. */
  readonly matches: (tag: string) => boolean;
  /** The text to set; paragraphs apart by "\n". `undefined`: leave the text. `''`: back to a placeholder. */
  readonly text: (old: string) => string | undefined;
  readonly tag: (old: string) => string;
  /** Shown once the text is gone. */
  readonly placeholder: string;
  /** Words to highlight in the new text, as they stand in it. */
  readonly highlights?: readonly string[];
};

/**
 * Writes into one slot: text and tag in one batch. `text` answers for what stands there at that moment, so that
 * nothing is written over that a co-author typed meanwhile. Fails with `slotGone` unless exactly one control matches.
 */
export async function writeSlot({
  matches,
  text,
  tag,
  placeholder,
  highlights = [],
}: Writing): Promise<void> {
  const written = await run(async context => {
    const controls = context.document.contentControls;
    controls.load('id,tag,text');
    await context.sync();
    const [control, ...others] = controls.items.filter(each => matches(each.tag));
    if (control === undefined || others.length > 0) throw new Failure('slotGone');
    const next = text(control.text);
    if (next === '') control.clear();
    else if (next !== undefined) control.insertText(next, 'Replace');
    control.tag = tag(control.tag);
    await context.sync();
    return { id: control.id, next };
  });
  if (written.next === '') await showPlaceholders([{ id: written.id, placeholder }]);
  if (written.next !== undefined && written.next !== '') await highlight(written.id, highlights);
}

async function highlight(id: number, words: readonly string[]): Promise<void> {
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

/** A stretch of text in one paragraph, to be gone to or mended. */
export type TextPlace = {
  /** Which control it is in; `undefined` for the whole document. */
  readonly matches: ((tag: string) => boolean) | undefined;
  /** The paragraph's text, as the file has it; to tell it from others. */
  readonly paragraph: string;
  /** The words in it; '' for the whole paragraph. */
  readonly words: string;
};

/** Selects a place. Where its words are gone, its paragraph; where that is gone, its control. Fails with `slotGone`. */
export function goToText(place: TextPlace): Promise<void> {
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

/** Puts other letters in the place of some, where they stand as they were read. Fails with `textChanged` if not. */
export function mendText(place: TextPlace, to: string): Promise<void> {
  return run(async context => {
    const { paragraph } = await find(context, place);
    const range = paragraph === undefined ? undefined : await findWords(context, paragraph, place.words);
    if (range === undefined) throw new Failure('textChanged');
    range.insertText(to, 'Replace');
    await context.sync();
  });
}

async function find(context: Word.RequestContext, { matches, paragraph }: TextPlace) {
  let control: Word.ContentControl | undefined;
  if (matches !== undefined) {
    const controls = context.document.contentControls;
    controls.load('tag');
    await context.sync();
    control = controls.items.find(each => matches(each.tag));
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

import { Failure } from './failure';
import { run } from './run';

/** A control to be put around paragraphs that stand, from the first to the last, counted from 0. */
export type Wrapping = {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
  readonly title: string;
};

/**
 * Puts controls around paragraphs; nothing is inserted, moved or rewritten. `texts` are the paragraphs as they were
 * shown when the wrappings were chosen: fails with `draftChanged` if they are others now, before anything is written.
 * Proves afterwards that they are still the same (`draftDiffers`). Wrappings must not overlap. Three syncs.
 */
export function wrap(wrappings: readonly Wrapping[], texts: readonly string[]): Promise<void> {
  return run(async context => {
    const { body } = context.document;
    const before = body.paragraphs;
    before.load('text');
    await context.sync();
    if (!isSame(before.items, texts)) throw new Failure('draftChanged');
    for (const { from, to, tag, title } of wrappings) {
      const [first, last] = [before.items[from], before.items[to]];
      if (first === undefined || last === undefined) throw new Failure('draftChanged');
      // One paragraph gives a control around the paragraph; a range of several gives one control around them all
      // (FACTS.md: Wrapping what stands).
      const control =
        from === to
          ? first.insertContentControl()
          : first.getRange('Whole').expandTo(last.getRange('Whole')).insertContentControl();
      control.tag = tag;
      control.title = title;
    }
    await context.sync();
    const after = body.paragraphs;
    after.load('text');
    await context.sync();
    if (!isSame(after.items, texts)) throw new Failure('draftDiffers');
  });
}

function isSame(paragraphs: readonly Word.Paragraph[], texts: readonly string[]): boolean {
  return paragraphs.length === texts.length && paragraphs.every(({ text }, index) => text === texts[index]);
}

import type { Block, InsertionPlace } from '../report/planInsertion';
import type { Scan } from '../report/snapshot';
import { openParagraph, queueAnchor, queueCursor, type Spot } from './place';
import { run } from './run';
import { queueScan } from './scan';

/** What ends an inserted package, known after the next sync. */
export type Tail = {
  /** Takes away the paragraphs of ours behind the last control. */
  readonly remove: () => void;
  /** Puts the cursor into the first slot that came, else before the first heading. */
  readonly select: () => void;
};

/**
 * Queues one package of blocks at a place. It goes into a paragraph of its own, beside what stands there, never in it:
 * text that stands is not touched.
 */
export function insertBlocks(
  context: Word.RequestContext,
  spot: Spot | undefined,
  ooxml: string,
  blocks: readonly Block[],
  sentinelText: string,
): Tail {
  openParagraph(context, spot, sentinelText).insertOoxml(ooxml, 'Start');
  const tagOf = (block: Block | undefined) => block?.tag ?? '';
  const tail = queueTail(context, tagOf(blocks.at(-1)));
  const first = queueFirst(context, tagOf(blocks.find(({ role }) => role === 'slot') ?? blocks[0]));
  return {
    remove: () => {
      for (const paragraph of tail(sentinelText)) paragraph.delete();
    },
    select: () => {
      if (!first.isNullObject) first.select('Start');
    },
  };
}

/**
 * Removes every sentinel in the document: for an insertion that broke off half-way. Reads all paragraphs, so it is
 * not part of the normal way. Returns the snapshot after.
 */
export function removeSentinels(sentinelText: string): Promise<Scan> {
  return run(async context => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('text');
    await context.sync();
    for (const paragraph of paragraphs.items) {
      if (isSentinel(paragraph.text, sentinelText)) paragraph.delete();
    }
    const lastLook = queueScan(context);
    await context.sync();
    return lastLook.read();
  });
}

/** Asks for what stands around a place; answers after the next sync. */
export function queueSpot(context: Word.RequestContext, place: InsertionPlace) {
  return place.kind === 'cursor' ? queueCursor(context) : queueAnchor(context, place);
}

export function placeKey(place: InsertionPlace): string {
  return place.kind === 'cursor' ? place.kind : `${place.kind} ${place.tag}`;
}

function queueFirst(context: Word.RequestContext, tag: string): Word.ContentControl {
  const control = context.document.contentControls.getByTag(tag).getFirstOrNullObject();
  control.load('id');
  return control;
}

/**
 * The paragraphs of ours behind a control: the package's sentinel, and the paragraph that was opened for it. Word may
 * join the two; nothing that holds anything else is taken for one.
 */
function queueTail(
  context: Word.RequestContext,
  lastTag: string,
): (sentinelText: string) => readonly Word.Paragraph[] {
  const last = queueFirst(context, lastTag).paragraphs.getLastOrNullObject();
  const first = last.getNextOrNullObject();
  const second = first.getNextOrNullObject();
  first.load('text');
  second.load('text');
  return sentinelText => {
    const isOurs = (paragraph: Word.Paragraph) =>
      !paragraph.isNullObject && isSentinel(paragraph.text, sentinelText);
    if (!isOurs(first)) return [];
    return isOurs(second) ? [first, second] : [first];
  };
}

/** Sentinels and nothing else. A text that merely holds one is the officer's. */
function isSentinel(text: string, sentinelText: string): boolean {
  return text !== '' && text.replaceAll(sentinelText, '') === '';
}

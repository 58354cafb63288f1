import type { Place } from '../report/planInsertion';
import type { Snapshot } from '../report/snapshot';
import { openParagraph, queueAnchor, queueCursor } from './place';
import { run } from './run';
import { queueScan } from './scan';

/** A finished package, where it goes, and the tags of its first slot and of its last control. */
export type Package = {
  readonly place: Place;
  readonly ooxml: string;
  readonly selectTag: string;
  readonly lastTag: string;
};

export type Insertion = {
  /** Makes the packages for the document as it is now. */
  readonly packagesFor: (snapshot: Snapshot) => readonly Package[];
  /** Where the packages will probably go, by the last scan: saves a sync where it is right. */
  readonly likelyPlaces: readonly Place[];
  /** Text of the paragraph that ends each package and is removed after it. */
  readonly sentinelText: string;
};

/**
 * Scans, inserts one package a place, removes the sentinels, puts the cursor into the first new slot, and scans again
 * to prove it: three syncs for any number of controls (a fourth only where the document changed since the last scan).
 * Returns the snapshot after; without packages, the one before. Text that stands is not touched: each package goes
 * into a paragraph of its own, beside what stands there, never in it.
 */
export function insert({ packagesFor, likelyPlaces, sentinelText }: Insertion): Promise<Snapshot> {
  return run(async context => {
    const readBefore = queueScan(context);
    const spots = new Map(likelyPlaces.map(place => [placeKey(place), queueSpot(context, place)]));
    await context.sync();

    const before = readBefore();
    const packages = packagesFor(before);
    if (packages.length === 0) return before;
    const unforeseen = packages.filter(({ place }) => !spots.has(placeKey(place)));
    for (const { place } of unforeseen) spots.set(placeKey(place), queueSpot(context, place));
    if (unforeseen.length > 0) await context.sync();

    const tails = packages.map(({ place, ooxml, lastTag }) => {
      const paragraph = openParagraph(context, spots.get(placeKey(place))?.(), sentinelText);
      paragraph.insertOoxml(ooxml, 'Start');
      return queueTail(context, lastTag);
    });
    const firstSlot = queueFirst(context, packages[0]?.selectTag ?? '');
    await context.sync();

    for (const paragraph of tails.flatMap(read => read(sentinelText))) paragraph.delete();
    if (!firstSlot.isNullObject) firstSlot.select('Start');
    const readAfter = queueScan(context);
    await context.sync();
    return readAfter();
  });
}

/**
 * Removes every sentinel in the document: for an insertion that broke off half-way. Reads all paragraphs, so it is
 * not part of the normal way. Returns the snapshot after.
 */
export function removeSentinels(sentinelText: string): Promise<Snapshot> {
  return run(async context => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load('text');
    await context.sync();
    for (const paragraph of paragraphs.items) {
      if (isSentinel(paragraph.text, sentinelText)) paragraph.delete();
    }
    const readAfter = queueScan(context);
    await context.sync();
    return readAfter();
  });
}

function queueSpot(context: Word.RequestContext, place: Place) {
  return place.kind === 'cursor' ? queueCursor(context) : queueAnchor(context, place);
}

function placeKey(place: Place): string {
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

import type { ControlChange } from '../report/change';
import type { Block, InsertionPlace } from '../report/planInsertion';
import type { Scan } from '../report/snapshot';
import { Failure, toFailure } from './failure';
import { insertBlocks, placeKey, queueSpot, removeSentinels, type Tail } from './insertBlocks';
import { showPrompts } from './placeholder';
import { removeControls } from './removeControls';
import { run } from './run';
import { queueScan, scan } from './scan';
import { highlight, mend } from './words';

export type Application = {
  /** The changes for the document as it is at that moment. Nothing is written before it answers, or if it throws. */
  readonly plan: (scan: Scan) => readonly ControlChange[];
  /** Where blocks will probably go, by the last scan: saves a sync where it is right. */
  readonly likelyPlaces?: readonly InsertionPlace[];
  /** The texts of all paragraphs, where the plan wraps some: they must be these before, and the same afterwards. */
  readonly paragraphs?: readonly string[];
  readonly packageOf: (blocks: readonly Block[]) => string;
  /** Text of the paragraph that ends each package and is removed after it. */
  readonly sentinelText: string;
};

export type Applied = {
  readonly before: Scan;
  readonly changes: readonly ControlChange[];
  /** A look at what stands there, also where something failed. */
  readonly after: Scan;
  /** What broke off the writing, half-way. Whoever asked compares the plan with `after`. */
  readonly failure: Failure | undefined;
};

/**
 * The one way to change a document: scans, asks for the plan, writes it, and scans again. Two syncs; three where blocks
 * are inserted (a fourth only where a place was not foreseen); more where prompts are shown, words highlighted or
 * controls removed. Text that stands is touched only by `fill`, `showPrompt`, `remove` and `mend`.
 *
 * Fails where nothing was written: with what the plan threw, with `draftChanged` if the paragraphs are others now, or
 * with what Word said. Fails with `draftDiffers` if wrapping changed a paragraph.
 */
export async function apply(application: Application): Promise<Applied> {
  let planned: Pick<Applied, 'before' | 'changes'> | undefined;
  try {
    const after = await run(context => write(context, application, now => (planned = now)));
    const { before, changes } = planned ?? { before: after, changes: [] };
    const isFollowed = await followUp(changes);
    return { before, changes, after: isFollowed ? await scan() : after, failure: undefined };
  } catch (error) {
    const failure = toFailure(error);
    if (planned === undefined || failure.code === 'draftDiffers') throw failure;
    const hasBlocks = planned.changes.some(({ kind }) => kind === 'insert');
    const after = await (hasBlocks ? removeSentinels(application.sentinelText) : scan()).catch(() => {
      // Word refuses a look as well, so the first failure is the one to tell.
      throw failure;
    });
    return { ...planned, after, failure };
  }
}

async function write(
  context: Word.RequestContext,
  { plan, likelyPlaces = [], paragraphs, packageOf, sentinelText }: Application,
  onPlanned: (planned: Pick<Applied, 'before' | 'changes'>) => void,
): Promise<Scan> {
  const scanned = queueScan(context);
  const spots = new Map(likelyPlaces.map(place => [placeKey(place), queueSpot(context, place)]));
  const texts = paragraphs === undefined ? undefined : queueTexts(context);
  await context.sync();
  if (texts !== undefined && !isSame(texts.items, paragraphs)) throw new Failure('draftChanged');
  const before = scanned.read();
  const changes = plan(before);
  if (changes.length === 0) return before;

  const insertions = changes.filter(change => change.kind === 'insert');
  const unforeseen = insertions.filter(({ place }) => !spots.has(placeKey(place)));
  for (const { place } of unforeseen) spots.set(placeKey(place), queueSpot(context, place));
  if (unforeseen.length > 0) await context.sync();
  onPlanned({ before, changes });

  const controls = new Map(scanned.controls.items.map(control => [control.id, control]));
  for (const change of changes) writeOne(change, controls, texts?.items ?? []);
  const tails = insertions.map(({ place, blocks }): Tail =>
    insertBlocks(context, spots.get(placeKey(place))?.(), packageOf(blocks), blocks, sentinelText),
  );
  if (tails.length > 0) {
    await context.sync();
    for (const tail of tails) tail.remove();
    tails[0]?.select();
  }
  const lastLook = queueScan(context);
  const textsAfter = paragraphs === undefined ? undefined : queueTexts(context);
  await context.sync();
  if (textsAfter !== undefined && !isSame(textsAfter.items, paragraphs)) throw new Failure('draftDiffers');
  return lastLook.read();
}

/** What of a change goes into the one batch; the rest follows in batches that may fail on their own. */
function writeOne(
  change: ControlChange,
  controls: ReadonlyMap<number, Word.ContentControl>,
  paragraphs: readonly Word.Paragraph[],
): void {
  const control = 'id' in change && change.id !== undefined ? controls.get(change.id) : undefined;
  switch (change.kind) {
    case 'retag':
      if (control !== undefined) control.tag = change.tag;
      break;
    case 'retitle':
      if (control !== undefined) control.title = change.title;
      break;
    case 'fill':
      control?.insertText(change.text, 'Replace');
      break;
    case 'showPrompt':
      if (change.clears) control?.clear();
      break;
    case 'unwrap':
      control?.delete(true);
      break;
    case 'wrap':
      wrap(change, paragraphs);
      break;
    case 'insert':
    case 'remove':
    case 'mend':
  }
}

/** One paragraph gives a control around the paragraph; a range of several one around them all (FACTS.md: Wrapping what stands). */
function wrap(
  { from, to, tag, title }: Extract<ControlChange, { kind: 'wrap' }>,
  paragraphs: readonly Word.Paragraph[],
): void {
  const [first, last] = [paragraphs[from], paragraphs[to]];
  if (first === undefined || last === undefined) throw new Failure('draftChanged');
  const control =
    from === to
      ? first.insertContentControl()
      : first.getRange('Whole').expandTo(last.getRange('Whole')).insertContentControl();
  control.tag = tag;
  control.title = title;
}

/** Prompts, highlights, removals, mended words. Whether there were any. */
async function followUp(changes: readonly ControlChange[]): Promise<boolean> {
  const prompts = changes.filter(change => change.kind === 'showPrompt');
  const removed = changes.filter(change => change.kind === 'remove').map(({ id }) => id);
  const filled = changes.filter(change => change.kind === 'fill' && (change.highlights?.length ?? 0) > 0);
  const mended = changes.filter(change => change.kind === 'mend');
  await showPrompts(prompts);
  await removeControls(removed);
  for (const change of filled)
    if (change.kind === 'fill') await highlight(change.id, change.highlights ?? []);
  for (const change of mended) await mend(change, change.text);
  return prompts.length + removed.length + filled.length + mended.length > 0;
}

function queueTexts(context: Word.RequestContext): Word.ParagraphCollection {
  const { paragraphs } = context.document.body;
  paragraphs.load('text');
  return paragraphs;
}

function isSame(paragraphs: readonly Word.Paragraph[], texts: readonly string[] | undefined): boolean {
  return paragraphs.length === texts?.length && paragraphs.every(({ text }, index) => text === texts[index]);
}

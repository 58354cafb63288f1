import type { Scan } from '../report/snapshot';
import { toFailure } from './failure';
import { readOnce } from './run';

/** A scan that was asked for: its answer, and the controls themselves, both to be used after the next sync. */
export type QueuedScan = {
  readonly read: () => Scan;
  readonly controls: Word.ContentControlCollection;
};

/**
 * Queues the one load that a scan is; the answer can be read after the next sync. Only rich-text controls come
 * (office-js#2160), foreign ones too. Properties are named one by one: loading a selection whole moves the focus
 * into the document (office-js#6163).
 */
export function queueScan(context: Word.RequestContext): QueuedScan {
  const controls = context.document.contentControls;
  controls.load('id,tag,title,text');
  // The selection's own `contentControls` are empty when the cursor is inside one (office-js#2062).
  const innermost = context.document.getSelection().parentContentControlOrNullObject;
  const around = innermost.parentContentControlOrNullObject;
  innermost.load('tag');
  around.load('tag');
  return {
    controls,
    read: () => ({
      controls: controls.items.map(({ id, tag, title, text }) => ({ id, tag, title, text: readable(text) })),
      cursorTags: [innermost, around].flatMap(control => (control.isNullObject ? [] : [control.tag])),
    }),
  };
}

/** The truth about the document: one load, one sync, at any size. */
export async function scan(): Promise<Scan> {
  try {
    return await readOnce(scanOnce);
  } catch (error) {
    // GeneralException is an unknown inner fault, worth one retry where nothing is written (FACTS.md: Errors).
    if (toFailure(error).code !== 'wordFailed') throw error;
    return readOnce(scanOnce);
  }
}

async function scanOnce(context: Word.RequestContext): Promise<Scan> {
  const { read } = queueScan(context);
  await context.sync();
  return read();
}

/** The typings promise a string; a control that Word cannot read answers null. */
function readable(text: unknown): string | undefined {
  return typeof text === 'string' ? text : undefined;
}

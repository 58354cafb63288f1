import type { ControlRecord, Snapshot } from '../report/snapshot';
import type { UndoPlan } from '../report/undo';
import { toFailure } from './failure';
import { run } from './run';
import { queueScan } from './scan';

/**
 * Takes back what the pane did, as far as `plan` allows for the controls as they are now: removes controls of ours
 * with the text that we wrote into them, takes controls away from text that stays, gives back tags and titles.
 * Returns the snapshot after.
 */
export async function takeBack(plan: (controls: readonly ControlRecord[]) => UndoPlan): Promise<Snapshot> {
  const going = await run(async context => {
    const controls = context.document.contentControls;
    controls.load('id,tag,title,text');
    await context.sync();
    const { steps } = plan(controls.items.map(({ id, tag, title, text }) => ({ id, tag, title, text })));
    const removed: number[] = [];
    controls.items.forEach((control, index) => {
      const step = steps[index];
      if (step?.kind === 'unwrap') control.delete(true);
      else if (step?.kind === 'restore') {
        control.tag = step.tag;
        control.title = step.title;
        if (step.text !== undefined) control.insertText(step.text, 'Replace');
      } else if (step?.kind === 'remove') removed.push(control.id);
    });
    await context.sync();
    return removed;
  });
  await remove(going);
  return run(async context => {
    const read = queueScan(context);
    await context.sync();
    return read();
  });
}

async function remove(ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const each = (act: (control: Word.ContentControl) => void) =>
    run(async context => {
      const controls = context.document.contentControls;
      controls.load('id');
      await context.sync();
      controls.items.filter(({ id }) => ids.includes(id)).forEach(act);
      await context.sync();
    });
  try {
    await each(control => {
      control.delete(false);
    });
  } catch (error) {
    // Word on the web deletes no control that shows its placeholder; it does once there is text (office-js#5732).
    if (toFailure(error).code !== 'notSupportedHere') throw error;
    await each(control => {
      control.insertText('-', 'Replace');
    });
    await each(control => {
      control.delete(false);
    });
  }
}

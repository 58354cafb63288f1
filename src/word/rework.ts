import type { Rework } from '../report/planUpdate';
import type { ControlRecord, Snapshot } from '../report/snapshot';
import { showPlaceholders } from './placeholder';
import { run } from './run';
import { queueScan } from './scan';

/**
 * Gives controls new tags and titles, headings their new words and empty slots their new placeholders. `plan` answers
 * for the controls as they are now, `undefined` for those to be left alone. Returns the snapshot after. Text that the
 * officer wrote is not touched: what to change of a text is only ever asked for texts of our own.
 */
export async function rework(
  plan: (controls: readonly ControlRecord[]) => readonly (Rework | undefined)[],
): Promise<Snapshot> {
  const empty = await run(async context => {
    const controls = context.document.contentControls;
    controls.load('id,tag,title,text');
    await context.sync();
    const changes = plan(controls.items.map(({ id, tag, title, text }) => ({ id, tag, title, text })));
    const prompts: { readonly id: number; readonly placeholder: string }[] = [];
    controls.items.forEach((control, index) => {
      const change = changes[index];
      if (change === undefined) return;
      control.tag = change.tag;
      control.title = change.title;
      if (change.headingText !== undefined) control.insertText(change.headingText, 'Replace');
      if (change.placeholder !== undefined) prompts.push({ id: control.id, placeholder: change.placeholder });
    });
    await context.sync();
    return prompts;
  });
  await showPlaceholders(empty);
  return run(async context => {
    const read = queueScan(context);
    await context.sync();
    return read();
  });
}

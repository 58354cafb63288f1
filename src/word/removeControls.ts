import { toFailure } from './failure';
import { run } from './run';

/** Deletes controls with their text, by their ids of this moment. */
export async function removeControls(ids: readonly number[]): Promise<void> {
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

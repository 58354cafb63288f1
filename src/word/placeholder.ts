import { toFailure } from './failure';
import { run } from './run';

/**
 * Shows our prompts in controls that are empty, by their ids of this moment. In batches of their own: what fails here
 * leaves another prompt in an empty slot, and nothing else.
 */
export async function showPlaceholders(
  prompts: readonly { readonly id: number; readonly placeholder: string }[],
): Promise<void> {
  if (prompts.length === 0) return;
  const write = (set: (control: Word.ContentControl, placeholder: string) => void) =>
    run(async context => {
      for (const { id, placeholder } of prompts)
        set(context.document.contentControls.getById(id), placeholder);
      await context.sync();
    });
  try {
    await write((control, placeholder) => {
      control.placeholderText = placeholder;
    });
  } catch (error) {
    // Word on the web refused it for years (office-js#785). As text it is recognised and counted as empty all the same.
    if (toFailure(error).code !== 'notSupportedHere') throw error;
    await write((control, placeholder) => {
      control.insertText(placeholder, 'Replace');
    });
  }
}

import { toFailure } from './failure';
import { run } from './run';

/**
 * Shows our prompts in controls that are empty, by their ids of this moment. In batches of their own: what fails here
 * leaves another prompt in an empty slot, and nothing else.
 */
export async function showPrompts(
  prompts: readonly { readonly id: number; readonly prompt: string }[],
): Promise<void> {
  if (prompts.length === 0) return;
  const write = (set: (control: Word.ContentControl, prompt: string) => void) =>
    run(async context => {
      for (const { id, prompt } of prompts) set(context.document.contentControls.getById(id), prompt);
      await context.sync();
    });
  try {
    await write((control, prompt) => {
      control.placeholderText = prompt;
    });
  } catch (error) {
    // Word on the web refused it for years (office-js#785). As text it is recognised and counted as empty all the same.
    if (toFailure(error).code !== 'notSupportedHere') throw error;
    await write((control, prompt) => {
      control.insertText(prompt, 'Replace');
    });
  }
}

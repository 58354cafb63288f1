import { Failure } from './failure';
import { run } from './run';

/**
 * Puts the cursor into a control and scrolls to it. `find` picks it by its place among all tags at this moment, because
 * ids and order do not last. Fails with `slotGone` if it finds none.
 */
export function goTo(find: (tags: readonly string[]) => number | undefined): Promise<void> {
  return run(async context => {
    const controls = context.document.contentControls;
    controls.load('tag');
    await context.sync();
    const control = controls.items[find(controls.items.map(({ tag }) => tag)) ?? -1];
    if (control === undefined) throw new Failure('slotGone');
    // On a control that shows its placeholder this selects the placeholder: typing replaces it.
    control.select('Start');
    await context.sync();
  });
}

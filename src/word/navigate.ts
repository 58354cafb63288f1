import { Failure } from './failure';
import { run } from './run';

/**
 * Puts the cursor into a control and scrolls to it. The control is found by its tag at this moment, because ids and
 * order do not last; `occurrence` counts from 0 among those that match. Fails with `slotGone` if none does.
 */
export function goTo(matches: (tag: string) => boolean, occurrence = 0): Promise<void> {
  return run(async context => {
    const controls = context.document.contentControls;
    controls.load('tag');
    await context.sync();
    const matching = controls.items.filter(control => matches(control.tag));
    const control = matching[Math.min(occurrence, matching.length - 1)];
    if (control === undefined) throw new Failure('slotGone');
    // On a control that shows its placeholder this selects the placeholder: typing replaces it.
    control.select('Start');
    await context.sync();
  });
}

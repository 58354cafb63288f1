import { Failure } from './failure';
import { run } from './run';

/**
 * Gives controls a new tag: `newTag` answers the tag to set, or `undefined` to leave a control alone. The text is not
 * touched. Fails with `slotGone` if it wanted none of the controls that are there now.
 */
export function retag(newTag: (tag: string) => string | undefined): Promise<void> {
  return run(async context => {
    const controls = context.document.contentControls;
    controls.load('tag');
    await context.sync();
    const changes = controls.items.flatMap(control => {
      const tag = newTag(control.tag);
      return tag === undefined ? [] : [{ control, tag }];
    });
    if (changes.length === 0) throw new Failure('slotGone');
    for (const { control, tag } of changes) control.tag = tag;
    await context.sync();
  });
}

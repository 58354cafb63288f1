import { isOfControl, type ControlChange } from './change';
import type { ControlRecord, Scan } from './snapshot';

/** How much of a plan stands in the document. */
export type Proof = {
  /** How many controls were to come, to go or to change, and how many did. */
  readonly all: number;
  readonly done: number;
  /** The changes of which all is there. */
  readonly proven: readonly ControlChange[];
};

/**
 * Compares what was planned with a scan after it. Titles and prompts are for the eye and are not counted; what is mended
 * is proved where it is written. Inserted controls must stand in their order. Pure.
 */
export function proveChanges(changes: readonly ControlChange[], before: Scan, after: Scan): Proof {
  const left = tagsBesides(changes, before, after);
  const take = (tag: string) => {
    const count = left.get(tag) ?? 0;
    left.set(tag, count - 1);
    return count > 0;
  };
  let all = 0;
  let done = 0;
  const proven: ControlChange[] = [];
  const count = (change: ControlChange, whole: number, there: number) => {
    all += whole;
    done += there;
    if (there === whole) proven.push(change);
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'insert':
        count(change, change.blocks.length, inOrder(change.blocks, after));
        break;
      case 'wrap':
      case 'retag':
        count(change, 1, take(change.tag) ? 1 : 0);
        break;
      case 'fill': {
        const text = recordAfter(change.id, changes, before, after)?.text;
        count(change, 1, text !== undefined && squeezed(text) === squeezed(change.text) ? 1 : 0);
        break;
      }
      case 'unwrap':
      case 'remove': {
        const tag = before.controls.find(({ id }) => id === change.id)?.tag ?? '';
        count(change, 1, take(tag) ? 0 : 1);
        break;
      }
      case 'mend':
      case 'retitle':
      case 'showPrompt':
        proven.push(change);
    }
  }
  return { all, done, proven };
}

/** A control that was changed, as it stands now: at its old place, or where its tag is. Ids may have changed. */
export function recordAfter(
  id: number,
  changes: readonly ControlChange[],
  before: Scan,
  after: Scan,
): ControlRecord | undefined {
  const index = before.controls.findIndex(control => control.id === id);
  const retag = changes.find(change => change.kind === 'retag' && change.id === id);
  const tag = retag?.kind === 'retag' ? retag.tag : before.controls[index]?.tag;
  const there = after.controls[index];
  const isThere = before.controls.length === after.controls.length && there?.tag === tag;
  return isThere ? there : after.controls.find(control => control.tag === tag);
}

/** How often each tag stands there, without the controls that the plan leaves alone. */
function tagsBesides(changes: readonly ControlChange[], before: Scan, after: Scan): Map<string, number> {
  const touched = new Set(
    changes.flatMap(change =>
      isOfControl(change) && ['retag', 'unwrap', 'remove'].includes(change.kind) ? [change.id] : [],
    ),
  );
  const counts = new Map<string, number>();
  const add = (tag: string, count: number) => counts.set(tag, (counts.get(tag) ?? 0) + count);
  for (const { tag } of after.controls) add(tag, 1);
  for (const { id, tag } of before.controls) if (!touched.has(id)) add(tag, -1);
  return counts;
}

/** How many blocks stand in the document, in their order. */
function inOrder(blocks: readonly { readonly tag: string }[], { controls }: Scan): number {
  const tags = controls.map(({ tag }) => tag);
  let from = 0;
  return blocks.filter(({ tag }) => {
    const index = tags.indexOf(tag, from);
    if (index >= 0) from = index + 1;
    return index >= 0;
  }).length;
}

/** Word ends paragraphs with other signs than we do. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

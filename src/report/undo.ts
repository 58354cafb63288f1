import { pathTo, type Outline } from '../outline/outline';
import { isOfControl, type ControlChange } from './change';
import { ownControls, ownKey, type OwnControl } from './ownControls';
import { recordAfter } from './proveChanges';
import type { ControlRecord, Scan, Snapshot } from './snapshot';
import { promptStart } from './wording';

/** What the pane changed in many controls at once, so that it can be taken back. Word's own undo is not relied on. */
export type Undo = {
  readonly kind: 'insertion' | 'adoption' | 'update' | 'covering';
  readonly changes: readonly UndoChange[];
};

type UndoChange =
  /** A control that came, with the text that came in it; `undefined`: it was put around text that stood. */
  | { readonly kind: 'added'; readonly item: string; readonly text: string | undefined }
  | { readonly kind: 'changed'; readonly before: ControlRecord; readonly after: ControlRecord };

export type UndoPlan = {
  readonly changes: readonly ControlChange[];
  /** How many controls are given back or go. */
  readonly done: number;
  /** How many are left as they are, because somebody wrote there since. */
  readonly kept: number;
};

/** What can be taken back of changes that were proven, by the scans before and after them. `undefined` if nothing. */
export function undoOf(
  kind: Undo['kind'],
  proven: readonly ControlChange[],
  before: Scan,
  after: Snapshot,
): Undo | undefined {
  const textOf = (tag: string) => after.controls.find(control => control.tag === tag)?.text ?? '';
  const added = proven.flatMap((change): UndoChange[] => {
    if (change.kind === 'wrap') return [{ kind: 'added', item: itemOf(change.tag), text: undefined }];
    if (change.kind !== 'insert') return [];
    return change.blocks.map(({ tag }) => ({ kind: 'added', item: itemOf(tag), text: textOf(tag) }));
  });
  const ids = new Set(proven.filter(isOfControl).map(({ id }) => id));
  const changed = before.controls.flatMap((old): UndoChange[] => {
    const now = ids.has(old.id) ? recordAfter(old.id, proven, before, after) : undefined;
    const isSame = now?.tag === old.tag && now.title === old.title && now.text === old.text;
    return now === undefined || isSame ? [] : [{ kind: 'changed', before: old, after: now }];
  });
  const changes = [...added, ...changed];
  return changes.length === 0 ? undefined : { kind, changes };
}

/**
 * The inverse of what was done, for the controls as they are now. What somebody wrote since stays, and its headings stay
 * over it. Pure.
 */
export function planUndo(undo: Undo, outline: Outline, { controls, own }: Snapshot): UndoPlan {
  const changes: ControlChange[] = [];
  const taken = new Set<number>();
  let kept = 0;
  const keptNodes = new Set<string>();
  const headings: OwnControl[] = [];
  const idOf = ({ index }: OwnControl) => controls[index]?.id ?? 0;
  for (const change of undo.changes) {
    const found = own.find(
      control => !taken.has(control.index) && isIt(change, control, controls[control.index]),
    );
    if (found === undefined) continue;
    taken.add(found.index);
    const id = idOf(found);
    if (change.kind === 'changed') {
      const { before, after } = change;
      changes.push({ kind: 'retag', id, tag: before.tag }, { kind: 'retitle', id, title: before.title });
      if (before.text === after.text || before.text === undefined) continue;
      // Words of ours that somebody went on writing in stay; tag and title are ours in any case.
      if (found.text !== after.text) kept += 1;
      else changes.push(textBack(id, before.text));
    } else if (change.text === undefined) {
      changes.push({ kind: 'unwrap', id });
    } else if (found.text !== change.text) {
      kept += 1;
      for (const node of pathTo(outline, found.tag.nodeId)) keptNodes.add(node.id);
    } else if (found.tag.role === 'heading') {
      headings.push(found);
    } else {
      changes.push({ kind: 'remove', id });
    }
  }
  for (const heading of headings)
    if (!keptNodes.has(heading.tag.nodeId)) changes.push({ kind: 'remove', id: idOf(heading) });
  const done = new Set(changes.map(change => (isOfControl(change) ? change.id : undefined))).size;
  return { changes, done, kept };
}

function isIt(change: UndoChange, control: OwnControl, record: ControlRecord | undefined): boolean {
  return change.kind === 'changed' ? record?.tag === change.after.tag : ownKey(control.tag) === change.item;
}

/** A prompt comes back as one, not as words. */
function textBack(id: number, text: string): ControlChange {
  return text.startsWith(promptStart)
    ? { kind: 'showPrompt', id, prompt: text, clears: true }
    : { kind: 'fill', id, text };
}

/** Outline, role and node of a tag: ticks and reasons come and go. */
function itemOf(text: string): string {
  const [own] = ownControls([{ tag: text }]);
  return own === undefined ? '' : ownKey(own.tag);
}

import { pathTo } from '../outline/outline';
import type { Outline } from '../outline/outline';
import type { ControlRecord, Snapshot } from './snapshot';
import { parseTag } from './tag';

/** What the pane changed in many controls at once, so that it can be taken back. Word's own undo is not relied on. */
export type Undo = {
  readonly kind: 'insertion' | 'adoption' | 'update' | 'covering';
  readonly changes: readonly UndoChange[];
};

type UndoChange =
  /** A control that came, with the text that came in it; `undefined`: it was put around text that stood. */
  | { readonly kind: 'added'; readonly tag: string; readonly text: string | undefined }
  | {
      readonly kind: 'changed';
      readonly before: Pick<ControlRecord, 'tag' | 'title' | 'text'>;
      readonly after: Pick<ControlRecord, 'tag' | 'title' | 'text'>;
    };

/** What to do with one control; nothing of it touches text that anybody typed since. */
export type UndoStep =
  | { readonly kind: 'remove' }
  | { readonly kind: 'unwrap' }
  | { readonly kind: 'restore'; readonly tag: string; readonly title: string; readonly text?: string };

export type UndoPlan = {
  /** For each control as it is now; `undefined`: left alone. */
  readonly steps: readonly (UndoStep | undefined)[];
  readonly done: number;
  /** Left as they are, because somebody wrote there since. */
  readonly kept: number;
};

/** What came between two scans: controls of ours that were not there before. `undefined` if none did. */
export function undoOfAdding(
  kind: 'insertion' | 'adoption',
  before: Snapshot,
  after: Snapshot,
): Undo | undefined {
  const old = new Map<string, number>();
  for (const { tag } of before.controls) old.set(tag, (old.get(tag) ?? 0) + 1);
  const changes = after.controls.flatMap(({ tag, text }): UndoChange[] => {
    const left = old.get(tag) ?? 0;
    if (left > 0 || parseTag(tag) === undefined) {
      old.set(tag, left - 1);
      return [];
    }
    return [{ kind: 'added', tag, text: kind === 'adoption' ? undefined : (text ?? '') }];
  });
  return changes.length === 0 ? undefined : { kind, changes };
}

/** What changed of controls that stood, one by one in their order. `undefined` if nothing did. */
export function undoOfChanging(
  kind: 'update' | 'covering',
  before: readonly ControlRecord[],
  after: readonly ControlRecord[],
): Undo | undefined {
  if (before.length !== after.length) return undefined;
  const changes = before.flatMap((old, index): UndoChange[] => {
    const now = after[index];
    const isSame = now?.tag === old.tag && now.title === old.title && now.text === old.text;
    return now === undefined || isSame ? [] : [{ kind: 'changed', before: old, after: now }];
  });
  return changes.length === 0 ? undefined : { kind, changes };
}

/** What can be taken back of it in the controls as they are now. Pure. */
export function planUndo(undo: Undo, outline: Outline, controls: readonly ControlRecord[]): UndoPlan {
  const steps = new Array<UndoStep | undefined>(controls.length).fill(undefined);
  /** The first control that no other change has taken. */
  const find = (isIt: (control: ControlRecord) => boolean) =>
    controls.findIndex((control, index) => steps[index] === undefined && isIt(control));
  let kept = 0;
  const keptNodes = new Set<string>();
  const headings: { readonly index: number; readonly nodeId: string }[] = [];
  for (const change of undo.changes) {
    if (change.kind === 'changed') {
      const index = find(({ tag }) => tag === change.after.tag);
      const now = controls[index];
      if (now === undefined) continue;
      const { tag, title, text } = change.before;
      const isOurText = text !== change.after.text;
      // Words of ours that somebody went on writing in stay; tag and title are ours in any case.
      const mayRewrite = isOurText && now.text === change.after.text && text !== undefined;
      if (isOurText && !mayRewrite) kept += 1;
      steps[index] = { kind: 'restore', tag, title, ...(mayRewrite ? { text } : {}) };
      continue;
    }
    const tag = parseTag(change.tag);
    const index = find(control => isSameItem(control.tag, change.tag));
    if (index < 0 || tag === undefined) continue;
    if (change.text === undefined) steps[index] = { kind: 'unwrap' };
    else if (controls[index]?.text !== change.text) {
      kept += 1;
      for (const node of pathTo(outline, tag.nodeId)) keptNodes.add(node.id);
    } else if (tag.role === 'heading') headings.push({ index, nodeId: tag.nodeId });
    else steps[index] = { kind: 'remove' };
  }
  // A heading stays over what somebody wrote below it.
  for (const { index, nodeId } of headings) if (!keptNodes.has(nodeId)) steps[index] = { kind: 'remove' };
  return { steps, done: steps.filter(step => step !== undefined).length, kept };
}

/** Ticks and reasons come and go; outline, node and role stay. */
function isSameItem(a: string, b: string): boolean {
  const [one, other] = [parseTag(a), parseTag(b)];
  return (
    one !== undefined &&
    one.outlineKey === other?.outlineKey &&
    one.nodeId === other.nodeId &&
    one.role === other.role
  );
}

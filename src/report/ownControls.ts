import { outlineKey } from '../outline/fingerprint';
import type { Outline } from '../outline/outline';
import { parseTag, type Tag } from './tag';

/** A content control as somebody saw it: a scan of Word, or the reader of a file, which knows more. */
export type SeenControl = {
  readonly tag: string;
  /** `undefined` where Word could not tell. */
  readonly text?: string | undefined;
  readonly isPlaceholder?: boolean;
  readonly hasMore?: boolean;
  readonly hasEmptyTable?: boolean;
};

/** A control of ours, whichever outline it belongs to and wherever it was seen. */
export type OwnControl = {
  /** Its place among the controls that it was seen with, foreign ones counted: the way back to them. */
  readonly index: number;
  readonly tag: Tag;
  /** `undefined` where Word could not tell. */
  readonly text: string | undefined;
  /** The file says that its placeholder shows. A scan cannot tell: `false`. */
  readonly isPlaceholder: boolean;
  /** It holds something that is no text and answers all the same: a picture, a filled table. A scan: `false`. */
  readonly hasMore: boolean;
  /** It holds a table with nothing below its head. A scan: `false`. */
  readonly hasEmptyTable: boolean;
};

/** The controls of ours among those that were seen, in document order. The one place where tags are read. */
export function ownControls(seen: readonly SeenControl[]): readonly OwnControl[] {
  const own: OwnControl[] = [];
  seen.forEach(({ tag: text, ...control }, index) => {
    const tag = parseTag(text);
    if (tag === undefined) return;
    own.push({
      index,
      tag,
      text: control.text,
      isPlaceholder: control.isPlaceholder === true,
      hasMore: control.hasMore === true,
      hasEmptyTable: control.hasEmptyTable === true,
    });
  });
  return own;
}

/** Of controls of ours those of one outline. */
export function ofOutline(outline: Outline, own: readonly OwnControl[]): readonly OwnControl[] {
  const key = outlineKey(outline);
  return own.filter(({ tag }) => tag.outlineKey === key);
}

/** Which item of its outline a tag stands for; ticks and accounts come and go. */
export function itemKey({ role, nodeId }: Pick<Tag, 'role' | 'nodeId'>): string {
  return `${role} ${nodeId}`;
}

/** The same, and of which outline. */
export function ownKey(tag: Tag): string {
  return `${tag.outlineKey} ${itemKey(tag)}`;
}

/** The controls of an outline by the item that they stand for (`Item.key`), in document order. */
export function byItem(
  outline: Outline,
  own: readonly OwnControl[],
): ReadonlyMap<string, readonly OwnControl[]> {
  const items = new Map<string, OwnControl[]>();
  for (const control of ofOutline(outline, own)) {
    const key = itemKey(control.tag);
    const known = items.get(key);
    if (known === undefined) items.set(key, [control]);
    else known.push(control);
  }
  return items;
}

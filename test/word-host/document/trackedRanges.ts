import type { Mapping } from 'prosemirror-transform';

/** A stretch of the document that follows edits. */
export type Tracked = { from: number; to: number; isGone: boolean };

/** The stretches that somebody still holds: each edit moves them along. */
export class TrackedRanges {
  private readonly ranges = new Set<WeakRef<Tracked>>();

  add(from: number, to: number): Tracked {
    const range = { from, to, isGone: false };
    this.ranges.add(new WeakRef(range));
    return range;
  }

  follow(mapping: Mapping): void {
    for (const reference of this.ranges) {
      const range = reference.deref();
      if (range === undefined) {
        this.ranges.delete(reference);
        continue;
      }
      const from = mapping.mapResult(range.from, 1);
      const to = mapping.mapResult(range.to, -1);
      range.isGone ||= from.deletedAcross && to.deletedAcross;
      range.from = Math.min(from.pos, to.pos);
      range.to = Math.max(from.pos, to.pos);
    }
  }
}

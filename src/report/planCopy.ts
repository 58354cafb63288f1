import { outlineKey } from '../outline/fingerprint';
import { pathTo, type Outline, type OutlineNode } from '../outline/outline';
import { foldForCompare } from '../outline/fold';
import type { ReportReading } from './reportReading';
import { emptinessOf, requestsOf } from './emptiness';
import { ownControls } from './ownControls';
import { headingText } from './title';
import { nothingReported } from './wording';

/** What becomes of a control of ours in the copy to send; its text stays for `unwrap`. */
export type ControlFate =
  | { readonly kind: 'unwrap' }
  | { readonly kind: 'remove' }
  /** Its prompt goes; what the control stands in, or around, stays. */
  | { readonly kind: 'clear' }
  /** The control goes, a paragraph with this sentence takes its place. */
  | { readonly kind: 'replace'; readonly text: string };

/** What to do with a heading under which nothing was reported: leave it with a sentence, or leave it out. */
export type EmptySections = 'keep' | 'drop';

/**
 * The fate of each control of ours, in the order of `reading.controls`. Slots that answer nothing go; what anybody
 * wrote stays, in a heading too. Controls of another outline are unwrapped, and go where they show their placeholder.
 */
export function planCopy(
  outline: Outline,
  reading: ReportReading,
  emptySections: EmptySections,
): readonly ControlFate[] {
  const key = outlineKey(outline);
  const requests = requestsOf(outline);
  const tags = new Map(ownControls(reading.controls).map(({ index, tag }) => [index, tag]));
  const seen = reading.controls.map((control, index) => {
    const tag = tags.get(index);
    const isOfOutline = tag?.outlineKey === key;
    const path = isOfOutline ? pathTo(outline, tag.nodeId) : [];
    const isAnswered = emptinessOf(control, path.at(-1), requests) === undefined;
    return { control, isHeading: tag?.role === 'heading', isOfOutline, path, isAnswered };
  });
  /** The nodes in which, or below which, anything was reported. */
  const reported = new Set(
    seen.flatMap(({ isHeading, isAnswered, path }) =>
      isAnswered && !isHeading ? path.map(({ id }) => id) : [],
    ),
  );
  /** Headings that keep their sentence: it stands in for the first slot below. */
  const spoken = new Set<string>();
  return seen.map(({ control, isHeading, isOfOutline, path, isAnswered }): ControlFate => {
    if (control.mustStay) return { kind: 'unwrap' };
    const isUntouched = control.isPlaceholder && !isAnswered;
    if (control.within !== undefined || control.wrapsCells) return { kind: isUntouched ? 'clear' : 'unwrap' };
    if (!isOfOutline) return { kind: isUntouched && !isHeading ? 'remove' : 'unwrap' };
    if (isHeading) {
      const node = path.at(-1);
      if (node === undefined || reported.has(node.id) || !isOwnHeading(control.text, node))
        return { kind: 'unwrap' };
      // The lead-in of a point is a request, not a heading that anybody merges by.
      return { kind: emptySections === 'drop' || node.kind === 'point' ? 'remove' : 'unwrap' };
    }
    if (isAnswered) return { kind: 'unwrap' };
    const heading = path.findLast(({ kind }) => kind === 'heading')?.id;
    if (emptySections === 'drop' || heading === undefined || reported.has(heading) || spoken.has(heading))
      return { kind: 'remove' };
    spoken.add(heading);
    return { kind: 'replace', text: nothingReported };
  });
}

/** A heading that somebody changed is theirs: it is never dropped. */
function isOwnHeading(text: string, node: OutlineNode): boolean {
  return foldForCompare(text) === foldForCompare(headingText(node));
}

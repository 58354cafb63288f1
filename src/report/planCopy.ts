import { walk } from '../outline/outline';
import type { Outline, OutlineNode } from '../outline/outline';
import { foldForCompare } from '../outline/fold';
import type { ReportReading } from './reportReading';
import { emptinessOf, requestsOf } from './emptiness';
import { ofOutline, ownControls } from './ownControls';
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
  const all = ownControls(reading.controls);
  const roles = new Map(all.map(({ index, tag }) => [index, tag.role]));
  const own = new Map(ofOutline(outline, all).map(control => [control.index, control]));
  const nodes = new Map([...walk(outline)].map(node => [node.id, node]));
  const requests = requestsOf(outline);
  const isAnswered = (index: number) => {
    const control = reading.controls[index];
    return (
      control !== undefined &&
      emptinessOf(control, nodes.get(own.get(index)?.tag.nodeId ?? ''), requests) === undefined
    );
  };
  const answered = new Set(
    [...own.values()].flatMap(({ tag, index }) =>
      tag.role === 'slot' && isAnswered(index) ? [tag.nodeId] : [],
    ),
  );
  /** Of each node: whether anything below it, or in it, was reported. */
  const hasContent = new Map<string, boolean>();
  const visit = (node: OutlineNode): boolean => {
    const below = node.children.map(visit).some(Boolean);
    const has = below || answered.has(node.id);
    hasContent.set(node.id, has);
    return has;
  };
  outline.roots.forEach(visit);

  /** Headings that keep their sentence: it stands in for the first slot below. */
  const spoken = new Set<string>();
  return reading.controls.map((control, index): ControlFate => {
    const mine = own.get(index);
    if (control.mustStay) return { kind: 'unwrap' };
    const isUntouched = control.isPlaceholder && !isAnswered(index);
    if (control.within !== undefined || control.wrapsCells) return { kind: isUntouched ? 'clear' : 'unwrap' };
    if (mine === undefined) {
      const isSlot = roles.get(index) !== 'heading';
      return { kind: isSlot && isUntouched ? 'remove' : 'unwrap' };
    }
    const node = nodes.get(mine.tag.nodeId);
    if (mine.tag.role === 'heading') {
      if (node === undefined || hasContent.get(node.id) === true || !isOwnHeading(control.text, node))
        return { kind: 'unwrap' };
      // The lead-in of a point is a request, not a heading that anybody merges by.
      return { kind: emptySections === 'drop' || node.kind === 'point' ? 'remove' : 'unwrap' };
    }
    if (isAnswered(index)) return { kind: 'unwrap' };
    const heading = node === undefined ? undefined : emptyHeadingAround(outline, node.id, hasContent);
    if (emptySections === 'drop' || heading === undefined || spoken.has(heading)) return { kind: 'remove' };
    spoken.add(heading);
    return { kind: 'replace', text: nothingReported };
  });
}

/** The innermost heading around a node, if nothing at all was reported below it. */
function emptyHeadingAround(
  outline: Outline,
  nodeId: string,
  hasContent: ReadonlyMap<string, boolean>,
): string | undefined {
  let innermost: string | undefined;
  const search = (nodes: readonly OutlineNode[], heading: string | undefined): boolean =>
    nodes.some(node => {
      const inner = node.kind === 'heading' ? node.id : heading;
      if (node.id !== nodeId) return search(node.children, inner);
      innermost = inner;
      return true;
    });
  search(outline.roots, undefined);
  return innermost !== undefined && hasContent.get(innermost) === false ? innermost : undefined;
}

/** A heading that somebody changed is theirs: it is never dropped. */
function isOwnHeading(text: string, node: OutlineNode): boolean {
  return foldForCompare(text) === foldForCompare(headingText(node));
}

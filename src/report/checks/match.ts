import { bare } from '../wording';
import type { SlotView, WrittenParagraph } from './view';

/** A place in a paragraph where a pattern matched. */
export type Match = {
  readonly paragraph: WrittenParagraph;
  readonly groups: RegExpExecArray;
  readonly before: string;
  readonly after: string;
};

/** Every match of a pattern (with the g flag) in what somebody wrote. Patterns are over NFC text. */
export function* matchesIn(paragraphs: readonly WrittenParagraph[], pattern: RegExp): Generator<Match> {
  for (const paragraph of paragraphs) {
    // Not matchAll: it copies the pattern for each text, which takes longer than looking for it.
    let from = 0;
    for (;;) {
      pattern.lastIndex = from;
      const groups = pattern.exec(paragraph.text);
      if (groups === null) break;
      const end = groups.index + groups[0].length;
      // A pattern that matches nothing at all must not be asked for ever.
      from = Math.max(end, from + 1);
      yield {
        paragraph,
        groups,
        before: paragraph.text.slice(0, groups.index),
        after: paragraph.text.slice(end),
      };
    }
  }
}

/** Where a match stands, for a finding. */
export function at({ paragraph, groups }: Match) {
  return { ...inParagraph(paragraph), excerpt: groups[0].trim() };
}

/** Where a paragraph stands, for a finding about a part of it. */
export function inParagraph({ nodeId, index }: WrittenParagraph) {
  return { nodeId, paragraph: index };
}

/** Where a paragraph stands, for a finding about all of it. */
export function whole(paragraph: WrittenParagraph) {
  return { ...inParagraph(paragraph), excerpt: beginning(paragraph.text) };
}

/** The words of a slot's point, as a sentence names them. */
export function pointOf({ node }: SlotView): string {
  return bare(node.text);
}

/** Where a slot stands, for a finding about what it lacks. */
export function ofSlot(slot: SlotView) {
  return { nodeId: slot.node.id, paragraph: slot.paragraph, values: { point: pointOf(slot) } };
}

/** Where a slot stands, for a finding about what is written in it. */
export function ofAnswer(slot: SlotView) {
  return { ...ofSlot(slot), excerpt: beginning(slot.text) };
}

/** The slots that answer by text alone: a picture or a table may hold what their words do not. */
export function textAnswers(slots: readonly SlotView[]): readonly SlotView[] {
  return slots.filter(
    ({ state, repeatsRequest, controls }) =>
      state === 'written' && !repeatsRequest && !controls.some(({ hasMore }) => hasMore),
  );
}

/** The first words of a text: enough to know it by. */
export function beginning(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s\S*$/, '')}…`;
}

/** The sentence around a place: up to the next full stop that ends one, or the line's end. */
export function sentenceAround(text: string, place: number): string {
  const before = text.slice(0, place).split(/[.;!?](?=\s)|\n/);
  const [after = ''] = text.slice(place).split(/[.;!?](?=\s|$)|\n/, 1);
  return `${before.at(-1) ?? ''}${after}`.trim();
}

/** "1.250" → 1250, "12,5" → 12.5. Of a text that matches `numberPattern`. */
export function numberOf(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** A number as officers write it, in a pattern. */
export const numberPattern = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';

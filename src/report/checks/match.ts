import type { OutlineNode } from '../../outline/outline';
import type { WrittenParagraph } from './view';

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
      from = groups.index + Math.max(1, groups[0].length);
      yield {
        paragraph,
        groups,
        before: paragraph.text.slice(0, groups.index),
        after: paragraph.text.slice(groups.index + groups[0].length),
      };
    }
  }
}

/** Where a match stands, for a finding. */
export function at({ paragraph, groups }: Match) {
  const { nodeId, index } = paragraph;
  return { ...(nodeId === undefined ? {} : { nodeId }), paragraph: index, excerpt: groups[0].trim() };
}

/** Where a slot stands, for a finding about all of it. */
export function inSlot({ id }: OutlineNode, paragraph: number | undefined) {
  return { nodeId: id, ...(paragraph === undefined ? {} : { paragraph }) };
}

/** Where a paragraph stands, for a finding about all of it. */
export function whole({ nodeId, index, text }: WrittenParagraph) {
  return { ...(nodeId === undefined ? {} : { nodeId }), paragraph: index, excerpt: beginning(text) };
}

/** The first words of a text: enough to know it by. */
export function beginning(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/\s\S*$/, '')}…`;
}

/** The sentence around a place: up to the next full stop that ends one, or the line's end. */
export function sentenceAround(text: string, from: number, to = from): string {
  const start = Math.max(
    ...[...text.slice(0, from).matchAll(/[.;!?](?=\s)|\n/g)].map(({ index }) => index + 1),
    0,
  );
  const rest = /[.;!?](?=\s|$)|\n/.exec(text.slice(to));
  return text.slice(start, rest === null ? text.length : to + rest.index).trim();
}

/** "1.250" → 1250, "12,5" → 12.5; `undefined` for what is no number in the Vietnamese way. */
export function numberOf(text: string): number | undefined {
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll('.', '').replace(',', '.'));
}

/** A number as officers write it, in a pattern. */
export const numberPattern = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';

import { fingerprint, outlineKey } from '../outline/fingerprint';
import type { Outline } from '../outline/outline';
import type { Granularity } from './granularity';
import { itemsOf } from './items';
import { matchDraft } from './matchDraft';
import { ownControls, type OwnControl } from './ownControls';
import type { ReportReading } from './reportReading';
import { saysNil } from './notApplicable';

/** What last year's report says to a point of this year's outline. */
export type LastYearAnswer = {
  readonly text: string;
  /** The words of `text` that are bound to its year, as they stand: the officer must put them right before sending. */
  readonly tokens: readonly string[];
  /** Whether it was found by the tag of a slot, or below a heading that has the words of the outline's. */
  readonly by: 'tag' | 'heading';
};

/**
 * The answers of last year's report, by the id of the node that they answer now. A slot's tag leads first: the same node
 * of the same outline, else the same fingerprint; then the headings, for reports without slots. Pure.
 */
export function lastYearAnswers(
  outline: Outline,
  granularity: Granularity,
  reading: ReportReading,
): ReadonlyMap<string, LastYearAnswer> {
  const answers = new Map<string, LastYearAnswer>();
  const slots = itemsOf(outline, granularity).filter(({ role }) => role === 'slot');
  const add = (nodeId: string, text: string, by: LastYearAnswer['by']) => {
    const trimmed = text.trim();
    if (answers.has(nodeId)) return;
    answers.set(nodeId, { text: trimmed, tokens: yearTokens(trimmed), by });
  };

  const tagged = ownControls(reading.controls).filter(
    control => control.tag.role === 'slot' && isWritten(control),
  );
  const key = outlineKey(outline);
  for (const { node, parent } of slots) {
    const print = fingerprint(node, parent);
    // The fingerprint survives a new year and new numbers; a place is only worth something within the same outline.
    const found =
      tagged.find(({ tag }) => tag.outlineKey === key && tag.nodeId === node.id) ??
      tagged.find(({ tag }) => tag.fingerprint === print);
    if (found?.text !== undefined) add(node.id, found.text, 'tag');
  }

  const paragraphs = reading.paragraphs.map(({ text, isInTable }) => ({
    text,
    label: '',
    outlineLevel: 10,
    reach: isInTable ? ('table' as const) : ('free' as const),
    controlTag: '',
  }));
  for (const { item, from, to } of matchDraft(outline, granularity, paragraphs)) {
    if (item.role !== 'slot') continue;
    const lines = paragraphs.slice(from, to + 1).filter(({ reach }) => reach === 'free');
    add(item.node.id, lines.map(({ text }) => text).join('\n'), 'heading');
  }
  return answers;
}

function isWritten({ isPlaceholder, text = '' }: OwnControl): boolean {
  return !isPlaceholder && text.trim() !== '' && !saysNil(text);
}

/** Ordinals in Roman or Arabic numerals: "khóa XIII" is one of them, "3 khóa tập huấn" is none. */
const bound =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<=kỷ niệm )\d{1,3} năm|nhiệm kỳ\s*\d{4}\s*[-–]\s*\d{4}|(?:lần thứ|khóa) (?:[IVXLC]+|\d+)(?![\p{L}\d])/giu;

/** The years, anniversaries, terms and ordinals in a text, each once, as they stand. */
function yearTokens(text: string): readonly string[] {
  return [...new Set([...text.matchAll(bound)].map(([token]) => token))];
}

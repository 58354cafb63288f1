import { fingerprint, outlineKey } from '../outline/fingerprint';
import type { Outline } from '../outline/outline';
import type { Granularity } from './granularity';
import { itemsOf } from './items';
import { matchDraft } from './matchDraft';
import { ownControls } from './ownControls';
import type { OwnControl } from './ownControls';
import type { ReportReading } from './reportReading';
import { saysNil } from './notApplicable';

/** What last year's report says to a point of this year. */
export type LastYearAnswer = {
  readonly text: string;
  /** What of it is bound to its year, as it stands: to be dealt with before it is sent. */
  readonly tokens: readonly string[];
  /** Found by our tag, or by the headings of the report. */
  readonly by: 'tag' | 'heading';
};

/** For each node that owes a slot now, what was written to it then. */
export function lastYearAnswers(
  outline: Outline,
  granularity: Granularity,
  reading: ReportReading,
): ReadonlyMap<string, LastYearAnswer> {
  const answers = new Map<string, LastYearAnswer>();
  const slots = itemsOf(outline, granularity).filter(({ role }) => role === 'slot');
  const add = (nodeId: string, text: string, by: LastYearAnswer['by']) => {
    const trimmed = text.trim();
    if (trimmed === '' || answers.has(nodeId)) return;
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

const bound =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<=kỷ niệm(?: lần thứ)? )\d{1,3} năm|nhiệm kỳ\s*\d{4}\s*[-–]\s*\d{4}|lần thứ [\p{Lu}\d]+|khóa [\p{Lu}\d]+/giu;

/** Years, anniversaries, terms, ordinals: what a sentence of last year says of its year. */
export function yearTokens(text: string): readonly string[] {
  return [...new Set([...text.matchAll(bound)].map(([token]) => token))];
}

import { foldForCompare } from '../../outline/fold';
import type { ControlFate } from '../../report/planCopy';
import type { Leftovers, Span } from '../../report/reportReading';
import { isOwnTag } from '../../report/tag';
import { bare, promptStart, wordPlaceholders } from '../../report/wording';
import { stateNamespace } from '../statePart';
import { cut } from './cut';
import { addInId } from './removeTraces';
import { openReport, type ReportFile } from './reportFile';
import { decodeXml } from './scanXml';
import { textOf } from './zip';

/** What a second reading of the copy, from its bytes, found. */
export type CopyProof = {
  /** Words of the copy. */
  readonly words: number;
  /** The words of the report in their order, minus what was removed, plus what was put in its place. */
  readonly hasSameWords: boolean;
  /** Texts of removed slots and headings, as they stood. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly ownControls: number;
  /** Paragraphs that still ask instead of answering. */
  readonly placeholders: readonly string[];
  /** Places that still name the add-in: our XML part, our id. */
  readonly traces: readonly string[];
  readonly leftovers: Leftovers;
  /** How many parts went over byte by byte, and which others differ though they hold nothing of ours. */
  readonly sameParts: number;
  readonly changedParts: readonly string[];
};

/** Nothing is lost, and nothing of ours is left; tracked changes and comments are the officer's to allow. */
export function isProven(proof: CopyProof): boolean {
  return (
    proof.hasSameWords &&
    proof.ownControls === 0 &&
    proof.placeholders.length === 0 &&
    proof.traces.length === 0 &&
    proof.changedParts.length === 0
  );
}

/** Reads a copy again and compares it with the report that it was made from. Throws `DocxError` for a broken copy. */
export function proveCopy(report: ReportFile, bytes: Uint8Array, fates: readonly ControlFate[]): CopyProof {
  const copy = openReport(bytes);
  const expected = expectedWords(report, fates);
  const found = wordsOf(copy.reading.paragraphs.map(paragraph => paragraph.text));
  const prompts = report.reading.controls.flatMap(({ isPlaceholder, text }) =>
    isPlaceholder && text.startsWith(promptStart) ? [text] : [],
  );
  const asks = (text: string) => {
    const folded = bare(foldForCompare(text));
    return (
      folded.startsWith(promptStart.toLowerCase()) ||
      // Beside other text of its paragraph.
      (text.includes(promptStart) && prompts.some(prompt => text.includes(prompt))) ||
      wordPlaceholders.some(each => bare(foldForCompare(each)) === folded)
    );
  };
  const removedTexts = report.reading.controls.flatMap(({ text }, index) =>
    fates[index]?.kind === 'unwrap' ? [] : [text],
  );
  return {
    words: found.length,
    hasSameWords: expected.length === found.length && expected.every((word, index) => word === found[index]),
    removed: removedTexts,
    added: fates.flatMap(fate => (fate.kind === 'replace' ? [fate.text] : [])),
    ownControls: [...copy.parts].reduce((sum, [name, part]) => sum + ownTagsIn(name, part), 0),
    placeholders: copy.reading.paragraphs.map(({ text }) => text).filter(asks),
    traces: tracesIn(copy),
    leftovers: copy.reading.leftovers,
    ...compareParts(report, copy),
  };
}

/** Words in their order; where one ends is where the white space is, in a paragraph or between two. */
function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap(text => text.split(/\s+/)).filter(word => word !== '');
}

function expectedWords({ reading }: ReportFile, fates: readonly ControlFate[]): readonly string[] {
  const replaced = new Set<number>();
  const cleared = clearedWithin(reading, fates);
  const texts = reading.paragraphs.flatMap(({ text, control }, index) => {
    const fate = control === undefined ? undefined : fates[control];
    if (control === undefined || fate === undefined || fate.kind === 'unwrap')
      return [cut(text, cleared.get(index) ?? [])];
    if (fate.kind !== 'replace' || replaced.has(control)) return [];
    replaced.add(control);
    return [fate.text];
  });
  return wordsOf(texts);
}

/** By paragraph: the prompts that go from beside other text. */
function clearedWithin(
  { controls }: ReportFile['reading'],
  fates: readonly ControlFate[],
): ReadonlyMap<number, readonly Span[]> {
  const pieces = new Map<number, Span[]>();
  controls.forEach(({ within, firstParagraph }, index) => {
    if (within === undefined || fates[index]?.kind !== 'clear') return;
    pieces.set(firstParagraph, [...(pieces.get(firstParagraph) ?? []), within]);
  });
  return pieces;
}

/** Counted in the bytes of any part, not by the reader that the copy was made with. */
function ownTagsIn(name: string, part: Uint8Array): number {
  if (!name.endsWith('.xml') || name.includes('/glossary/')) return 0;
  const tags = textOf(part).matchAll(/<(?:[^\s/>:]+:)?tag\s[^>]*?val\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...tags].filter(([, double, single = '']) => isOwnTag(decodeXml(double ?? single))).length;
}

function tracesIn(copy: ReportFile): readonly string[] {
  return [...copy.parts].flatMap(([name, part]) => {
    if (!/\.(?:xml|rels)$/.test(name) || name === copy.main) return [];
    const text = textOf(part);
    const isPrompt = name.includes('/glossary/') && text.includes(promptStart);
    return isPrompt || text.includes(stateNamespace) || text.toLowerCase().includes(addInId) ? [name] : [];
  });
}

/** Parts that hold nothing of ours must be the very same bytes. */
function compareParts(
  report: ReportFile,
  copy: ReportFile,
): { readonly sameParts: number; readonly changedParts: readonly string[] } {
  const mayDiffer = (name: string, part: Uint8Array) =>
    name === report.main ||
    name === '[Content_Types].xml' ||
    name.endsWith('.rels') ||
    /^customXml\/|webextensions\/|\/glossary\//.test(name) ||
    ownTagsIn(name, part) > 0;
  let sameParts = 0;
  const changedParts: string[] = [];
  for (const [name, part] of report.parts) {
    const other = copy.parts.get(name);
    if (other !== undefined && isSame(part, other)) sameParts += 1;
    else if (!mayDiffer(name, part)) changedParts.push(name);
  }
  return { sameParts, changedParts };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

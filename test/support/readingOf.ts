import { legacyCodeOf } from '../../src/outline/legacy';
import type { Outline } from '../../src/outline/outline';
import type { ControlPlace, ReadControl, ReadParagraph, ReportReading } from '../../src/report/reportReading';
import { blocksOf, isUntouched, piecesOf, tagOf, type Part } from './reportNotation';

/** Without a file there are no bytes to stand in. */
export const nowhere: ControlPlace = {
  from: 0,
  to: 0,
  content: { from: 0, to: 0 },
  runs: [],
  dress: undefined,
  stays: [],
  story: [],
  copies: [],
  holdsControl: false,
};

/**
 * The reading that the file of these parts would give, without a file. That both are alike, test/ooxml/checks.test.ts
 * proves on every filled report.
 */
export function readingOf(outline: Outline, parts: readonly Part[]): ReportReading {
  const paragraphs: ReadParagraph[] = [];
  const controls: ReadControl[] = [];
  const legacyRuns = { tcvn3: '', vni: '' };
  const legacy = new Set<number>();
  const hidden = new Set<number>();
  const highlighted = new Set<number>();
  const counts = { insertions: 0, deletions: 0, comments: 0 };
  let hasPicture = false;

  const add = (source: string, control: number | undefined, isInTable: boolean): string => {
    const index = paragraphs.length;
    let text = '';
    for (const { kind, words, font } of piecesOf(source)) {
      if (kind === 'ins') counts.insertions += 1;
      if (kind === 'del') counts.deletions += 1;
      if (kind === 'comment') counts.comments += 1;
      if (kind === 'hidden') hidden.add(index);
      if (kind === 'hl') highlighted.add(index);
      hasPicture ||= kind === 'picture';
      if (['del', 'comment', 'hidden', 'picture'].includes(kind)) continue;
      const code = legacyCodeOf(font);
      if (code !== undefined) {
        legacyRuns[code] += words;
        legacy.add(index);
      }
      text += words;
    }
    paragraphs.push({ text, control, isInTable, isContents: false });
    return text;
  };

  for (const part of parts) {
    const firstParagraph = paragraphs.length;
    const control = part.kind === 'free' ? undefined : controls.length;
    const texts: string[] = [];
    let [hasMore, hasEmptyTable] = [false, false];
    hasPicture = false;
    for (const block of blocksOf(outline, part)) {
      if ('text' in block) {
        texts.push(add(block.text, control, false));
        continue;
      }
      const cells = block.rows.map(row => row.map(cell => add(cell, control, true)));
      const columns = Math.max(...cells.map(row => row.length));
      const isFilled = (row: readonly string[]) =>
        row.some((cell, column) => cell.trim() !== '' && (columns === 1 || column > 0));
      if (cells.slice(1).some(isFilled) || (cells.length === 1 && columns === 1)) hasMore = true;
      else hasEmptyTable = true;
    }
    if (control === undefined) continue;
    controls.push({
      tag: tagOf(outline, part),
      text: texts.join('\n'),
      isPlaceholder: isUntouched(part),
      hasMore: hasMore || hasPicture,
      hasEmptyTable,
      mustStay: false,
      within: undefined,
      wrapsCells: false,
      firstParagraph,
      place: nowhere,
    });
  }
  return {
    paragraphs,
    controls,
    leftovers: { ...counts, hidden: [...hidden], highlighted: [...highlighted] },
    legacyRuns,
    legacyParagraphs: [...legacy],
    page: undefined,
    unread: [],
  };
}

import type { ReadControl, ReadParagraph, ReportReading } from '../../src/report/reportReading';
import { nowhere } from './readingOf';

/** A paragraph outside controls; one in a table or a list of contents; or a control with its text. */
export type Piece =
  | string
  | (Partial<ReadParagraph> & { readonly text: string; readonly tag?: undefined })
  | (Partial<ReadControl> & { readonly tag: string });

/** What the reader of a file would give for these pieces in a row; what a piece does not say is as in plain text. */
export function readingFrom(...pieces: readonly Piece[]): ReportReading {
  const paragraphs: ReadParagraph[] = [];
  const controls: ReadControl[] = [];
  const add = (paragraph: Partial<ReadParagraph> & { readonly text: string }) =>
    paragraphs.push({ control: undefined, isInTable: false, isContents: false, ...paragraph });
  for (const piece of pieces) {
    if (typeof piece === 'string') add({ text: piece });
    else if (piece.tag === undefined) add(piece);
    else {
      const control: ReadControl = {
        text: '',
        isPlaceholder: false,
        hasMore: false,
        hasEmptyTable: false,
        mustStay: false,
        within: undefined,
        wrapsCells: false,
        firstParagraph: paragraphs.length,
        place: nowhere,
        ...piece,
      };
      for (const text of control.text.split('\n')) add({ text, control: controls.length });
      controls.push(control);
    }
  }
  return {
    paragraphs,
    controls,
    leftovers: { insertions: 0, deletions: 0, comments: 0, hidden: [], highlighted: [] },
    legacyRuns: { tcvn3: '', vni: '' },
    legacyParagraphs: [],
    page: undefined,
    unread: [],
  };
}

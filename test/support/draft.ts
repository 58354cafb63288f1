import type { DraftParagraph } from '../../src/report/matchDraft';

/** A line of a draft: its text, or what is unlike body text that stands free. */
export type Line = string | Partial<DraftParagraph>;

/** The paragraphs of a document that somebody typed. */
export function draftOf(...lines: readonly Line[]): readonly DraftParagraph[] {
  return lines.map(line => ({
    text: '',
    label: '',
    outlineLevel: 10,
    reach: 'free',
    controlTag: '',
    ...(typeof line === 'string' ? { text: line } : line),
  }));
}

/** A paragraph in a control. */
export const inControl = (controlTag: string, text = ''): Line => ({ text, reach: 'control', controlTag });

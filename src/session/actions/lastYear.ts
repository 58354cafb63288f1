import { DocxError } from '../../ooxml/docx/docxError';
import type { DocxFault } from '../../ooxml/docx/docxError';
import { maxFileBytes } from '../../ooxml/docx/openDocx';
import { readReportFile } from '../../ooxml/docx/reportFile';
import { lastYearAnswers } from '../../report/lastYear';
import type { LastYearAnswer } from '../../report/lastYear';
import type { Outcome } from '../desk';
import type { ReadyState } from '../state';
import { fillEmptySlot } from './setNil';

export type LastYearReading =
  | { readonly kind: 'answers'; readonly answers: ReadonlyMap<string, LastYearAnswer> }
  | { readonly kind: 'fault'; readonly fault: DocxFault };

/** Reads somebody's report of last year, .docx, untrusted. Never throws. */
export function readLastYear({ outline, granularity }: ReadyState, bytes: Uint8Array): LastYearReading {
  try {
    const reading = readReportFile(bytes, maxFileBytes * 3);
    return { kind: 'answers', answers: lastYearAnswers(outline, granularity, reading) };
  } catch (error) {
    if (error instanceof DocxError) return { kind: 'fault', fault: error.fault };
    throw error;
  }
}

/** "Chèn để sửa": into an empty slot, with what is bound to the old year highlighted. */
export function insertLastYear(
  state: ReadyState,
  nodeId: string,
  { text, tokens }: LastYearAnswer,
): Promise<Outcome> {
  return fillEmptySlot(state, nodeId, { text, code: undefined, highlights: tokens });
}

import { DocxError } from '../../ooxml/docx/docxError';
import type { DocxFault } from '../../ooxml/docx/docxError';
import { maxFileBytes } from '../../ooxml/docx/openDocx';
import { readReportFile } from '../../ooxml/docx/reportFile';
import { lastYearAnswers } from '../../report/lastYear';
import type { LastYearAnswer } from '../../report/lastYear';
import type { Next } from '../desk';
import type { ReadyState } from '../state';
import { fillEmptySlot } from './setNil';

/** Reads somebody's report of last year, .docx, untrusted. Gives the fault of a file that is none. */
export function readLastYear(
  { outline, granularity }: ReadyState,
  bytes: Uint8Array,
): readonly [Next, DocxFault | undefined] {
  try {
    const reading = readReportFile(bytes, maxFileBytes * 3);
    const lastYear = lastYearAnswers(outline, granularity, reading);
    return [now => ({ ...now, lastYear }), undefined];
  } catch (error) {
    if (error instanceof DocxError) return [now => now, error.fault];
    throw error;
  }
}

/** "Chèn để sửa": into an empty slot, with what is bound to the old year highlighted. */
export function insertLastYear(
  state: ReadyState,
  nodeId: string,
  { text, tokens }: LastYearAnswer,
): Promise<Next> {
  return fillEmptySlot(state, nodeId, { text, code: undefined, highlights: tokens });
}

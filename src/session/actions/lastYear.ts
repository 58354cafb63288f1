import { DocxError } from '../../ooxml/docx/docxError';
import type { DocxFault } from '../../ooxml/docx/docxError';
import { maxFileBytes } from '../../ooxml/docx/openDocx';
import { readReportFile } from '../../ooxml/docx/reportFile';
import { findNode } from '../../outline/outline';
import { isEmptyText } from '../../report/emptiness';
import { lastYearAnswers } from '../../report/lastYear';
import type { LastYearAnswer } from '../../report/lastYear';
import { placeholderFor } from '../../report/wording';
import { Failure, scan } from '../../word';
import { writeSlot } from '../../word/slotText';
import type { Outcome } from '../desk';
import { withSnapshot } from '../reading';
import type { ReadyState } from '../state';
import { tagMatcher } from './goToNode';
import { withReason } from './setNil';

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

/** "Chèn để sửa": into an empty slot, with what is bound to the old year highlighted. Fails with `slotTaken`. */
export async function insertLastYear(
  state: ReadyState,
  nodeId: string,
  { text, tokens }: LastYearAnswer,
): Promise<Outcome> {
  const node = findNode(state.outline, nodeId);
  if (node === undefined) return now => now;
  await writeSlot({
    matches: tagMatcher(state.outline, 'slot', nodeId),
    text: old => {
      if (!isEmptyText(old, { node })) throw new Failure('slotTaken');
      return text;
    },
    tag: old => withReason(old, undefined),
    placeholder: placeholderFor(node),
    highlights: tokens,
  });
  const snapshot = await scan();
  return now => ({ ...withSnapshot(now, snapshot), success: { kind: 'saved' } });
}

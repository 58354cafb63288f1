import { DocxError, type DocxFault } from '../../ooxml/docx/docxError';
import { maxFileBytes } from '../../ooxml/docx/openDocx';
import { readReportFile } from '../../ooxml/docx/reportFile';
import { findNode } from '../../outline/outline';
import { emptinessOf, requestsOf } from '../../report/emptiness';
import { lastYearAnswers, type LastYearAnswer } from '../../report/lastYear';
import { nilReasons, type NilReason } from '../../report/notApplicable';
import { printTag, withAccount, type Account } from '../../report/tag';
import { placeholderFor } from '../../report/wording';
import { Failure } from '../../word';
import { carryOut } from '../carryOut';
import type { Desk, Next } from '../desk';
import { onlySlot } from '../find';
import type { ReadyState } from '../state';

/** "Không phát sinh": the sentence as visible text, and the reason's code in the tag. */
export function setNil(
  desk: Desk,
  state: ReadyState,
  nodeId: string,
  { code, sentence }: NilReason,
): Promise<Next> {
  return fillEmpty(desk, state, nodeId, sentence, [], { kind: 'nil', reason: code });
}

/** "Chèn để sửa": into an empty slot, with what is bound to the old year highlighted. */
export function insertLastYear(
  desk: Desk,
  state: ReadyState,
  nodeId: string,
  { text, tokens }: LastYearAnswer,
): Promise<Next> {
  return fillEmpty(desk, state, nodeId, text, tokens, undefined);
}

/** Writes into a slot that is empty at this moment. Fails with `slotTaken` where somebody has written meanwhile. */
function fillEmpty(
  desk: Desk,
  state: ReadyState,
  nodeId: string,
  text: string,
  highlights: readonly string[],
  account: Account | undefined,
): Promise<Next> {
  const { outline } = state;
  return carryOut(desk, state, {
    plan: snapshot => {
      const { id, control } = onlySlot(outline, snapshot, nodeId);
      if (emptinessOf(control, findNode(outline, nodeId), requestsOf(outline)) === undefined)
        throw new Failure('slotTaken');
      return [
        { kind: 'fill', id, text, highlights },
        { kind: 'retag', id, tag: printTag(withAccount(control.tag, account)) },
      ];
    },
    success: () => ({ kind: 'saved' }),
  });
}

/** Takes the reason back. The sentence goes too, as long as it is the one that we wrote: what was changed stays. */
export function takeBackNil(desk: Desk, state: ReadyState, nodeId: string): Promise<Next> {
  const { outline } = state;
  return carryOut(desk, state, {
    plan: snapshot => {
      const { id, control } = onlySlot(outline, snapshot, nodeId);
      const node = findNode(outline, nodeId);
      const retag = { kind: 'retag', id, tag: printTag(withAccount(control.tag, undefined)) } as const;
      const isOurs = nilReasons.some(({ sentence }) => sentence === control.text?.trim());
      if (!isOurs || node === undefined) return [retag];
      return [{ kind: 'showPrompt', id, prompt: placeholderFor(node), clears: true }, retag];
    },
    success: () => ({ kind: 'saved' }),
  });
}

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

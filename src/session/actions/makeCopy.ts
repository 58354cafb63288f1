import { DocxError } from '../../ooxml/docx/docxError';
import { copyToSend } from '../../ooxml/docx/copyToSend';
import { isProven, proveCopy } from '../../ooxml/docx/proveCopy';
import type { EmptySections } from '../../report/planCopy';
import { Failure } from '../../word';
import type { MadeCopy } from '../sessionActions';
import type { ReadyState } from '../state';
import { openOwnReport } from './checkReport';

/** "Tạo bản gửi": makes the copy and reads it again. The working document is only read. */
export async function makeCopy(state: ReadyState, emptySections: EmptySections): Promise<MadeCopy> {
  const report = await openOwnReport(state);
  const { bytes, fates } = copyToSend(report, state.outline, emptySections);
  try {
    const proof = proveCopy(report, bytes, fates);
    return { bytes, proof, isProven: isProven(proof) };
  } catch (error) {
    throw error instanceof DocxError ? new Failure('fileUnread', { cause: error }) : error;
  }
}

import { copyToSend } from '../../ooxml/docx/copyToSend';
import { isProven, proveCopy } from '../../ooxml/docx/proveCopy';
import type { EmptySections } from '../../report/planCopy';
import type { Desk } from '../desk';
import { asFile, ownFile } from '../ownFile';
import type { MadeCopy } from '../sessionActions';
import type { ReadyState } from '../state';

/** "Tạo bản gửi": makes the copy and reads it again. The working document is only read. */
export async function makeCopy(
  desk: Desk,
  state: ReadyState,
  emptySections: EmptySections,
): Promise<MadeCopy> {
  const report = await ownFile(desk, state);
  const { bytes, fates } = copyToSend(report, state.outline, emptySections);
  const proof = await asFile(() => proveCopy(report, bytes, fates));
  return { bytes, proof, isProven: isProven(proof) };
}

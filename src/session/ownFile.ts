import { DocxError } from '../ooxml/docx/docxError';
import { openReport, type ReportFile } from '../ooxml/docx/reportFile';
import type { Outline } from '../outline/outline';
import { ofOutline, ownControls } from '../report/ownControls';
import { Failure } from '../word';
import { readFile } from '../word/file';
import type { Desk } from './desk';
import { look } from './look';
import type { ReadyState } from './state';

/**
 * The report's file, as it is on the screen: read anew, unless it was read before and no change has been heard since.
 * Fails with `fileUnread` or `fileBehind`.
 */
export async function ownFile(desk: Desk, { outline }: ReadyState): Promise<ReportFile> {
  const { changesHeard, file: known } = desk.heard;
  if (known?.changesHeard === changesHeard) return known.file;
  const file = await asFile(async () => openReport(await readFile()));
  if (await isBehind(outline, file)) throw new Failure('fileBehind');
  desk.heard.file = { file, changesHeard };
  return file;
}

/** A file that cannot be read has one sentence, whatever is wrong with it. */
export async function asFile<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof DocxError ? new Failure('fileUnread', { cause: error }) : error;
  }
}

/**
 * Word on the web gives the file that its server has (office-js#640). Texts may differ by right (fields, hidden and
 * deleted text); what may not is which slots there are, and which of them anybody has written in.
 */
async function isBehind(outline: Outline, { reading }: ReportFile): Promise<boolean> {
  const { controls, own } = await look();
  const shown = ofOutline(outline, own).flatMap(({ index }) => controls[index] ?? []);
  const inFile = ofOutline(outline, ownControls(reading.controls)).flatMap(
    ({ index }) => reading.controls[index] ?? [],
  );
  const tags = (list: readonly { readonly tag: string }[]) => list.map(({ tag }) => tag).sort();
  if (tags(shown).join() !== tags(inFile).join()) return true;
  const byTag = new Map(inFile.map(control => [control.tag, control]));
  return shown.some(({ tag, text }) => {
    const control = byTag.get(tag);
    const isUntouched = control?.isPlaceholder === true && !control.mustStay && !control.hasMore;
    // While its placeholder shows, Word may give the placeholder's text, or none.
    return isUntouched && text !== undefined && text.trim() !== '' && text.trim() !== control.text.trim();
  });
}

import { DocxError } from '../../ooxml/docx/docxError';
import { openReport } from '../../ooxml/docx/reportFile';
import type { ReportFile } from '../../ooxml/docx/reportFile';
import { outlineKey } from '../../outline/fingerprint';
import { yearOf } from '../../outline/rollOver';
import { runChecks } from '../../report/checks/kernel';
import { rules } from '../../report/checks/rules';
import { viewReport } from '../../report/checks/view';
import { ownReadControls } from '../../report/slotContent';
import { parseTag } from '../../report/tag';
import { Failure, scan } from '../../word';
import { readFile } from '../../word/file';
import type { Next } from '../desk';
import type { Checked, ReadyState } from '../state';

/** The report's file, as it is on the screen. Fails with `fileUnread` or `fileBehind`. */
export async function openOwnReport(state: ReadyState): Promise<ReportFile> {
  const bytes = await readFile();
  let file: ReportFile;
  try {
    file = openReport(bytes);
  } catch (error) {
    throw error instanceof DocxError ? new Failure('fileUnread', { cause: error }) : error;
  }
  if (await isBehind(state, file)) throw new Failure('fileBehind');
  return file;
}

/** Reads the file and one scan, and runs every rule on it. Writes nothing. */
export async function checkReport(state: ReadyState): Promise<readonly [Next, Checked]> {
  const { outline, granularity, kept } = state;
  const { reading } = await openOwnReport(state);
  const view = viewReport(outline, granularity, reading, {
    year: kept.year ?? yearOf(outline),
    profile: kept.profile,
    coveredIn: kept.coveredIn,
  });
  const checked = { view, findings: runChecks(rules, view) };
  return [now => ({ ...now, checked }), checked];
}

/**
 * Word on the web gives the file that its server has (office-js#640). Texts may differ by right (fields, hidden and
 * deleted text); what may not is which slots there are, and which of them anybody has written in.
 */
async function isBehind({ outline }: ReadyState, { reading }: ReportFile): Promise<boolean> {
  const key = outlineKey(outline);
  const { controls } = await scan();
  const shown = controls.filter(({ tag }) => parseTag(tag)?.outlineKey === key);
  const inFile = ownReadControls(outline, reading);
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

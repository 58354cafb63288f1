import type { Outline } from '../../outline/outline';
import { planCopy, type ControlFate, type EmptySections } from '../../report/planCopy';
import { isOwnTag } from '../../report/tag';
import { cut } from './cut';
import { related } from './openDocx';
import { planCuts } from './planCuts';
import { readReport } from './readReport';
import { removeTraces } from './removeTraces';
import type { ReportFile } from './reportFile';
import { bytesLike, deflate, textOf } from './zip';

export type CopyToSend = {
  readonly bytes: Uint8Array;
  /** What became of each of `reading.controls`. */
  readonly fates: readonly ControlFate[];
};

/** Parts beside the main one in which an officer can put text, and so a copied control of ours. */
const besideText = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];

/**
 * The report as it leaves the house: without controls of ours, prompts, empty slots, our XML part and Word's memory of
 * our pane. Whatever else the file holds goes over byte by byte. The working document is not touched. Throws
 * `DocxError` for a part that is damaged.
 */
export function copyToSend(
  { parts, main, styles, reading }: ReportFile,
  outline: Outline,
  emptySections: EmptySections,
): CopyToSend {
  const fates = planCopy(outline, reading, emptySections);
  const copy = new Map(parts);
  for (const name of [main, ...besideText.flatMap(type => related(parts, main, type))]) {
    const bytes = parts.get(name);
    if (bytes === undefined) continue;
    const xml = textOf(bytes);
    const own = name === main ? reading : readReport(xml, isOwnTag, styles);
    const cuts = planCuts(xml, own, name === main ? fates : planCopy(outline, own, emptySections));
    if (cuts.length > 0) copy.set(name, bytesLike(bytes, cut(xml, cuts)));
  }
  removeTraces(copy);
  return { bytes: deflate(copy), fates };
}

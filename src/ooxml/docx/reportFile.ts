import type { ReportReading } from '../../report/reportReading';
import { isOwnTag } from '../../report/tag';
import { openDocx, readPart, readRelated, useFor, type Docx } from './openDocx';
import { readReport } from './readReport';
import { readStyles, type Styles } from './styles';

/** A report's file, its parts inflated, its text read. */
export type ReportFile = Docx & { readonly styles: Styles; readonly reading: ReportReading };

/** Opens a whole report. Throws `DocxError` and nothing else. */
export function openReport(bytes: Uint8Array): ReportFile {
  return read(openDocx(bytes, useFor.copy));
}

/** Only what is to be read of somebody else's report: no pictures, and smaller limits. Throws `DocxError`. */
export function readReportFile(
  bytes: Uint8Array,
  maxFileBytes: number = useFor.reading.maxFileBytes,
): ReportReading {
  return read(openDocx(bytes, { ...useFor.reading, maxFileBytes })).reading;
}

function read(docx: Docx): ReportFile {
  const styles = readStyles(readRelated(docx, 'styles'));
  return { ...docx, styles, reading: readReport(readPart(docx), isOwnTag, styles) };
}

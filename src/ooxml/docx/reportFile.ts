import type { ReportReading } from '../../report/reportReading';
import { isNewerTag, parseTag } from '../../report/tag';
import { DocxError } from './docxError';
import { mainPart, parseIf, refuseOthers } from './openDocx';
import { readReport } from './readReport';
import { readStyles } from './styles';
import { inflate, textOf } from './zip';
import type { Parts } from './zip';

/** A report with its photos; Word itself stops at 512 MB, the panes of 32-bit Office much earlier. */
const maxReportBytes = 150 * 1024 * 1024;
const maxInflatedBytes = 400 * 1024 * 1024;

/** A report's file, its parts inflated. */
export type ReportFile = {
  readonly parts: Parts;
  /** Name of the part that holds the text. */
  readonly main: string;
  readonly reading: ReportReading;
};

/** A control of ours, of this version or a later one. */
export function isOwnTag(tag: string): boolean {
  return parseTag(tag) !== undefined || isNewerTag(tag);
}

/** Opens a whole report. Throws `DocxError` and nothing else. */
export function openReport(bytes: Uint8Array): ReportFile {
  if (bytes.length > maxReportBytes) throw new DocxError('tooLarge');
  refuseOthers(bytes);
  const parts = inflate(bytes, {
    isWanted: () => true,
    maxPartBytes: maxInflatedBytes,
    maxBytes: maxInflatedBytes,
  });
  const main = mainPart(parts);
  return { parts, main, reading: readMain(parts, main) };
}

/** Only what is to be read of somebody else's report: no pictures, and smaller limits. Throws `DocxError`. */
export function readReportFile(bytes: Uint8Array, maxFileBytes = maxReportBytes): ReportReading {
  if (bytes.length > maxFileBytes) throw new DocxError('tooLarge');
  refuseOthers(bytes);
  const parts = inflate(bytes, {
    isWanted: name => /^(?:_rels\/\.rels|[\w-]+\/(?:document\d*|styles)\.xml)$/.test(name),
    maxPartBytes: 60 * 1024 * 1024,
    maxBytes: 80 * 1024 * 1024,
  });
  return readMain(parts, mainPart(parts));
}

function readMain(parts: Parts, main: string): ReportReading {
  const text = parts.get(main);
  if (text === undefined) throw new DocxError('notDocx');
  const styles = readStyles(parseIf(parts.get(main.replace(/[^/]*$/, 'styles.xml'))));
  const fonts = new Map<string | undefined, string | undefined>();
  const fontOf = (styleId: string | undefined) => {
    const id = styleId ?? styles.defaultParagraphStyle;
    if (!fonts.has(id)) fonts.set(id, styles.font(id));
    return fonts.get(id);
  };
  return readReport(textOf(text), isOwnTag, fontOf);
}

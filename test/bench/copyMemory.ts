import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { copyToSend } from '../../src/ooxml/docx/copyToSend';
import { isProven, proveCopy } from '../../src/ooxml/docx/proveCopy';
import { openReport } from '../../src/ooxml/docx/reportFile';
import { readFileSync } from 'node:fs';
import { largeOutline } from './largeReport';

/** In a process of its own, so that the peak of its memory is the copy's: prints bytes as JSON. */
Object.assign(globalThis, { DOMParser, XMLSerializer });
const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
globalThis.gc?.();
const before = process.memoryUsage().rss;
const report = openReport(bytes);
const unzipped = [...report.parts.values()].reduce((sum, part) => sum + part.length, 0);
const { bytes: copy, fates } = copyToSend(report, largeOutline, 'keep');
const proof = proveCopy(report, copy, fates);
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(
  JSON.stringify({ unzipped, grown: peak - before, isProven: isProven(proof), words: proof.words }),
);

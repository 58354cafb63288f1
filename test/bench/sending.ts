import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { copyToSend } from '../../src/ooxml/docx/copyToSend';
import { openReport } from '../../src/ooxml/docx/reportFile';
import { inTemporaryFolder } from '../support/inTemporaryFolder';
import { largeOutline, largeReport } from './largeReport';
import { medianMs, type Section } from './section';

/** The copy on 250 slots and 300 pages, against opening the same file once; and its memory. */
export function benchSending(): readonly Section[] {
  Object.assign(globalThis, { DOMParser, XMLSerializer });
  const bytes = largeReport(1000);
  const reading = medianMs(() => openReport(bytes));
  const rows = (
    [
      ['open the file once', reading],
      ['copy to send, opening included', medianMs(() => copyToSend(openReport(bytes), largeOutline, 'keep'))],
    ] as const
  ).map(([name, ms]) => [name, ms.toFixed(0), (ms / reading).toFixed(2)]);

  const answer = inTemporaryFolder(folder => {
    const file = path.join(folder, 'report.docx');
    writeFileSync(file, largeReport(24 * 1024 * 1024));
    const script = path.resolve('test/bench/copyMemory.ts');
    return execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, file], {
      encoding: 'utf8',
    });
  });
  const { unzipped, grown, isProven, words } = JSON.parse(answer) as Readonly<Record<string, number>>;
  const megabytes = (value = 0) => (value / 1024 / 1024).toFixed(0);
  return [
    { title: 'Copy to send, 250 slots, 300 pages', columns: ['', 'ms', '/ opening'], rows },
    {
      title: 'Memory of the copy, with its proof',
      columns: ['words', 'MB unzipped', 'MB more', '/ unzipped', 'proven'],
      rows: [
        [
          String(words),
          megabytes(unzipped),
          megabytes(grown),
          ((grown ?? 0) / (unzipped ?? 1)).toFixed(1),
          String(isProven),
        ],
      ],
    },
  ];
}

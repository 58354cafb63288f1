import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strToU8, zipSync } from 'fflate';
import { compareOutlines } from '../../src/outline/compareOutlines';
import { parseOutline } from '../../src/outline/parseOutline';
import { readSourceFile } from '../../src/session/outlineSources';
import { doan2023Text } from '../support/outlines';
import { medianMs, type Section } from './section';

/** So many lines in the shape of a real outline, every marker family in turn. */
function linesOf(count: number): string {
  const lines: string[] = [];
  for (let part = 1; lines.length < count; part++) {
    lines.push(`Phần ${String(part)}`, 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ');
    for (const roman of ['I', 'II', 'III', 'IV', 'V']) {
      lines.push(`${roman}. Công tác tuyên truyền, giáo dục`);
      for (let number = 1; number <= 9; number++) {
        lines.push(`${String(number)}. Tổ chức các phong trào hành động cách mạng`);
        for (const letter of 'abcd')
          lines.push(`${letter}) Kết quả năm 2023`, '- Nhận định khái quát', '+ Mô hình');
      }
    }
  }
  return lines.slice(0, count).join('\n');
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

/** Files that are meant to hurt. */
const hostile: readonly (readonly [name: string, file: string, bytes: () => Uint8Array])[] = [
  ['zip bomb, 256 MB', 'x.docx', () => zipSync({ 'word/document.xml': new Uint8Array(256 * 1024 * 1024) })],
  ['XML bomb', 'x.docx', () => docx(`<!DOCTYPE x [<!ENTITY a "ha">]><w:document ${w}>&a;</w:document>`)],
  ['100 MB', 'x.txt', () => new Uint8Array(100 * 1024 * 1024)],
  [
    '100,000 controls nested',
    'x.docx',
    () => docx(`<w:document ${w}><w:body>${'<w:sdt><w:sdtContent>'.repeat(100_000)}`),
  ],
  ['a line of 1.9 MB', 'x.txt', () => strToU8(`I. ${'Công tác '.repeat(170_000)}`)],
  ['2 MB of markers', 'x.txt', () => strToU8('1. '.repeat(600_000))],
  ['100,000 brackets', 'x.json', () => strToU8('['.repeat(100_000))],
];

/** Time and memory of reading outlines, and of files that are meant to hurt. */
export function benchOutline(): readonly Section[] {
  Object.assign(globalThis, { DOMParser });
  const [thousand, tenThousand] = [linesOf(1000), linesOf(10_000)];
  const base = medianMs(() => parseOutline(thousand));
  const large = medianMs(() => parseOutline(tenThousand));
  const real = parseOutline(doan2023Text);
  const next = parseOutline(doan2023Text.replaceAll('2023', '2024'));
  const bytes = readFileSync(path.resolve('test/fixtures/docx/doan-2023.docx'));
  const rows = (
    [
      ['parse 1,000 lines', base],
      ['parse 10,000 lines', large],
      ['parse the outline of 2023', medianMs(() => parseOutline(doan2023Text))],
      ['read it from a .docx', medianMs(() => readSourceFile('x.docx', new Uint8Array(bytes)))],
      ['compare it with 2024', medianMs(() => compareOutlines(real, next))],
    ] as const
  ).map(([name, ms]) => [name, ms.toFixed(1), (ms / base).toFixed(2)]);
  const attacks = hostile.map(([name, file, make]) => {
    const attack = make();
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    const answer = readSourceFile(file, attack);
    const ms = performance.now() - start;
    const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
    return [
      name,
      answer.kind === 'fault' ? answer.fault : answer.kind,
      ms.toFixed(0),
      Math.max(0, grown).toFixed(0),
    ];
  });
  return [
    { title: 'Reading outlines, against 1,000 lines', columns: ['', 'ms', '/ 1,000 lines'], rows },
    { title: 'Hostile files', columns: ['', 'answer', 'ms', 'MB more'], rows: attacks },
  ];
}

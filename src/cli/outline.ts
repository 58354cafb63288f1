import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { editedOutline } from '../outline/editOutline';
import { sectionsOf, walk, type Outline, type OutlineNode } from '../outline/outline';
import type { Doubt, Repair } from '../outline/remark';
import { readSourceFile, writeOutlineFile, type OutlineSource } from '../session/outlineSources';
import { outlines as strings } from '../strings/vi/outlines';

/**
 * `npm run outline -- FILE [--json]`: for people who prepare outlines. Prints tree, repairs and doubts of a .txt, .docx
 * or .json, or (`--json`) the outline file to send. Exit code 1 where it is unusable, 2 where the call is wrong.
 */
function main(args: readonly string[]): number {
  const [file, ...others] = args.filter(argument => argument !== '--json');
  if (file === undefined || others.length > 0) {
    print('npm run outline -- FILE.docx|FILE.txt|FILE.json [--json]', process.stderr);
    return 2;
  }
  // Browsers have one; the reader of .docx asks for it by that name.
  Object.assign(globalThis, { DOMParser });
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch (error) {
    print(`${file}: ${error instanceof Error ? error.message : String(error)}`, process.stderr);
    return 2;
  }
  const reading = readSourceFile(path.basename(file), bytes);
  if (reading.kind === 'fault') {
    const { what, next } = strings.faults[reading.fault];
    const place = reading.place === '' ? '' : ` ${strings.faultPlace(reading)}`;
    print(`${file}: ${what} ${next}${place} [${reading.fault}]`, process.stderr);
    return 1;
  }
  const outline = editedOutline(reading.outline);
  print(args.includes('--json') ? writeOutlineFile(outline).trimEnd() : describe(outline, reading));
  return 0;
}

function describe(outline: Outline, { repairs, doubts, damage, otherColumns }: OutlineSource): string {
  const points = [...walk(outline)].filter(node => node.kind === 'point').length;
  const lines = [
    outline.title,
    ...outline.roots.flatMap(root => treeOf(root, 0)),
    '',
    strings.size({ sections: sectionsOf(outline).length, points }),
    ...(damage === undefined
      ? []
      : [
          `${strings.damage[damage.kind]} ${strings.damageExamples({ examples: damage.examples.join(', ') })}`,
        ]),
    ...countsOf(repairs),
    ...(otherColumns.length === 0 ? [] : [strings.otherColumns(otherColumns.length)]),
    doubts.length === 0 ? strings.noDoubt : strings.doubts({ count: doubts.length }),
    ...doubts.map(doubtLine),
  ];
  return lines.join('\n');
}

function treeOf({ marker, text, children, isReported }: OutlineNode, depth: number): readonly string[] {
  const mark = isReported === false ? ` (${strings.notReportedMark})` : '';
  const own = `${'  '.repeat(depth)}${marker} ${text}${mark}`;
  return [own, ...children.flatMap(child => treeOf(child, depth + 1))];
}

function countsOf(repairs: readonly Repair[]): readonly string[] {
  const kinds = [...new Set(repairs.map(({ kind }) => kind))];
  return kinds.map(kind => {
    const own = repairs.filter(repair => repair.kind === kind);
    const lines = [...new Set(own.map(({ line }) => line))].join(', ');
    return `${strings.repair[kind](own.length)} (${strings.atLines(lines)})`;
  });
}

function doubtLine({ kind, line, text }: Doubt): string {
  return `  ${strings.lineNumber({ line })}: ${strings.doubt[kind](text)}`;
}

function print(text: string, stream: NodeJS.WritableStream = process.stdout): void {
  stream.write(`${text}\n`);
}

process.exitCode = main(process.argv.slice(2));

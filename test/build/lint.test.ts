import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const repository = path.resolve(__dirname, '../..');

type Sample = { readonly file: string; readonly text: string };

function lint(samples: readonly Sample[]): string[][] {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'lintSamples.mjs')], {
    cwd: repository,
    input: JSON.stringify(samples),
    encoding: 'utf8',
  });
  return JSON.parse(output) as string[][];
}

/** A file of the folder: the linter only sees imports of files that exist. */
function fileOf(folder: string): string {
  const file = fs
    .readdirSync(path.join(repository, 'src', folder))
    .find(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));
  if (file === undefined) throw new Error(`src/${folder} has no file to import`);
  return file.replace(/\.tsx?$/, '');
}

/** Who (rows) may import whom (columns): everything, types only, or nothing. */
const columns = ['outline', 'report', 'ooxml', 'word', 'session', 'strings', 'taskpane', 'cli'];
const rights: Record<string, string[]> = {
  outline: ['all', 'no', 'no', 'no', 'no', 'no', 'no', 'no'],
  report: ['all', 'all', 'no', 'no', 'no', 'no', 'no', 'no'],
  ooxml: ['all', 'all', 'all', 'no', 'no', 'no', 'no', 'no'],
  word: ['types', 'types', 'no', 'all', 'no', 'no', 'no', 'no'],
  session: ['all', 'all', 'all', 'all', 'all', 'no', 'no', 'no'],
  strings: ['types', 'types', 'no', 'types', 'types', 'all', 'no', 'no'],
  // Of word only the types of word/failure: see below.
  taskpane: ['all', 'all', 'no', 'no', 'all', 'all', 'all', 'no'],
  cli: ['all', 'all', 'no', 'no', 'all', 'all', 'no', 'all'],
};

describe('who may import whom', () => {
  it('names every folder of src', () => {
    const folders = fs
      .readdirSync(path.join(repository, 'src'), { withFileTypes: true })
      .filter(entry => entry.isDirectory());
    expect(folders.map(folder => folder.name).sort()).toEqual([...columns].sort());
  });

  it('gives each folder the rights of the table and no more', () => {
    const pairs = columns.flatMap(from => columns.map(to => ({ from, to })));
    const found = lint(
      pairs.flatMap(({ from, to }) => {
        const file = `src/${from}/sample.ts`;
        const source = JSON.stringify(from === to ? `./${fileOf(to)}` : `../${to}/${fileOf(to)}`);
        return [
          { file, text: `import type * as other from ${source};\nexport type Other = typeof other;\n` },
          { file, text: `import * as other from ${source};\nexport { other };\n` },
          { file, text: `export const other = import(${source});\n` },
        ];
      }),
    ).map(messages => messages.length === 0);

    const seen: Record<string, string[]> = Object.fromEntries(columns.map(folder => [folder, []]));
    pairs.forEach(({ from }, index) => {
      const [types, values, lazily] = found.slice(index * 3, index * 3 + 3);
      // A lazy import is an import of values; a right to one of them only would be a hole.
      const right =
        values && lazily ? (types ? 'all' : 'values') : values || lazily ? 'hole' : types ? 'types' : 'no';
      seen[from]?.push(right);
    });
    expect(seen).toEqual(rights);
  });

  it('lets the pane name the failures of Word by their type, and nothing else of Word', () => {
    const file = 'src/taskpane/setup/Sample.tsx';
    const [type, value, lazy] = lint([
      {
        file,
        text: "import type { FailureCode } from '../../word/failure';\nexport type Code = FailureCode;\n",
      },
      { file, text: "export { Failure } from '../../word/failure';\n" },
      { file, text: "export const failure = import('../../word/failure');\n" },
    ]);
    expect(type).toEqual([]);
    expect(value).toContainEqual(expect.stringContaining('types only'));
    expect(lazy).toContainEqual(expect.stringContaining('types only'));
  });

  it('keeps product and emulated host apart', () => {
    const [hostInProduct, productInHost, typeInHost] = lint([
      { file: 'src/word/sample.ts', text: "export * from '../../test/word-host/model';\n" },
      { file: 'test/word-host/sample.ts', text: "export * from '../../src/report/coverage';\n" },
      { file: 'test/word-host/sample.ts', text: "export type * from '../../src/report/coverage';\n" },
    ]);
    expect(hostInProduct).toContainEqual(expect.stringContaining('The product knows nothing of its tests.'));
    expect(productInHost).toContainEqual(expect.stringContaining('The emulated host must not read'));
    expect(typeInHost).toContainEqual(expect.stringContaining('The emulated host must not read'));
  });

  it('gives a file outside the folders no rights, and development packages to nobody', () => {
    const [outside, devPackage, react] = lint([
      { file: 'src/sample.ts', text: "export * from './report/coverage';\n" },
      { file: 'src/ooxml/sample.ts', text: "export { DOMParser } from '@xmldom/xmldom';\n" },
      { file: 'src/session/sample.ts', text: "export { useState } from 'react';\n" },
    ]);
    expect(outside).toContainEqual(expect.stringContaining('A file belongs into a folder'));
    expect(devPackage).toContainEqual(expect.stringContaining('import/no-extraneous-dependencies'));
    expect(react).toContainEqual(expect.stringContaining('React lives in src/taskpane.'));
  });
});

describe('what a line may not say', () => {
  const office = 'Only src/word touches Office';
  const markup = 'Text becomes markup here';
  const pure = 'is pure: data in, data out.';
  const cases: [string, string, string][] = [
    ['src/session/sample.ts', 'export const run = () => Word.run(async () => {});', office],
    ['src/taskpane/Sample.tsx', 'export const ready = () => Office.onReady();', office],
    ['src/ooxml/sample.ts', 'export const debug = OfficeExtension.config;', office],
    ['src/taskpane/Sample.tsx', 'export const office = window.Office;', office],
    ['src/taskpane/Sample.tsx', "export const word = window['Word'];", office],
    ['src/report/sample.ts', 'export type Control = Word.ContentControl;', office],
    [
      'src/word/scan.ts',
      'export const scan = () => Word.run(async () => {});',
      'Word.run stands in run.ts alone',
    ],
    ['src/outline/sample.ts', 'export const title = document.title;', pure],
    ['src/report/sample.ts', 'export const width = window.innerWidth;', pure],
    ['src/report/sample.ts', "export const outline = fetch('/de-cuong.txt');", pure],
    ['src/taskpane/sample.ts', "export const clear = (row: HTMLElement) => (row.innerHTML = '');", markup],
    ['src/taskpane/sample.ts', 'export const read = (row: HTMLElement) => row.outerHTML;', markup],
    [
      'src/word/sample.ts',
      "export const add = (row: HTMLElement) => row.insertAdjacentHTML('beforeend', '<b>Ý</b>');",
      markup,
    ],
    [
      'src/taskpane/Sample.tsx',
      "export const Row = () => <p dangerouslySetInnerHTML={{ __html: 'Ý' }} />;",
      markup,
    ],
    ['src/word/run.ts', "export const clear = (row: HTMLElement) => (row.innerHTML = '');", markup],
    ['src/outline/sample.ts', "export const two = eval('1 + 1') as number;", 'no-eval'],
    ['src/outline/sample.ts', "export const two = new Function('return 2');", 'no-new-func'],
    ['src/outline/sample.ts', 'export const node = {} as any;', 'no-explicit-any'],
    [
      'src/word/sample.ts',
      'export async function go(context: Word.RequestContext) {\n  for (const step of [1, 2]) await context.sync();\n}',
      'no-context-sync-in-loop',
    ],
    [
      'src/taskpane/Sample.tsx',
      "export { Utilities } from '@microsoft/office-js-helpers';",
      'stay out of the start-up chunk',
    ],
    [
      'test/outline/sample.ts',
      "import fc from 'fast-check';\nfc.assert(fc.property(fc.nat(), () => true));",
      'Use assertProperty',
    ],
    [
      'test/outline/sample.ts',
      "import { assert, nat, property } from 'fast-check';\nassert(property(nat(), () => true));",
      'Use assertProperty',
    ],
    ['src/taskpane/Sample.tsx', 'export const Row = () => <img src="a.png" />;', 'jsx-a11y/alt-text'],
    [
      'src/taskpane/Sample.tsx',
      "import { useState } from 'react';\nexport const Row = ({ on }: { on: boolean }) => (on ? useState(0)[0] : null);",
      'react-hooks/rules-of-hooks',
    ],
  ];
  const found = lint(cases.map(([file, text]) => ({ file, text: `${text}\n` })));

  test.each(cases.map(([file, text, reason], index) => ({ file, text, reason, messages: found[index] })))(
    'refuses in $file: $text',
    ({ messages, reason }) => {
      expect(messages).toContainEqual(expect.stringContaining(reason));
    },
  );

  it('lets Word be named where it belongs', () => {
    expect(
      lint([
        { file: 'src/word/run.ts', text: 'export const run = () => Word.run(async () => {});\n' },
        { file: 'src/word/sample.ts', text: 'export type Control = Word.ContentControl;\n' },
        {
          file: 'src/word/sample.ts',
          text: "export const helpers = () => import('@microsoft/office-js-helpers');\n",
        },
      ]),
    ).toEqual([[], [], []]);
  });
});

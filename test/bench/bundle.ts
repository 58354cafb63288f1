import fs from 'node:fs';
import { build, gzipBytes } from '../build/buildPane';
import type { Section } from './section';

/** What the pane loads at start, beside a bare page with React, FluentProvider and a Button from the same config. */
export function benchBundle(): Section {
  const pane = startUpKiB();
  const bare = startUpKiB('--name', 'bare', '--entry-reset', '--entry', './test/bench/barePage.tsx');
  const row = (name: string, of: number, against: number) => [
    name,
    of.toFixed(1),
    against.toFixed(1),
    (of / against).toFixed(2),
  ];
  return {
    title: 'Start-up, gzip KiB',
    columns: ['', 'pane', 'bare page', 'ratio'],
    rows: [
      row('JavaScript', pane.scripts, bare.scripts),
      row('CSS', pane.styles, bare.styles),
      row('both', pane.scripts + pane.styles, bare.scripts + bare.styles),
    ],
  };
}

function startUpKiB(...options: string[]): { readonly scripts: number; readonly styles: number } {
  const { folder, startUpFiles } = build(...options);
  const kiB = (ending: string) =>
    gzipBytes(
      folder,
      startUpFiles.filter(file => file.endsWith(ending)),
    ) / 1024;
  const sizes = { scripts: kiB('.js'), styles: kiB('.css') };
  fs.rmSync(folder, { recursive: true });
  return sizes;
}

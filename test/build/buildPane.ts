import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const repository = path.resolve(__dirname, '../..');

type Module = {
  readonly name: string;
  readonly chunks: readonly number[];
  readonly modules?: readonly Module[];
};
type Stats = {
  readonly chunks: readonly {
    readonly id: number;
    readonly files: readonly string[];
    readonly initial: boolean;
  }[];
  readonly modules: readonly Module[];
};

/** What webpack made of one entry. */
export type Build = {
  /** Where the files lie; the caller removes it. */
  readonly folder: string;
  /** The scripts and style sheets that the page loads before it shows anything. */
  readonly startUpFiles: readonly string[];
  /** Every module that went into a file, by its path in the repository, and the files that it went into. */
  readonly modules: readonly { readonly name: string; readonly files: readonly string[] }[];
};

/** Builds for production into a folder of its own, with the project's config; `options` are webpack's own. */
export function build(...options: string[]): Build {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'du-y-build-'));
  const statsFile = path.join(folder, 'stats.json');
  execFileSync(
    process.execPath,
    [
      path.join(repository, 'node_modules/webpack-cli/bin/cli.js'),
      ...['--mode', 'production', '--output-path', folder, `--json=${statsFile}`],
      ...options,
    ],
    { cwd: repository, stdio: 'pipe' },
  );
  const stats = JSON.parse(fs.readFileSync(statsFile, 'utf8')) as Stats;
  fs.rmSync(statsFile);
  const filesOf = (chunks: readonly number[]) =>
    stats.chunks.filter(chunk => chunks.includes(chunk.id)).flatMap(chunk => chunk.files);
  return {
    folder,
    startUpFiles: stats.chunks.filter(chunk => chunk.initial).flatMap(chunk => chunk.files),
    modules: stats.modules
      .flatMap(parent =>
        // Concatenated modules name their parts; the parts have no chunks of their own.
        (parent.modules ?? [parent]).map(({ name }) => ({ name, files: filesOf(parent.chunks) })),
      )
      .filter(({ files }) => files.length > 0),
  };
}

/** The bytes that the files take on the wire, each compressed by itself as a server does. */
export function gzipBytes(folder: string, files: readonly string[]): number {
  return files
    .map(file => gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inTemporaryFolder } from './inTemporaryFolder';

/** What the Open XML SDK's validator finds in each file: nothing, if they are valid. */
export function validateDocx(...files: readonly Uint8Array[]): readonly unknown[] {
  return inTemporaryFolder(folder => {
    const script = path.join(__dirname, '../word-host/validate.mjs');
    const places = writeAll(folder, files);
    const answer = execFileSync(process.execPath, [script, ...places], { encoding: 'utf8' });
    return (JSON.parse(answer) as readonly unknown[]).flat();
  });
}

const soffice = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find(place => existsSync(place));

/**
 * The text that LibreOffice reads in a file. Without LibreOffice: a failure in CI, which installs it; elsewhere a loud
 * word and `undefined`.
 */
export function readByLibreOffice(bytes: Uint8Array): string | undefined {
  return textsByLibreOffice([bytes])?.[0];
}

/** The same for many files, at the price of starting it once. A file that it cannot open has no text: it throws. */
export function textsByLibreOffice(files: readonly Uint8Array[]): readonly string[] | undefined {
  if (soffice === undefined) {
    if (process.env.CI !== undefined)
      throw new Error('Install LibreOffice Writer (libreoffice-writer-nogui)');
    console.warn('LibreOffice was not found: that it opens our files was NOT checked.');
    return undefined;
  }
  const program = soffice;
  return inTemporaryFolder(folder => {
    const places = writeAll(folder, files);
    execFileSync(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        ...places,
      ],
      { stdio: 'ignore' },
    );
    return places.map(place => readFileSync(place.replace(/docx$/, 'txt'), 'utf8'));
  });
}

function writeAll(folder: string, files: readonly Uint8Array[]): readonly string[] {
  return files.map((bytes, index) => {
    const place = path.join(folder, `${String(index)}.docx`);
    writeFileSync(place, bytes);
    return place;
  });
}

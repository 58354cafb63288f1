import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium, Chrome and Edge stand after their own installers ran. */
const usualPlaces: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']]
    .filter(folder => folder !== undefined)
    .flatMap(folder => [
      path.join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
      path.join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
      path.join(folder, 'Chromium\\Application\\chrome.exe'),
    ]),
];

const packaged = path.resolve(__dirname, '../../node_modules/@sparticuz/chromium/bin');
const cache = path.resolve(__dirname, '../../node_modules/.cache/chromium');
const isDebianRoot = fs.existsSync('/etc/debian_version') && process.getuid?.() === 0;

/**
 * Starts a headless Chromium: the one that CHROMIUM_PATH names, else an installed one, else the packaged one (Linux on
 * x64), else one from Debian's packages where we may install them. Throws a sentence that says what to install.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) return launch(named);
  const installed = usualPlaces.find(place => fs.existsSync(place));
  if (installed !== undefined) return launch(installed);
  if (process.platform === 'linux' && process.arch === 'x64') {
    const browser = await launchPackaged();
    if (browser !== undefined) return browser;
  }
  if (isDebianRoot) {
    aptInstall('chromium');
    return launch('/usr/bin/chromium');
  }
  throw new Error('No browser found: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.');
}

function launch(executablePath: string, env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  if (isDebianRoot && !fs.existsSync('/usr/share/fonts/truetype')) aptInstall('fonts-liberation');
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The packaged Chromium with the system's libraries, or with those that come with it; `undefined` if neither run. */
async function launchPackaged(): Promise<Browser | undefined> {
  const executable = unpack('chromium.br', (bytes, target) => {
    fs.writeFileSync(target, bytes, { mode: 0o755 });
  });
  try {
    return await launch(executable);
  } catch {
    const libraries = unpack('al2023.tar.br', (bytes, target) => {
      fs.mkdirSync(target);
      execFileSync('tar', ['-xf', '-', '-C', target], { input: bytes });
    });
    return launch(executable, { LD_LIBRARY_PATH: path.join(libraries, 'lib') }).catch(() => undefined);
  }
}

/** Unpacks a file of the package into the cache, once. Renamed when whole: test files run side by side. */
function unpack(name: string, write: (bytes: Buffer, target: string) => void): string {
  const target = path.join(cache, name.split('.')[0] ?? name);
  if (fs.existsSync(target)) return target;
  const unfinished = `${target}.${process.pid}`;
  fs.mkdirSync(cache, { recursive: true });
  write(brotliDecompressSync(fs.readFileSync(path.join(packaged, name))), unfinished);
  try {
    fs.renameSync(unfinished, target);
  } catch (error) {
    // A folder cannot be renamed onto one that another process finished first.
    if (!fs.existsSync(target)) throw error;
    fs.rmSync(unfinished, { recursive: true });
  }
  return target;
}

function aptInstall(name: string): void {
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'ignore' });
}

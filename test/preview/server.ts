import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';

const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');
const preview = path.join(root, 'node_modules/.cache/preview');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** The address that the production page loads office.js from. */
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Builds what is missing or out of date: the pane for production, and the page beside it. */
function build(): void {
  if (newest(path.join(root, 'src')) > builtAt(path.join(dist, 'taskpane.html'))) {
    bundle('webpack.config.js', '--mode', 'production');
  }
  if (newest(path.join(root, 'test')) > builtAt(path.join(preview, 'page.js'))) {
    bundle('test/preview/webpack.config.cjs');
  }
}

/** In a process of its own, as `npm run build` does. Fails with what webpack said. */
function bundle(config: string, ...more: readonly string[]): void {
  const cli = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  execFileSync(process.execPath, [cli, '--config', config, ...more], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function builtAt(file: string): number {
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  return Math.max(...files.map(entry => statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
}

export type PreviewServer = { readonly url: string; readonly close: () => Promise<void> };

/** Serves page, pane and office.js. Port 0 takes any; https (with a certificate of its own) serves the web channel. */
export async function startPreview({ port = 0, https = false } = {}): Promise<PreviewServer> {
  build();
  const server: Server = https ? createHttps(await certificate(), serve) : createHttp(serve);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `${https ? 'https' : 'http'}://localhost:${String(taken)}/`,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function certificate() {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return { cert, key };
}

const serve: RequestListener = (request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const text = ownText(pathname, search);
  if (text !== undefined) {
    response.writeHead(200, { 'Content-Type': types[path.extname(pathname)] ?? types['.html'] }).end(text);
    return;
  }
  const file = fileOf(pathname);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
};

/** What is not served as it lies on the disk. office.js itself is: our texts stand before and after it. */
function ownText(pathname: string, search: string): string | undefined {
  if (pathname === '/pane/taskpane.html') {
    const channel = search.includes('web') ? 'web' : 'desktop';
    return read(path.join(dist, 'taskpane.html')).replace(officeAddress, `/office-js/${channel}/office.js`);
  }
  if (pathname === '/office-js/desktop/office.js') {
    return `Object.defineProperty(window, 'external', { value: parent.wordHost.external });\n${read(path.join(officeJs, 'office.js'))}`;
  }
  if (/^\/office-js\/\w+\/word-[\w.-]+\.js$/.test(pathname)) {
    const client = read(path.join(officeJs, path.basename(pathname)));
    return `${client}\n${read(path.join(__dirname, '../word-host/client/events.js'))}`;
  }
  return undefined;
}

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function fileOf(pathname: string): string | undefined {
  const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
  const candidates: Readonly<Record<string, string>> = {
    '': path.join(__dirname, 'page.html'),
    'page.css': path.join(__dirname, 'page.css'),
    'page.js': path.join(preview, 'page.js'),
    pane: path.join(dist, ...rest),
    'office-js': path.join(officeJs, ...rest.slice(1)),
  };
  const file = candidates[first];
  const isInside =
    file !== undefined && [dist, officeJs, preview, __dirname].some(folder => file.startsWith(folder));
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

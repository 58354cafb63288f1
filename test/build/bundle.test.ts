import fs from 'node:fs';
import path from 'node:path';
import { build, gzipBytes, type Build } from './buildPane';
import { findManifestFaults } from './manifestRules';

const repository = path.resolve(__dirname, '../..');
const dist = path.join(repository, 'dist');
if (!fs.existsSync(path.join(dist, 'taskpane.html'))) {
  throw new Error('dist/ has no built pane. Run "npm run build" first; "npm test" does both.');
}
const html = fs.readFileSync(path.join(dist, 'taskpane.html'), 'utf8');

const startUpBudgetKiB = 130;

/** All files below a folder, by their paths in it, sorted. */
function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

function scriptsIn(folder: string): { file: string; code: string }[] {
  return filesIn(folder)
    .filter(file => file.endsWith('.js'))
    .map(file => ({ file, code: fs.readFileSync(path.join(folder, file), 'utf8') }));
}

const isHelpers = (name: string) => name.includes('node_modules/@microsoft/office-js-helpers/');

/** The package that a module belongs to: the innermost folder of node_modules in its path. */
function packageOf(module: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1];
}

let fresh: Build;
beforeAll(() => {
  fresh = build();
}, 180_000);
afterAll(() => {
  fs.rmSync(fresh.folder, { recursive: true });
});

describe('dist/', () => {
  it('holds these files and no others', () => {
    const names = filesIn(dist)
      .map(file => file.replace(/\b[0-9a-f]{8}\b/, '<hash>').replace(/^\d+/, '<id>'))
      .sort();
    // What is loaded when it is needed: the outline of 2023 and its parser, English, message bars, settings, the page of
    // outlines and its actions, the helpers.
    const later = names.filter(name => name.startsWith('<id>'));
    expect(later.filter(name => name !== '<id>.<hash>.js')).toEqual(['<id>.<hash>.js.LICENSE.txt']);
    expect(later.length).toBeGreaterThan(8);
    expect(names.filter(name => !name.startsWith('<id>'))).toEqual([
      'griffel.<hash>.css',
      'icons/du-y-16.png',
      'icons/du-y-32.png',
      'icons/du-y-64.png',
      'icons/du-y-80.png',
      'manifest.xml',
      'taskpane.<hash>.css',
      'taskpane.<hash>.js',
      'taskpane.<hash>.js.LICENSE.txt',
      'taskpane.html',
    ]);
  });

  it('was built from the sources as they are now', () => {
    // The names carry the hashes of what the files hold.
    expect(filesIn(dist)).toEqual(filesIn(fresh.folder));
  });

  it('has a sound manifest, for whichever address it was built', () => {
    expect(findManifestFaults(fs.readFileSync(path.join(dist, 'manifest.xml'), 'utf8'), dist)).toEqual([]);
  });
});

describe('the page', () => {
  it("loads Microsoft's office.js, our start-up files, and nothing else", () => {
    const loaded = Array.from(
      html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g),
      match => match[1],
    );
    expect(loaded.sort()).toEqual(
      ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', ...fresh.startUpFiles].sort(),
    );
  });

  it('lets scripts come from itself and from Microsoft only, and none be made of text', () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? '';
    const directives = new Map(
      policy.split(';').map(directive => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    const scripts = directives.get('script-src') ?? directives.get('default-src');
    expect(scripts).toEqual(expect.arrayContaining(["'self'", 'https://appsforoffice.microsoft.com']));
    for (const source of scripts ?? []) {
      expect(source).toMatch(/^('self'|https:\/\/[\w.*-]+\.microsoft\.com)$/);
    }
    expect(directives.has('default-src')).toBe(true);
  });
});

describe('the code', () => {
  it(`starts with at most ${startUpBudgetKiB} KiB of JavaScript, gzip`, () => {
    const scripts = fresh.startUpFiles.filter(file => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipBytes(fresh.folder, scripts) / 1024).toBeLessThanOrEqual(startUpBudgetKiB);
  });

  it('consists of src/, the outlines and packages that are shipped', () => {
    const { packages } = JSON.parse(fs.readFileSync(path.join(repository, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean }>;
    };
    const shipped = Object.entries(packages)
      .filter(([, { dev }]) => !dev)
      .map(([place]) => packageOf(place));
    const code = fresh.modules.filter(({ files }) => files.some(file => file.endsWith('.js')));
    const strangers = code
      // Where loaders made the module, what they made it of stands last.
      .map(({ name }) => name.split('!').at(-1) ?? name)
      .filter(name => !name.startsWith('webpack/runtime/'))
      .filter(name =>
        name.includes('node_modules/')
          ? !shipped.includes(packageOf(name))
          : !/^\.\/(src|assets\/outlines)\//.test(name),
      );
    expect(code.length).toBeGreaterThan(100);
    expect(strangers).toEqual([]);
  });

  it('holds no office.js and leaves the helpers for when they are needed', () => {
    const inStartUp = fresh.modules.filter(({ files }) =>
      files.some(file => fresh.startUpFiles.includes(file)),
    );
    const names = fresh.modules.map(({ name }) => name);
    expect(names.filter(name => packageOf(name) === '@microsoft/office-js')).toEqual([]);
    expect(names.filter(isHelpers)).toHaveLength(1);
    expect(inStartUp.filter(({ name }) => isHelpers(name))).toEqual([]);
  });

  it('names no address but those that are only names', () => {
    const helpers = fresh.modules.filter(({ name }) => isHelpers(name)).flatMap(({ files }) => files);
    const addresses = scriptsIn(dist)
      // The helpers name the sign-in pages of Google, Facebook and Microsoft; the pane never calls those members.
      .filter(({ file }) => !helpers.includes(file))
      .flatMap(({ code }) => code.match(/\b(?:https?|wss?):\/\/[^"'`\s)]+/g) ?? []);
    expect([...new Set(addresses)].sort()).toEqual([
      'http://purl.oclc.org/ooxml/officeDocument/math',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
      'http://schemas.microsoft.com/office/2006/xmlPackage',
      'http://schemas.openxmlformats.org/markup-compatibility/2006',
      'http://schemas.openxmlformats.org/officeDocument/2006/math',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
      'http://schemas.openxmlformats.org/package/2006/content-types',
      'http://schemas.openxmlformats.org/package/2006/relationships',
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://www.w3.org/1998/Math/MathML',
      'http://www.w3.org/1999/xhtml',
      'http://www.w3.org/1999/xlink',
      'http://www.w3.org/2000/svg',
      'http://www.w3.org/XML/1998/namespace',
      'https://github.com/cfworker',
      'https://json-schema.org/draft/2020-12/schema',
      'https://reactjs.org/docs/error-decoder.html?invariant=',
    ]);
  });

  it('makes no code of text', () => {
    const startUp = scriptsIn(dist).filter(({ file }) => fresh.startUpFiles.includes(file));
    expect(startUp.length).toBeGreaterThan(0);
    for (const { code } of startUp) expect(code).not.toMatch(/\beval\(|\bFunction\(["'`]/);
  });
});

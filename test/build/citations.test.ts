import fs from 'node:fs';
import path from 'node:path';
import { findDeadCitations, readCitations, readHeadings, type Repository } from './citations';

const root = path.resolve(__dirname, '../..');
/** Fetched or made anew; and this test, with its bad samples. */
const left = new Set([
  '.git',
  '.cache',
  'node_modules',
  'dist',
  'coverage',
  'package-lock.json',
  'citations.ts',
  'citations.test.ts',
]);

function readRepository(): Repository {
  const paths = new Set<string>();
  const texts = new Map<string, string>();
  const read = (folder: string) => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      if (left.has(entry.name)) continue;
      const file = path.posix.join(folder, entry.name);
      paths.add(file);
      if (entry.isDirectory()) read(file);
      else {
        const text = fs.readFileSync(path.join(root, file), 'utf8');
        if (!text.includes('\0')) texts.set(file, text);
      }
    }
  };
  read('');
  return { texts, paths };
}

const repository = readRepository();
const citations = [...repository.texts].flatMap(([file, text]) => readCitations(file, text));

describe('the repository', () => {
  it('cites only headings that it holds, and links only to what is there', () => {
    expect(findDeadCitations(repository)).toEqual([]);
  });

  it('cites its documents from many places', () => {
    const names = new Set(citations.map(({ name }) => name));
    expect([...names]).toEqual(expect.arrayContaining(['DOMAIN.md', 'FACTS.md', 'WIRE.md']));
    expect(new Set(citations.map(({ at }) => at)).size).toBeGreaterThan(40);
  });

  it('would tell of every citation, were its heading named otherwise', () => {
    const citing = [...repository.texts].filter(([file, text]) => /\.md\b/u.test(file + text));
    const cited = [...new Set(citations.map(({ name, heading }) => `${name}: ${heading}`))];
    for (const each of cited) {
      const [name = '', heading = ''] = each.split(/: (.*)/u);
      const texts = new Map(
        citing.map(([file, text]) => [
          file,
          path.basename(file) === name ? text.replace(`# ${heading}\n`, `# ${heading}, as it was\n`) : text,
        ]),
      );
      const leaning = citations.filter(citation => citation.name === name && citation.heading === heading);
      const told = findDeadCitations({ ...repository, texts });
      for (const { at } of leaning)
        expect(told).toContainEqual(expect.stringContaining(`${at} cites “${heading}” of ${name}`));
    }
    expect(cited.length).toBeGreaterThan(25);
  });
});

describe('a citation that leads nowhere', () => {
  const facts = '# Facts\n\n## Limits\n\n## Two words\n';
  const told = (file: string, text: string) =>
    findDeadCitations({
      texts: new Map([
        ['src/word/FACTS.md', facts],
        ['src/report/README.md', '# Report\n'],
        ['test/README.md', '# Test\n'],
        [file, text],
      ]),
      paths: new Set(['src/word', 'src/word/FACTS.md', 'src/report/README.md', 'test/README.md', file]),
    });

  it.each([
    ['a heading', '// Titles are cut (FACTS.md: Limits).'],
    ['two headings', '/** Titles are cut (by design, FACTS.md: Limits; Two words). */'],
    ['a heading over two lines', ' * Titles are cut (FACTS.md: Two\n * words).'],
    ['a document of Microsoft’s', '// Codes (DOC:docs/reference/error-codes.md).'],
    ['a section of a standard', '// Characters of XML 1.0, section 2.2.'],
    ['a file, by its path', '// The map is in src/report/README.md.'],
  ])('is not %s', (_, text) => {
    expect(told('src/word/run.ts', text)).toEqual([]);
  });

  it.each([
    [
      'a heading that is not there',
      '\n// Titles are cut (FACTS.md: Limit).',
      'src/word/run.ts:2 cites “Limit” of FACTS.md, but src/word/FACTS.md has no such heading; it has Facts, Limits, Two words.',
    ],
    [
      'the second of two headings',
      '// Titles are cut (FACTS.md: Limits; Three words).',
      'src/word/run.ts:1 cites “Three words” of FACTS.md, but src/word/FACTS.md has no such heading; it has Facts, Limits, Two words.',
    ],
    [
      'a name of two files',
      '// The map (README.md: Report).',
      'src/word/run.ts:1 cites README.md, which may be any of src/report/README.md, test/README.md.',
    ],
    [
      'a document that is not there',
      '// Dots (domain.md, 1.2).',
      'src/word/run.ts:1 names domain.md, which the repository does not hold.',
    ],
    [
      'a heading without brackets',
      '// See FACTS.md: Limits.',
      'src/word/run.ts:1 names a heading of FACTS.md that nothing can follow: write (FACTS.md: Heading).',
    ],
    [
      'a note of somebody’s',
      '// Slow with hundreds (officejs-wire 8.2).',
      'src/word/run.ts:1 names officejs-wire, which the repository does not hold.',
    ],
    [
      'a numbered section',
      '\n\n// The font is named (section 10).',
      'src/word/run.ts:3 cites “section 10” of no published standard.',
    ],
  ])('is %s', (_, text, sentence) => {
    expect(told('src/word/run.ts', text)).toContain(sentence);
  });

  it.each([
    [
      'a file that is not there',
      '[facts](../word/TRUTH.md)',
      'src/report/DOMAIN.md:1 links to ../word/TRUTH.md, but there is no src/word/TRUTH.md.',
    ],
    [
      'a heading that is not there',
      '\n[facts](../word/FACTS.md#limit)',
      'src/report/DOMAIN.md:2 links to ../word/FACTS.md#limit, but src/word/FACTS.md has no heading with that anchor.',
    ],
    [
      'a heading of its own',
      '# Domain\n\n[up](#the-domain)',
      'src/report/DOMAIN.md:3 links to #the-domain, but src/report/DOMAIN.md has no heading with that anchor.',
    ],
    [
      'a picture',
      '![pane](pane.png)',
      'src/report/DOMAIN.md:1 links to pane.png, but there is no src/report/pane.png.',
    ],
  ])('is a link to %s', (_, text, sentence) => {
    expect(told('src/report/DOMAIN.md', text)).toContain(sentence);
  });

  it('is no link that leads somewhere, and nothing in code', () => {
    const text =
      '# Ý trống, “a-b”\n\n[facts](../word/FACTS.md#two-words) [folder](../word/) [here](#ý-trống-a-b)\n`[x](y.z)` [w](https://w3.org/a#b)\n';
    expect(told('src/report/DOMAIN.md', text)).toEqual([]);
    expect(readHeadings('```\n# no heading\n```\n## `tag` of a control\n')).toEqual(['tag of a control']);
  });
});

/** Every member that the host has: an example in examples/, and what is stated of it in objects/README.md. */
import fs from 'node:fs';
import path from 'node:path';
import { openInWord } from '../support/reportHost';
import { contentControlExamples } from './examples/contentControl';
import { documentExamples } from './examples/document';
import { paragraphExamples } from './examples/paragraph';
import { rangeExamples } from './examples/range';
import { sample, type Example, type Examples } from './examples/sample';
import { classes } from './objects';
import { memberTable } from './objects/memberTable';

const examples: Examples = {
  ...contentControlExamples,
  ...documentExamples,
  ...paragraphExamples,
  ...rangeExamples,
};

/** "Class.member" and "Class.member CODE", as examples are to be named. */
const wanted = classes.flatMap(({ className, members }) =>
  Object.entries(members).flatMap(([name, { refuses = {} }]) => [
    `${className}.${name}`,
    ...Object.keys(refuses).map(code => `${className}.${name} ${code}`),
  ]),
);

it.each(wanted)('%s', async name => {
  const example = examples[name];
  if (example === undefined)
    throw new Error(`${name} has no example: add '${name}' in test/word-host/examples/, through office.js.`);
  const { run, platform }: Example = typeof example === 'function' ? { run: example } : example;
  const document = sample(platform);
  const host = await openInWord(document);
  const [member = '', code] = name.split(' ');
  const done = Word.run(context => run(context, document));
  if (code === undefined) {
    await done;
    expect.hasAssertions();
  } else await expect(done).rejects.toMatchObject({ code });
  const uses = [member, `${member}=`].some(each => host.counters.calls.has(each));
  if (!uses) throw new Error(`The example '${name}' does not use ${member}.`);
});

it('has no example of a member that is not there', () => {
  expect(Object.keys(examples).filter(name => !wanted.includes(name))).toEqual([]);
});

it('states source and certainty of each member in objects/README.md', () => {
  const readme = fs.readFileSync(path.join(__dirname, 'objects/README.md'), 'utf8');
  const rows = new Set(readme.split('\n').map(squeezed));
  const missing = memberTable(classes).filter(row => !rows.has(squeezed(row)));
  if (missing.length > 0)
    throw new Error(`test/word-host/objects/README.md lacks or misstates:\n${missing.join('\n')}`);
  const stale = [...rows].filter(
    row => /^\| `[A-Z]\w+\.\w+`/.test(row) && !memberTable(classes).map(squeezed).includes(row),
  );
  if (stale.length > 0)
    throw new Error(
      `test/word-host/objects/README.md names what the host does not have:\n${stale.join('\n')}`,
    );
});

/** Prettier pads the cells of a table. */
function squeezed(row: string): string {
  return row.replace(/\s+/g, ' ').trim();
}

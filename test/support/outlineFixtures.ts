import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { walk } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';

const folder = path.join(__dirname, '../fixtures/outlines');

export type ToldOutline = {
  readonly title: string;
  /** Level, marker, text. */
  readonly nodes: readonly string[];
  /** Kind and line. */
  readonly repairs: readonly string[];
  readonly doubts: readonly string[];
};

type OutlineFixture = { readonly name: string; readonly text: string; readonly expected: ToldOutline };

/** Each fixture is a text, and beside it, written by hand, what it must become. Which is what: fixtures/README.md. */
export const outlineFixtures = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => readFixture(name.replace('.txt', '')));

function readFixture(name: string): OutlineFixture {
  const [text, expected] = [path.join(folder, `${name}.txt`), path.join(folder, `${name}.json`)];
  if (!existsSync(expected))
    throw new Error(
      `${name}.txt stands alone: write what it must become into test/fixtures/outlines/${name}.json.`,
    );
  return {
    name,
    text: readFileSync(text, 'utf8'),
    expected: JSON.parse(readFileSync(expected, 'utf8')) as ToldOutline,
  };
}

/** An outline in the form of the fixtures. */
export function tellOutline(text: string): ToldOutline {
  const { title, roots, repairs, doubts } = parseOutline(text);
  const told = ({ kind, line }: { readonly kind: string; readonly line: number }) =>
    `${kind} ${String(line)}`;
  return {
    title,
    nodes: [...walk({ title, roots })].map(node => `${String(node.level)} ${node.marker} ${node.text}`),
    repairs: repairs.map(told),
    doubts: doubts.map(told),
  };
}

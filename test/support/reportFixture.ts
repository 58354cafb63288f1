import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseOutline } from '../../src/outline/parseOutline';
import type { Outline } from '../../src/outline/outline';
import { itemsOf, type Item } from '../../src/report/items';
import { blocksOf, lineOf, type Block, type Line, type Part } from './reportNotation';
import { writeReport } from './writeReport';

/**
 * Filled reports with hand-written findings: test/fixtures/reports. Each file says only where it differs from
 * complete.txt; "⇐" names, on the line it is about, what a person would find there. README.md has the notation.
 */
const folder = path.join(__dirname, '../fixtures/reports');

export const reportOutline: Outline = parseOutline(readFileSync(path.join(folder, 'outline.txt'), 'utf8'));

export const fixtureNames = readdirSync(folder)
  .filter(name => name.endsWith('.txt') && name !== 'outline.txt')
  .map(name => name.replace('.txt', ''));

type Slot = Pick<Part, 'lines' | 'account'>;

type Script = {
  before: readonly Line[];
  after: readonly Line[];
  readonly slots: Map<string, Slot>;
  readonly headings: Map<string, Line>;
  readonly dropped: Map<string, readonly string[]>;
  readonly lost: Map<string, readonly string[]>;
  readonly copied: Map<string, readonly string[]>;
  readonly moves: { readonly id: string; readonly before: string; readonly labels: readonly string[] }[];
  whole: readonly string[];
};

/** The names of rules in the note of a line. */
function labelsOf({ notes }: Line): readonly string[] {
  return notes.flatMap(note => note.split(/\s+/).filter(Boolean));
}

function readScript(name: string, script: Script): Script {
  const lines = readFileSync(path.join(folder, `${name}.txt`), 'utf8').split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lineOf(lines[at] ?? '');
    const { text, notes } = line;
    const labels = labelsOf(line);
    const [command = '', id = '', ...rest] = text.split(' ');
    const block = () => {
      const found: Line[] = [];
      while (at + 1 < lines.length && !/^(?:@|$)/.test(lines[at + 1] ?? ''))
        found.push(lineOf(lines[++at] ?? ''));
      return found;
    };
    if (command === '@before') script.before = block();
    else if (command === '@after') script.after = block();
    else if (command === '@slot') script.slots.set(id, { lines: block() });
    else if (command === '@nil')
      script.slots.set(id, { account: 'nil', lines: [{ text: rest.join(' '), notes }] });
    else if (command === '@covered')
      script.slots.set(id, { account: 'elsewhere', lines: [{ text: '{untouched}', notes }] });
    else if (command === '@heading') script.headings.set(id, { text: rest.join(' '), notes });
    else if (command === '@drop') script.dropped.set(id, labels);
    else if (command === '@lose') script.lost.set(id, labels);
    else if (command === '@copy') script.copied.set(id, labels);
    else if (command === '@move') script.moves.push({ id, before: rest[1] ?? '', labels });
    else if (command === '@whole') script.whole = text.split(' ').slice(1);
    else if (text !== '' && !text.startsWith('#'))
      throw new Error(`${name}.txt, line ${String(at + 1)}: ${text}`);
  }
  return script;
}

/** What a person finds, as "rule@place": a node, "p12" for a paragraph outside slots, or "whole". */
export type ReportFixture = {
  readonly parts: readonly Part[];
  readonly bytes: Uint8Array;
  readonly labels: readonly string[];
};

export function reportFixture(name: string): ReportFixture {
  const base: Script = {
    before: [],
    after: [],
    slots: new Map(),
    headings: new Map(),
    dropped: new Map(),
    lost: new Map(),
    copied: new Map(),
    moves: [],
    whole: [],
  };
  readScript('complete', base);
  // Labels of the base belong to the base.
  const script = name === 'complete' ? base : readScript(name, base);
  const labels = script.whole.map(rule => `${rule}@whole`);
  const partOf = ({ node, role }: Item): Part => {
    const { lines = [], account } = script.slots.get(node.id) ?? {};
    const heading = script.headings.get(node.id) ?? { text: '{heading}', notes: [] };
    return role === 'heading'
      ? { kind: role, id: node.id, lines: [heading] }
      : { kind: role, id: node.id, lines, ...(account === undefined ? {} : { account }) };
  };

  const isBelow = (node: string, top: string) => node === top || node.startsWith(`${top}.`);
  let items = itemsOf(reportOutline, 'point').filter(
    ({ node, role }) =>
      ![...script.dropped.keys()].some(top => isBelow(node.id, top)) &&
      !(role === 'slot' && script.lost.has(node.id)),
  );
  for (const { id: moved, before, labels: own } of script.moves) {
    const block = items.filter(({ node }) => isBelow(node.id, moved));
    const rest = items.filter(item => !block.includes(item));
    const place = rest.findIndex(({ node }) => node.id === before);
    items = [...rest.slice(0, place), ...block, ...rest.slice(place)];
    labels.push(...own.map(rule => `${rule}@${moved}`));
  }
  for (const group of [script.dropped, script.lost, script.copied])
    for (const [node, own] of group) labels.push(...own.map(rule => `${rule}@${node}`));

  const parts: readonly Part[] = [
    { kind: 'free', id: '', lines: script.before },
    ...items.flatMap(item => {
      const isCopied = item.role === 'slot' && script.copied.has(item.node.id);
      return isCopied ? [partOf(item), partOf(item)] : [partOf(item)];
    }),
    { kind: 'free', id: '', lines: script.after },
  ];
  let paragraph = 0;
  for (const part of parts) {
    for (const [at, line] of part.lines.entries()) {
      const place = part.kind === 'free' ? `p${String(paragraph + at)}` : part.id;
      labels.push(...labelsOf(line).map(rule => `${rule}@${place}`));
    }
    paragraph += paragraphsIn(blocksOf(reportOutline, part));
  }
  return { parts, bytes: writeReport(reportOutline, parts), labels };
}

function paragraphsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + ('text' in block ? 1 : block.rows.flat().length), 0);
}

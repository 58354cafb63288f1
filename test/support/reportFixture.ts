import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, outlineKey } from '../../src/outline/fingerprint';
import { parseOutline } from '../../src/outline/parseOutline';
import type { Outline } from '../../src/outline/outline';
import { itemsOf } from '../../src/report/items';
import type { Item } from '../../src/report/items';
import { printTag } from '../../src/report/tag';
import { headingText } from '../../src/report/title';
import { placeholderFor } from '../../src/report/wording';
import { blankDocx } from '../word-host/document/blankDocx';
import { escapeText } from '../word-host/document/xml';

/**
 * Filled reports with hand-written findings: test/fixtures/reports. Each file says only where it differs from
 * complete.txt; "⇐" names, on the line it is about, what a person would find there. README.md has the notation.
 */
const folder = path.join(__dirname, '../fixtures/reports');

export const reportOutline: Outline = parseOutline(readFileSync(path.join(folder, 'outline.txt'), 'utf8'));

export const fixtureNames = readdirSync(folder)
  .filter(name => name.endsWith('.txt') && name !== 'outline.txt')
  .map(name => name.replace('.txt', ''));

type Line = { readonly text: string; readonly labels: readonly string[] };
type Slot = { readonly kind: 'text' | 'nil' | 'covered'; readonly lines: readonly Line[] };

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

function lineOf(source: string): Line {
  const [text = '', labels = ''] = source.split('⇐');
  return { text: text.trimEnd(), labels: labels.trim().split(/\s+/).filter(Boolean) };
}

function readScript(name: string, script: Script): Script {
  const lines = readFileSync(path.join(folder, `${name}.txt`), 'utf8').split('\n');
  for (let at = 0; at < lines.length; at++) {
    const { text, labels } = lineOf(lines[at] ?? '');
    const [command = '', id = '', ...rest] = text.split(' ');
    const block = () => {
      const found: Line[] = [];
      while (at + 1 < lines.length && !/^(?:@|$)/.test(lines[at + 1] ?? ''))
        found.push(lineOf(lines[++at] ?? ''));
      return found;
    };
    if (command === '@before') script.before = block();
    else if (command === '@after') script.after = block();
    else if (command === '@slot') script.slots.set(id, { kind: 'text', lines: block() });
    else if (command === '@nil')
      script.slots.set(id, { kind: 'nil', lines: [{ text: rest.join(' '), labels }] });
    else if (command === '@covered')
      script.slots.set(id, { kind: 'covered', lines: [{ text: '{untouched}', labels }] });
    else if (command === '@heading') script.headings.set(id, { text: rest.join(' '), labels });
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
export type ReportFixture = { readonly bytes: Uint8Array; readonly labels: readonly string[] };

const picture = '<w:r><w:pict/></w:r>';
const author = 'w:author="A" w:date="2023-11-01T00:00:00Z"';

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
  let paragraphs = 0;
  let id = 1;

  const runOf = (text: string, rPr = '') =>
    `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
  const inline = (text: string) =>
    text
      .split(/(\{[^{}]*\})/)
      .map(piece => {
        const [, kind = '', words = ''] = /^\{(\w+(?: [^|]*)?)(?:\|([^}]*))?\}$/.exec(piece) ?? [];
        const next = () => String(id++);
        if (kind === 'ins') return `<w:ins w:id="${next()}" ${author}>${runOf(words)}</w:ins>`;
        if (kind === 'del')
          return `<w:del w:id="${next()}" ${author}><w:r><w:delText>${escapeText(words)}</w:delText></w:r></w:del>`;
        if (kind === 'hl') return runOf(words, '<w:highlight w:val="yellow"/>');
        if (kind === 'hidden') return runOf(words, '<w:vanish/>');
        if (kind.startsWith('font '))
          return runOf(words, `<w:rFonts w:ascii="${kind.slice(5)}" w:hAnsi="${kind.slice(5)}"/>`);
        if (kind === 'picture') return picture;
        if (kind === 'comment') return '<w:r><w:commentReference w:id="0"/></w:r>';
        return piece === '' ? '' : runOf(piece);
      })
      .join('');
  const paragraph = (text: string) => {
    paragraphs += 1;
    return `<w:p>${inline(text)}</w:p>`;
  };
  const free = ({ text, labels: own }: Line) => {
    labels.push(...own.map(rule => `${rule}@p${String(paragraphs)}`));
    return paragraph(text);
  };
  const table = (rows: readonly Line[]) => {
    const cells = (row: string) => row.split('|').slice(1, -1);
    const width = cells(rows[0]?.text ?? '').length;
    const xml = rows.map(
      row =>
        `<w:tr>${cells(row.text)
          .map(
            cell => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(cell.trim())}</w:tc>`,
          )
          .join('')}</w:tr>`,
    );
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(width)}</w:tblGrid>${xml.join('')}</w:tbl>`;
  };
  const content = (lines: readonly Line[]) => {
    let xml = '';
    for (let at = 0; at < lines.length; at++) {
      if (!lines[at]?.text.startsWith('|')) {
        xml += paragraph(lines[at]?.text ?? '');
        continue;
      }
      let to = at;
      while (lines[to + 1]?.text.startsWith('|') === true) to += 1;
      xml += table(lines.slice(at, to + 1));
      at = to;
    }
    // A control that ends in a table has a paragraph after it.
    return xml.endsWith('</w:tbl>') ? xml + paragraph('') : xml;
  };

  const control = (item: Item): string => {
    const { node, parent, role } = item;
    const slot = role === 'slot' ? script.slots.get(node.id) : undefined;
    const heading = script.headings.get(node.id);
    const isUntouched = slot?.lines[0]?.text === '{untouched}';
    const tag = printTag({
      role,
      outlineKey: outlineKey(reportOutline),
      nodeId: node.id,
      fingerprint: fingerprint(node, parent),
      covered: new Set(),
      ...(slot?.kind === 'nil' ? { account: { kind: 'nil', reason: 'own' } as const } : {}),
      ...(slot?.kind === 'covered' ? { account: { kind: 'elsewhere' } as const } : {}),
    });
    const lines =
      role === 'heading' ? [heading ?? { text: headingText(node), labels: [] }] : (slot?.lines ?? []);
    labels.push(...lines.flatMap(line => line.labels).map(rule => `${rule}@${node.id}`));
    const xml = isUntouched
      ? paragraph(placeholderFor(node))
      : content(lines.map(line => (line.text === '{blank}' ? { ...line, text: '' } : line)));
    return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(id++)}"/>${isUntouched ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
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

  const body = [
    ...script.before.map(free),
    ...items.flatMap(item => {
      const isCopied = item.role === 'slot' && script.copied.has(item.node.id);
      return isCopied ? [control(item), control(item)] : [control(item)];
    }),
    ...script.after.map(free),
  ].join('');
  return { bytes: blankDocx([], body), labels };
}

import { fingerprint, outlineKey } from '../../src/outline/fingerprint';
import { findNode, pathTo, type Outline, type OutlineNode } from '../../src/outline/outline';
import { printTag } from '../../src/report/tag';
import { headingText } from '../../src/report/title';
import { placeholderFor } from '../../src/report/wording';

/**
 * Reports as plain lines: what filled reports (test/fixtures/reports) and the fixtures of rules
 * (test/report/checks/rules) are written in. test/fixtures/reports/README.md has the notation.
 */

/** A line, and what a person says of it: one note after each "⇐". */
export type Line = { readonly text: string; readonly notes: readonly string[] };

/** What stands in a document, in its order: paragraphs of nobody, or a control of ours with its content. */
export type Part = {
  readonly kind: 'free' | 'heading' | 'slot';
  /** Of the node; "" for paragraphs of nobody. */
  readonly id: string;
  readonly account?: 'nil' | 'elsewhere';
  readonly lines: readonly Line[];
};

export function lineOf(source: string): Line {
  const [text = '', ...notes] = source.split('⇐');
  return { text: text.trimEnd(), notes: notes.map(each => each.trim()) };
}

/** Paragraphs, and tables as their rows of cells; what is in braces is still to be told apart. */
export type Block = { readonly text: string } | { readonly rows: readonly (readonly string[])[] };

/** What stands in a part. A line in bars is a row; a control that ends in a table has a paragraph after it. */
export function blocksOf(outline: Outline, { kind, id, lines }: Part): readonly Block[] {
  const blocks: (Block | { rows: string[][] })[] = [];
  for (const { text } of lines) {
    const last = blocks.at(-1);
    if (!text.startsWith('|')) blocks.push({ text: shown(text, nodeOf(outline, id)) });
    else if (last !== undefined && 'rows' in last) (last.rows as string[][]).push(cellsOf(text));
    else blocks.push({ rows: [cellsOf(text)] });
  }
  const endsInTable = 'rows' in (blocks.at(-1) ?? {});
  return kind !== 'free' && endsInTable ? [...blocks, { text: '' }] : blocks;
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());
}

function shown(text: string, node: OutlineNode | undefined): string {
  if (text === '{blank}') return '';
  if (node === undefined) return text;
  return text === '{untouched}' ? placeholderFor(node) : text === '{heading}' ? headingText(node) : text;
}

function nodeOf(outline: Outline, id: string): OutlineNode | undefined {
  return id === '' ? undefined : findNode(outline, id);
}

/** Text, or something in braces: `{hl|words}`, `{font .VnTime|words}`, `{picture}`. */
export type Piece = { readonly kind: string; readonly words: string; readonly font: string };

export function piecesOf(text: string): readonly Piece[] {
  // Two braces are words of the report: a placeholder of a template.
  return text
    .split(/((?<!\{)\{[^{}]*\}(?!\}))/)
    .filter(Boolean)
    .map(piece => {
      const [, kind = 'text', font = '', words = piece] =
        /^\{(\w+)(?: ([^|]*))?(?:\|([^}]*))?\}$/.exec(piece) ?? [];
      return { kind, words, font };
    });
}

/** Whether a control shows its placeholder. */
export function isUntouched({ lines }: Part): boolean {
  return lines[0]?.text === '{untouched}';
}

/** The tag of a heading or slot; throws for a node that the outline does not have. */
export function tagOf(outline: Outline, { kind, id, account }: Part): string {
  const [parent, node] = [undefined, ...pathTo(outline, id)].slice(-2);
  if (node === undefined) throw new Error(`The outline has no ${id}`);
  return printTag({
    role: kind === 'heading' ? 'heading' : 'slot',
    outlineKey: outlineKey(outline),
    nodeId: node.id,
    fingerprint: fingerprint(node, parent),
    covered: new Set(),
    ...(account === 'nil' ? { account: { kind: account, reason: 'own' } as const } : {}),
    ...(account === 'elsewhere' ? { account: { kind: account } as const } : {}),
  });
}

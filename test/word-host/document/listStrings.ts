import type { Node } from 'prosemirror-model';
import { textPart, type DocxPackage } from './docxPackage';
import { schema } from './schema';
import { child, children, parseXml, val, w } from './xml';

type Level = { readonly format: string; readonly text: string; readonly start: number };

/**
 * What Word shows before the paragraphs of lists, by their keys: what `ListItem.listString` returns. Lists that a
 * paragraph names itself, and that its style names; each list counts for itself.
 */
export function listStrings(doc: Node, parts: DocxPackage): ReadonlyMap<number, string> {
  const known = computed.get(doc) ?? compute(doc, parts);
  computed.set(doc, known);
  return known;
}

/** A document that was edited is another node. */
const computed = new WeakMap<Node, ReadonlyMap<number, string>>();

function compute(doc: Node, parts: DocxPackage): ReadonlyMap<number, string> {
  const levels = readLevels(parts);
  const byStyle = styleLists(parts);
  const counters = new Map<string, number[]>();
  const shown = new Map<number, string>();
  doc.descendants(node => {
    if (node.type !== schema.nodes.paragraph) return true;
    const direct = node.attrs.pPr as string;
    const numPr = direct.includes('<w:numPr') ? direct : (byStyle.get(node.attrs.style as string) ?? '');
    const list = /<w:numId [^>]*w:val="(\d+)"/.exec(numPr)?.[1];
    const depth = Number(/<w:ilvl [^>]*w:val="(\d+)"/.exec(numPr)?.[1] ?? 0);
    const own = list === undefined ? undefined : levels.get(list);
    const level = own?.[depth];
    if (list === undefined || own === undefined || level === undefined) return false;
    const counts = counters.get(list) ?? [];
    counters.set(list, counts);
    counts[depth] = counts[depth] === undefined ? level.start : counts[depth] + 1;
    counts.length = depth + 1;
    const label =
      level.format === 'bullet'
        ? level.text
        : level.text.replace(/%(\d)/g, (_, digit: string) => {
            const at = Number(digit) - 1;
            return printNumber(counts[at] ?? own[at]?.start ?? 1, own[at]?.format ?? 'decimal');
          });
    shown.set(Number(node.attrs.key), label);
    return false;
  });
  return shown;
}

function readLevels(parts: DocxPackage): ReadonlyMap<string, readonly Level[]> {
  const text = textPart(parts, 'word/numbering.xml');
  if (text === undefined) return new Map();
  const all = children(parseXml(text).documentElement);
  const attribute = (element: Element, name: string) => element.getAttributeNS(w, name) ?? '';
  const abstracts = new Map(
    all
      .filter(each => each.localName === 'abstractNum')
      .map(each => [
        attribute(each, 'abstractNumId'),
        children(each)
          .filter(level => level.localName === 'lvl')
          .map(level => ({
            format: val(child(level, 'numFmt')) ?? 'decimal',
            text: val(child(level, 'lvlText')) ?? '',
            start: Number(val(child(level, 'start')) ?? 1),
          })),
      ]),
  );
  return new Map(
    all
      .filter(each => each.localName === 'num')
      .map(each => [attribute(each, 'numId'), abstracts.get(val(child(each, 'abstractNumId')) ?? '') ?? []]),
  );
}

/** Style id → the XML of its list. */
function styleLists(parts: DocxPackage): ReadonlyMap<string, string> {
  const text = textPart(parts, 'word/styles.xml') ?? '';
  const styles = text.match(/<w:style [\s\S]*?<\/w:style>/g) ?? [];
  return new Map(
    styles.flatMap(style => {
      const id = /w:styleId="([^"]+)"/.exec(style)?.[1];
      const numPr = /<w:numPr>[\s\S]*?<\/w:numPr>/.exec(style)?.[0];
      return id === undefined || numPr === undefined ? [] : [[id, numPr] as const];
    }),
  );
}

const digits = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function printNumber(value: number, format: string): string {
  if (format === 'upperRoman') return 'X'.repeat(Math.floor(value / 10)) + (digits[value % 10] ?? '');
  if (format === 'lowerLetter') return String.fromCharCode(96 + value);
  if (format === 'upperLetter') return String.fromCharCode(64 + value);
  return String(value);
}

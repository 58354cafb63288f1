import { DocxError } from './docxError';
import { mainNamespaces } from './elements';

/** Where a piece of markup stands in the text that was scanned: from its "<" to behind its ">". */
export type Span = { readonly from: number; readonly to: number };

export type XmlVisitor = {
  /** `isEmpty`: `<w:p/>`; its `close` comes right after, with the same span. */
  readonly open: (name: string, span: Span, isEmpty: boolean) => void;
  readonly close: (name: string, span: Span) => void;
  /** Character data between tags, entities and CDATA not resolved. */
  readonly text?: (span: Span) => void;
};

/** Real documents stay below 60, with tables in tables. */
const maxDepth = 250;

/**
 * Walks through a part of a .docx without building a tree: a document of 300 pages in a tree takes ten times its own
 * memory, and what is cut out of a text by its places leaves every other byte as it was. Names keep their prefix.
 * Throws `DocxError` for what is not well-formed, has a document type, or is nested so deeply that no program made it.
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  const broken = () => new DocxError('damaged');
  const names: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const from = xml.indexOf('<', at);
    if (from < 0) break;
    if (from > at && names.length > 0) visitor.text?.({ from: at, to: from });
    const skipped = skip(xml, from);
    if (skipped !== undefined) {
      if (skipped.isText) visitor.text?.({ from, to: skipped.to });
      at = skipped.to;
      continue;
    }
    const to = tagEnd(xml, from);
    const span = { from, to };
    at = to;
    if (xml[from + 1] === '/') {
      const name = xml.slice(from + 2, to - 1).trimEnd();
      if (names.pop() !== name) throw broken();
      visitor.close(name, span);
      continue;
    }
    const isEmpty = xml[to - 2] === '/';
    const name = nameAt(xml, from + 1);
    if (name === '' || names.length >= maxDepth) throw broken();
    visitor.open(name, span, isEmpty);
    if (isEmpty) visitor.close(name, span);
    else names.push(name);
  }
  if (names.length > 0) throw broken();
}

/** Comments, instructions and CDATA: what begins like a tag and is none. */
function skip(xml: string, from: number): { readonly to: number; readonly isText: boolean } | undefined {
  const upTo = (end: string, isText: boolean) => {
    const found = xml.indexOf(end, from);
    if (found < 0) throw new DocxError('damaged');
    return { to: found + end.length, isText };
  };
  if (xml.startsWith('<?', from)) return upTo('?>', false);
  if (xml.startsWith('<!--', from)) return upTo('-->', false);
  if (xml.startsWith('<![CDATA[', from)) return upTo(']]>', true);
  // No part of a .docx has a document type; one that has wants entities expanded, or files fetched.
  if (xml.startsWith('<!', from)) throw new DocxError('damaged');
  return undefined;
}

/** Behind the ">" that ends a tag; one within quotes belongs to a value. */
function tagEnd(xml: string, from: number): number {
  let end = xml.indexOf('>', from);
  let quote = nextQuote(xml, from, end);
  while (end >= 0 && quote >= 0) {
    const closing = xml.indexOf(xml[quote] ?? '', quote + 1);
    if (closing < 0) throw new DocxError('damaged');
    if (closing > end) end = xml.indexOf('>', closing);
    quote = nextQuote(xml, closing + 1, end);
  }
  if (end < 0) throw new DocxError('damaged');
  return end + 1;
}

function nextQuote(xml: string, from: number, before: number): number {
  for (let at = from; at < before; at++) if (xml[at] === '"' || xml[at] === "'") return at;
  return -1;
}

function nameAt(xml: string, from: number): string {
  let to = from;
  while (to < xml.length && !' \t\r\n/>'.includes(xml.charAt(to))) to += 1;
  return xml.slice(from, to);
}

/** The value of an attribute of the tag at a place, by its whole name; `undefined` where it has none. */
export function attributeAt(xml: string, { from, to }: Span, name: string): string | undefined {
  const tag = xml.slice(from, to);
  const match = new RegExp(`[\\s]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeXml(value);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Character data as text: entities of XML and of numbers, CDATA. Other entities need a document type: left alone. */
export function decodeXml(raw: string): string {
  if (raw.startsWith('<![CDATA[')) return raw.slice(9, -3);
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return entities[name] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text for character data or an attribute's value. */
export function encodeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    each => `&${each === '&' ? 'amp' : each === '<' ? 'lt' : each === '>' ? 'gt' : 'quot'};`,
  );
}

/**
 * How names of WordprocessingML begin in a part: "w:" in all files that programs write; asked of the root all the same.
 */
export function mainPrefix(xml: string): string {
  for (const namespace of mainNamespaces) {
    const match = new RegExp(`xmlns(?::([\\w.-]+))?\\s*=\\s*["']${namespace}["']`).exec(xml);
    if (match !== null) return match[1] === undefined ? '' : `${match[1]}:`;
  }
  return 'w:';
}

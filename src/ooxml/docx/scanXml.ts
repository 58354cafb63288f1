import type { Span } from '../../report/reportReading';
import { DocxError } from './docxError';
import { NameScope } from './xmlNames';

export type { Span };

/** A tag that opens an element. Its names are those of `xmlNames.ts`, whatever prefixes the part has. */
export class Tag implements Span {
  /** Of the element; "" for one in no namespace that is read. */
  readonly name: string;

  constructor(
    private readonly xml: string,
    readonly from: number,
    readonly to: number,
    /** As it stands in the part. */
    readonly qualified: string,
    /** Name of the element around it; "" for the root. */
    readonly parent: string,
    readonly scope: NameScope,
  ) {
    this.name = scope.element(qualified);
  }

  get isEmpty(): boolean {
    return this.xml[this.to - 2] === '/';
  }

  /** The value of an attribute, entities resolved; `undefined` where there is none. */
  attribute(name: string): string | undefined {
    for (const [qualified, value] of attributesIn(this.xml, this))
      if (this.scope.attribute(qualified) === name) return value;
    return undefined;
  }

  get val(): string | undefined {
    return this.attribute('val');
  }

  /** For an on/off property: not switched off (ECMA-376-1, 17.17.4). */
  get isOn(): boolean {
    return !['0', 'false', 'off', 'none'].includes(this.val ?? 'true');
  }
}

export type XmlVisitor = {
  readonly open: (tag: Tag) => void;
  /** `at`: the tag that ends the element; for `<w:p/>` the same one. */
  readonly close: (tag: Tag, at: Span) => void;
  /** Character data between two tags, entities and CDATA not resolved: see `decodeXml`. */
  readonly text?: (raw: string) => void;
};

/** Real documents stay below 60, with tables in tables. */
const maxDepth = 250;

/**
 * Walks through a part of a .docx without building a tree: a document of 300 pages in a tree takes ten times its own
 * memory, and what is cut out of a text by its places leaves every other byte as it was. Throws `DocxError` for what
 * is not one well-formed element, has a document type, or is nested so deeply that no program made it.
 */
export function scanXml(xml: string, visitor: XmlVisitor): void {
  const stack: Tag[] = [];
  let isRootOver = false;
  let declaration = xml.indexOf('xmlns');
  let at = 0;
  for (let from = xml.indexOf('<'); from >= 0; from = xml.indexOf('<', at)) {
    const around = stack.at(-1);
    if (from > at && around !== undefined) visitor.text?.(xml.slice(at, from));
    const skipped = skip(xml, from);
    if (skipped !== undefined) {
      if (skipped.isText && around !== undefined) visitor.text?.(xml.slice(from, skipped.to));
      at = skipped.to;
      continue;
    }
    const to = tagEnd(xml, from);
    at = to;
    if (xml[from + 1] === '/') {
      if (around === undefined || xml.slice(from + 2, to - 1).trimEnd() !== around.qualified) throw damaged();
      visitor.close(around, { from, to });
      stack.pop();
      isRootOver = stack.length === 0;
      continue;
    }
    const qualified = nameAt(xml, from + 1);
    if (qualified === '' || isRootOver || stack.length >= maxDepth) throw damaged();
    if (declaration >= 0 && declaration < from) declaration = xml.indexOf('xmlns', from);
    const outer = around?.scope ?? new NameScope();
    const declares = declaration >= 0 && declaration < to;
    const scope = declares ? new NameScope(declarationsIn(xml, { from, to }), outer) : outer;
    const tag = new Tag(xml, from, to, qualified, around?.name ?? '', scope);
    visitor.open(tag);
    if (!tag.isEmpty) stack.push(tag);
    else {
      visitor.close(tag, tag);
      isRootOver = stack.length === 0;
    }
  }
  if (!isRootOver) throw damaged();
}

function damaged(): DocxError {
  return new DocxError('damaged');
}

/** Comments, instructions and CDATA: what begins like a tag and is none. */
function skip(xml: string, from: number): { readonly to: number; readonly isText: boolean } | undefined {
  const upTo = (end: string, isText: boolean) => {
    const found = xml.indexOf(end, from);
    if (found < 0) throw damaged();
    return { to: found + end.length, isText };
  };
  if (xml.startsWith('<?', from)) return upTo('?>', false);
  if (xml.startsWith('<!--', from)) return upTo('-->', false);
  if (xml.startsWith('<![CDATA[', from)) return upTo(']]>', true);
  // No part of a .docx has a document type; one that has wants entities expanded, or files fetched.
  if (xml.startsWith('<!', from)) throw damaged();
  return undefined;
}

/** Behind the ">" that ends a tag; one within quotes belongs to a value. */
function tagEnd(xml: string, from: number): number {
  let end = xml.indexOf('>', from);
  let quote = nextQuote(xml, from, end);
  while (end >= 0 && quote >= 0) {
    const closing = xml.indexOf(xml[quote] ?? '', quote + 1);
    if (closing < 0) throw damaged();
    if (closing > end) end = xml.indexOf('>', closing);
    quote = nextQuote(xml, closing + 1, end);
  }
  if (end < 0) throw damaged();
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

function* attributesIn(xml: string, { from, to }: Span): Generator<readonly [name: string, value: string]> {
  const pattern = /\s([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (const [, name = '', double, single = ''] of xml.slice(from, to).matchAll(pattern))
    yield [name, decodeXml(double ?? single)];
}

function declarationsIn(xml: string, span: Span): ReadonlyMap<string, string> {
  const declarations = [...attributesIn(xml, span)].filter(([name]) => /^xmlns(?::|$)/.test(name));
  return new Map(declarations.map(([name, uri]) => [name.slice('xmlns:'.length), uri]));
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

import type { Node } from 'prosemirror-model';
import { HostError } from '../model';
import { addPart, textPart, type DocxPackage } from './docxPackage';
import { readBlocks } from './readBody';
import { mergeStyles } from './styles';
import { child, children, parseXml, serialise, val, w } from './xml';

const pkg = 'http://schemas.microsoft.com/office/2006/xmlPackage';

/**
 * A flat OPC package for `insertOoxml` → blocks for this document, its styles and lists merged into the document's.
 * As unforgiving as Word: what is no package with a main document is refused.
 */
export function readPackage(parts: DocxPackage, xml: string): readonly Node[] {
  const flat = flatParts(xml);
  const main = flat.get('/word/document.xml');
  const body = main === undefined ? undefined : child(main, 'body');
  if (!flat.has('/_rels/.rels') || body === undefined) throw refused('no main document');
  const related = relatedTypes(flat.get('/word/_rels/document.xml.rels'));
  // A part counts only with a relationship to it; without its styles part a style that is named is ignored.
  const part = (type: string) => {
    const target = related.get(type);
    return target === undefined ? undefined : flat.get(`/word/${target}`);
  };
  const styles = part('styles');
  const numbering = part('numbering');
  const styleIds = mergeStyles(parts, styles === undefined ? undefined : serialise(styles));
  const numberIds = mergeNumbering(parts, numbering);
  rename(body, ['pStyle', 'rStyle', 'tblStyle'], styleIds);
  rename(body, ['numId'], numberIds);
  return readBlocks(body);
}

function flatParts(xml: string): ReadonlyMap<string, Element> {
  let root: Element;
  try {
    root = parseXml(xml).documentElement;
  } catch {
    throw refused('not well-formed');
  }
  if (root.namespaceURI !== pkg || root.localName !== 'package') throw refused('no pkg:package');
  const entries = children(root).flatMap((part): readonly (readonly [string, Element])[] => {
    const content = child(part, 'xmlData')?.firstElementChild;
    return content === null || content === undefined
      ? []
      : [[part.getAttributeNS(pkg, 'name') ?? '', content]];
  });
  return new Map(entries);
}

// No source names the code for an invalid package; InvalidArgument is what the reference gives for bad arguments.
function refused(why: string): HostError {
  return new HostError('InvalidArgument', `insertOoxml: ${why}`, 'insertOoxml');
}

function relatedTypes(rels: Element | undefined): ReadonlyMap<string, string> {
  if (rels === undefined) return new Map();
  return new Map(
    children(rels).map(each => [
      (each.getAttribute('Type') ?? '').replace(/^.*\//, ''),
      each.getAttribute('Target') ?? '',
    ]),
  );
}

/** References to what came along are renamed; those to what did not are dropped, as Word ignores them. */
function rename(body: Element, names: readonly string[], ids: ReadonlyMap<string, string>): void {
  for (const name of names) {
    for (const reference of [...body.getElementsByTagNameNS(w, name)]) {
      const old = val(reference) ?? '';
      const id = ids.get(old);
      if (id !== undefined) reference.setAttributeNS(w, 'w:val', id);
      else if (name !== 'numId' || old !== '0') reference.remove();
    }
  }
}

function mergeNumbering(parts: DocxPackage, numbering: Element | undefined): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  if (numbering === undefined) return ids;
  const name = 'word/numbering.xml';
  const documentText = textPart(parts, name) ?? `<w:numbering xmlns:w="${w}"></w:numbering>`;
  const own = parseXml(documentText).documentElement;
  const highest = (local: string, attribute: string) =>
    Math.max(
      0,
      ...children(own)
        .filter(each => each.localName === local)
        .map(each => Number(each.getAttributeNS(w, attribute))),
    );
  let nextAbstract = highest('abstractNum', 'abstractNumId') + 1;
  let nextNumber = highest('num', 'numId') + 1;
  const abstractIds = new Map<string, string>();
  const abstracts: string[] = [];
  const numbers: string[] = [];
  for (const each of children(numbering)) {
    if (each.localName === 'abstractNum') {
      const id = String(nextAbstract++);
      abstractIds.set(each.getAttributeNS(w, 'abstractNumId') ?? '', id);
      each.setAttributeNS(w, 'w:abstractNumId', id);
      abstracts.push(serialise(each));
    } else if (each.localName === 'num') {
      const id = String(nextNumber++);
      ids.set(each.getAttributeNS(w, 'numId') ?? '', id);
      each.setAttributeNS(w, 'w:numId', id);
      const reference = child(each, 'abstractNumId');
      reference?.setAttributeNS(w, 'w:val', abstractIds.get(val(reference) ?? '') ?? '0');
      numbers.push(serialise(each));
    }
  }
  // The schema wants all w:abstractNum before all w:num.
  const [head = '', ...tail] = documentText.split(/(?=<w:num )/);
  const merged =
    tail.length > 0
      ? `${head}${abstracts.join('')}${tail.join('')}`.replace(
          '</w:numbering>',
          `${numbers.join('')}</w:numbering>`,
        )
      : documentText.replace('</w:numbering>', `${abstracts.join('')}${numbers.join('')}</w:numbering>`);
  addPart(
    parts,
    name,
    merged,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering',
    'numbering.xml',
  );
  return ids;
}

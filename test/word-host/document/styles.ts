import { addPart, textPart, type DocxPackage } from './docxPackage';
import { child, children, parseXml, serialise, val, w } from './xml';

const stylesName = 'word/styles.xml';

function stylesOf(text: string | undefined): readonly Element[] {
  if (text === undefined) return [];
  return children(parseXml(text).documentElement).filter(each => each.localName === 'style');
}

const nameOf = (style: Element) => (val(child(style, 'name')) ?? '').toLowerCase();
const idOf = (style: Element) => style.getAttributeNS(w, 'styleId') ?? '';

/**
 * Takes a package's styles into the document and tells which id each has there. What Word does (FACTS.md:
 * Packages): a style is the same by its invariant name, not by its id; one that the document has is left as it is
 * there, else the package's comes in; docDefaults and latentStyles are ignored.
 */
export function mergeStyles(
  parts: DocxPackage,
  packageStyles: string | undefined,
): ReadonlyMap<string, string> {
  const documentText = textPart(parts, stylesName) ?? `<w:styles xmlns:w="${w}"></w:styles>`;
  const own = stylesOf(documentText);
  const idByName = new Map(own.map(style => [nameOf(style), idOf(style)]));
  const usedIds = new Set(own.map(idOf));
  const ids = new Map<string, string>();
  const added: Element[] = [];
  for (const style of stylesOf(packageStyles)) {
    const known = idByName.get(nameOf(style));
    if (known !== undefined) {
      ids.set(idOf(style), known);
      continue;
    }
    let id = idOf(style);
    while (usedIds.has(id)) id += '0';
    usedIds.add(id);
    ids.set(idOf(style), id);
    added.push(style);
  }
  if (added.length > 0) {
    const xml = added.map(style => serialise(withIds(style, ids))).join('');
    addPart(
      parts,
      stylesName,
      documentText.replace('</w:styles>', `${xml}</w:styles>`),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
      'styles.xml',
    );
  }
  return ids;
}

function withIds(style: Element, ids: ReadonlyMap<string, string>): Element {
  style.setAttributeNS(w, 'w:styleId', ids.get(idOf(style)) ?? idOf(style));
  for (const name of ['basedOn', 'next', 'link']) {
    const reference = child(style, name);
    const id = ids.get(val(reference) ?? '');
    if (id === undefined) reference?.remove();
    else reference?.setAttributeNS(w, 'w:val', id);
  }
  return style;
}

/** Ids of the document's styles by their names in lower case. */
export function styleNames(parts: DocxPackage): ReadonlyMap<string, string> {
  return new Map(
    stylesOf(textPart(parts, stylesName)).map(style => [idOf(style), val(child(style, 'name')) ?? '']),
  );
}

/** The element of a style, to show it by. */
export function styleElements(parts: DocxPackage): ReadonlyMap<string, Element> {
  return new Map(stylesOf(textPart(parts, stylesName)).map(style => [idOf(style), style]));
}

/** Reading XML of Office files. Works wherever `DOMParser` and `XMLSerializer` are: browsers and jsdom. */

export const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function parseXml(text: string): Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  if (xml.getElementsByTagName('parsererror').length > 0) throw new SyntaxError('Not well-formed XML');
  return xml;
}

export function serialise(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

export function children(element: Element): readonly Element[] {
  return [...element.children];
}

export function child(element: Element | undefined, localName: string): Element | undefined {
  return element === undefined ? undefined : children(element).find(each => each.localName === localName);
}

export function val(element: Element | undefined): string | undefined {
  return element?.getAttributeNS(w, 'val') ?? element?.getAttribute('w:val') ?? undefined;
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, character => `&#${String(character.charCodeAt(0))};`);
}

/** An element's own tag, without what is in it: "<w:hyperlink r:id=…/>". */
export function emptied(element: Element): string {
  return serialise(element.cloneNode(false));
}

/** `<w:x/>` → [`<w:x>`, `</w:x>`]. */
export function openAndClose(empty: string): readonly [string, string] {
  const name = /^<([^\s/>]+)/.exec(empty)?.[1] ?? '';
  return [empty.replace(/\s*\/>$/, '>').replace(new RegExp(`></${name}>$`), '>'), `</${name}>`];
}

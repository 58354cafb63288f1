import { ns } from '../namespaces';

/** WordprocessingML in both of its dress codes (ECMA-376 transitional and strict). */
export const mainNamespaces: readonly string[] = [ns.w, 'http://purl.oclc.org/ooxml/wordprocessingml/main'];

export function isW(element: Element, name: string): boolean {
  return element.localName === name && mainNamespaces.includes(element.namespaceURI ?? '');
}

/** The children of an element that are elements of WordprocessingML with this name. */
export function children(parent: Element | undefined, name: string): readonly Element[] {
  return elementsOf(parent).filter(each => isW(each, name));
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return elementsOf(parent).find(each => isW(each, name));
}

/** Down a path of children: `at(p, 'pPr', 'numPr')`. */
export function at(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => child(element, name), parent);
}

export function elementsOf(parent: Node | undefined): readonly Element[] {
  return [...(parent?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1);
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  const found = [...(element?.attributes ?? [])].find(each => each.localName === name);
  return found?.value;
}

export function val(element: Element | undefined): string | undefined {
  return attribute(element, 'val');
}

/** A number in `w:val`, `undefined` where there is none. */
export function number(element: Element | undefined): number | undefined {
  const value = Number(val(element) ?? NaN);
  return Number.isInteger(value) ? value : undefined;
}

/** An on/off property: there, and not switched off (ECMA-376-1, 17.17.4). */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(val(element) ?? 'true');
}

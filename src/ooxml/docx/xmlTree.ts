import { scanXml, type Tag } from './scanXml';

/** An element of a small part (styles, numbering, relationships), without its character data. */
export type XmlNode = { readonly tag: Tag; readonly children: readonly XmlNode[] };

/** The root of a part. Throws `DocxError`, as the scanner does. */
export function readTree(xml: string): XmlNode {
  const root: XmlNode[] = [];
  const open = [root];
  scanXml(xml, {
    open: tag => {
      const children: XmlNode[] = [];
      open.at(-1)?.push({ tag, children });
      open.push(children);
    },
    close: () => open.pop(),
  });
  const [node] = root;
  // The scanner has thrown where there is none.
  if (node === undefined) throw new RangeError('No root');
  return node;
}

export function children(parent: XmlNode | undefined, name: string): readonly XmlNode[] {
  return parent?.children.filter(({ tag }) => tag.name === name) ?? [];
}

/** Down a path of first children: `at(p, 'pPr', 'numPr')`. */
export function at(parent: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(
    (node, name) => node?.children.find(({ tag }) => tag.name === name),
    parent,
  );
}

export function val(node: XmlNode | undefined): string | undefined {
  return node?.tag.val;
}

/** A whole number in `w:val`, `undefined` where there is none. */
export function number(node: XmlNode | undefined): number | undefined {
  return wholeNumber(val(node));
}

export function wholeNumber(value: string | undefined): number | undefined {
  const parsed = Number(value ?? NaN);
  return Number.isInteger(parsed) ? parsed : undefined;
}

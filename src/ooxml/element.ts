/** An XML element before it is serialised: [name with prefix, attributes, ...children]. A child that is text is a string. */
export type ElementTree = readonly [
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: (ElementTree | string)[],
];

/**
 * Serialises a tree as the text of an XML document; the DOM does the escaping. `prefixes` gives the namespace of each
 * prefix that names in the tree have; its key '' is the namespace of element names without one. Attributes without a
 * prefix have no namespace, as in XML. Characters that XML 1.0 forbids are left out: an outline is untrusted text.
 */
export function toXml(tree: ElementTree, prefixes: Readonly<Record<string, string>>): string {
  const [rootName] = tree;
  const document = new DOMParser().parseFromString(`<root/>`, 'application/xml');
  const root = build(document, tree, prefixes);
  document.replaceChild(root, document.documentElement);
  for (const [prefix, uri] of Object.entries(prefixes)) {
    if (prefix !== '' && prefix !== 'xml' && prefix !== prefixOf(rootName)) {
      root.setAttributeNS('http://www.w3.org/2000/xmlns/', `xmlns:${prefix}`, uri);
    }
  }
  return new XMLSerializer().serializeToString(document);
}

function build(
  document: XMLDocument,
  tree: ElementTree,
  prefixes: Readonly<Record<string, string>>,
): Element {
  const [name, attributes, ...children] = tree;
  const element = document.createElementNS(prefixes[prefixOf(name)] ?? null, name);
  for (const [key, value] of Object.entries(attributes)) {
    const prefix = prefixOf(key);
    element.setAttributeNS(prefix === '' ? null : (prefixes[prefix] ?? null), key, String(value));
  }
  for (const child of children) {
    element.appendChild(
      typeof child === 'string' ? document.createTextNode(xmlText(child)) : build(document, child, prefixes),
    );
  }
  return element;
}

function prefixOf(name: string): string {
  return name.includes(':') ? (name.split(':')[0] ?? '') : '';
}

function xmlText(text: string): string {
  // Lone surrogates, control characters and non-characters: XML 1.0, section 2.2.
  // eslint-disable-next-line no-control-regex -- these are what is to be left out
  return text.replace(/[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}

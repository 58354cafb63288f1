import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { children, escapeText, parseXml } from './xml';

/** A .docx as its parts. What is not touched goes back byte by byte. */
export type DocxPackage = Map<string, Uint8Array>;

const relationshipsNs = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const customXmlType = `${officeRelationship}/customXml`;

export function openPackage(bytes: Uint8Array): DocxPackage {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  if (!parts.has('word/document.xml')) throw new SyntaxError('No word/document.xml: not a Word document');
  return parts;
}

export function savePackage(parts: DocxPackage): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 6 });
}

export function textPart(parts: DocxPackage, name: string): string | undefined {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : strFromU8(bytes);
}

export function setTextPart(parts: DocxPackage, name: string, text: string): void {
  parts.set(name, strToU8(text));
}

/** The relationships of a part: id → type and target. */
function relationships(
  parts: DocxPackage,
  name: string,
): readonly { readonly id: string; readonly type: string; readonly target: string }[] {
  const text = textPart(parts, relationshipsName(name));
  if (text === undefined) return [];
  return children(parseXml(text).documentElement).map(each => ({
    id: each.getAttribute('Id') ?? '',
    type: each.getAttribute('Type') ?? '',
    target: each.getAttribute('Target') ?? '',
  }));
}

/** Where to find the pictures of word/document.xml, to show them: the relationship's id → a data address, or ''. */
export function pictureAddresses(parts: DocxPackage): (id: string) => string {
  const targets = new Map(relationships(parts, 'word/document.xml').map(each => [each.id, each.target]));
  return id => {
    const target = targets.get(id);
    const bytes = target === undefined ? undefined : parts.get(`word/${target}`);
    if (bytes === undefined || target === undefined) return '';
    const type = target.endsWith('.png') ? 'png' : 'jpeg';
    return `data:image/${type};base64,${btoa(String.fromCharCode(...bytes))}`;
  };
}

function relationshipsName(name: string): string {
  return name.replace(/([^/]+)$/, '_rels/$1.rels');
}

/** Adds a part with its content type and a relationship from word/document.xml, where they are not there yet. */
export function addPart(
  parts: DocxPackage,
  name: string,
  text: string,
  contentType: string,
  relationshipType: string,
  target: string,
): void {
  setTextPart(parts, name, text);
  const types = textPart(parts, '[Content_Types].xml') ?? '';
  if (!types.includes(`PartName="/${name}"`)) {
    const override = `<Override PartName="/${name}" ContentType="${contentType}"/>`;
    setTextPart(parts, '[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
  }
  relate(parts, 'word/document.xml', relationshipType, target);
}

function relate(parts: DocxPackage, from: string, type: string, target: string): void {
  const present = relationships(parts, from);
  if (present.some(each => each.target === target)) return;
  const numbers = present.map(each => Number(/\d+$/.exec(each.id)?.[0] ?? 0));
  const id = `rId${String(Math.max(0, ...numbers) + 1)}`;
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const name = relationshipsName(from);
  const text = textPart(parts, name) ?? `<Relationships xmlns="${relationshipsNs}"></Relationships>`;
  setTextPart(
    parts,
    name,
    text.includes('</Relationships>')
      ? text.replace('</Relationships>', `${entry}</Relationships>`)
      : text.replace(/\/>\s*$/, `>${entry}</Relationships>`),
  );
}

const customXmlName = /^customXml\/item(\d+)\.xml$/;

/** Custom XML parts, each with its item id, its namespace and its text. */
export function customXmlParts(parts: DocxPackage): readonly {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly xml: string;
}[] {
  return [...parts.keys()].flatMap(name => {
    const number = customXmlName.exec(name)?.[1];
    if (number === undefined) return [];
    const xml = textPart(parts, name) ?? '';
    const properties = textPart(parts, `customXml/itemProps${number}.xml`) ?? '';
    const id = /itemID="([^"]+)"/.exec(properties)?.[1] ?? name;
    return [{ id, name, namespace: namespaceOf(xml), xml }];
  });
}

function namespaceOf(xml: string): string {
  try {
    return parseXml(xml).documentElement.namespaceURI ?? '';
  } catch {
    // Somebody damaged the part: Word still finds it by its schema reference; we by the text.
    return /xmlns="([^"]+)"/.exec(xml)?.[1] ?? '';
  }
}

export function addCustomXml(parts: DocxPackage, xml: string): string {
  const numbers = [...parts.keys()].map(name => Number(customXmlName.exec(name)?.[1] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const name = `customXml/item${String(number)}.xml`;
  const props = `customXml/itemProps${String(number)}.xml`;
  addPart(parts, name, xml, 'application/xml', customXmlType, `../${name}`);
  const ds = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  setTextPart(
    parts,
    props,
    `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${ds}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeText(namespaceOf(xml))}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  const types = textPart(parts, '[Content_Types].xml') ?? '';
  const override = `<Override PartName="/${props}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  setTextPart(parts, '[Content_Types].xml', types.replace('</Types>', `${override}</Types>`));
  relate(parts, name, `${officeRelationship}/customXmlProps`, `itemProps${String(number)}.xml`);
  return id;
}

export function removeCustomXml(parts: DocxPackage, id: string): boolean {
  const part = customXmlParts(parts).find(each => each.id === id);
  if (part === undefined) return false;
  const number = customXmlName.exec(part.name)?.[1] ?? '';
  const gone = [part.name, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`];
  for (const name of gone) parts.delete(name);
  const without = (name: string, pattern: (part: string) => RegExp) => {
    const text = gone.reduce((now, each) => now.replace(pattern(each), ''), textPart(parts, name) ?? '');
    setTextPart(parts, name, text);
  };
  without('[Content_Types].xml', each => new RegExp(`<Override[^>]*PartName="/${each}"[^>]*/>`));
  without(
    'word/_rels/document.xml.rels',
    each => new RegExp(`<Relationship [^>]*Target="\\.\\./${each}"[^>]*/>`),
  );
  return true;
}

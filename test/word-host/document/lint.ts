import { strFromU8, unzipSync } from 'fflate';
import { child, children, val, w } from './xml';

export type LintFinding = { readonly rule: string; readonly message: string };

/**
 * What the Open XML SDK's validator lets pass and Word does not (OOXML.md: What validators miss): ids, lengths, cells,
 * references to styles, lists and placeholders that are not in the file.
 */
export function lintDocx(bytes: Uint8Array): readonly LintFinding[] {
  const parts = unzipSync(bytes);
  const parse = (name: string) => {
    const part = parts[name];
    return part === undefined
      ? undefined
      : new DOMParser().parseFromString(strFromU8(part), 'application/xml');
  };
  const document = parse('word/document.xml');
  if (document === undefined) return [{ rule: 'package', message: 'No word/document.xml' }];
  const all = (name: string, root: Document | Element = document) => [
    ...root.getElementsByTagNameNS(w, name),
  ];
  const findings: LintFinding[] = [];
  const report = (rule: string, message: string) => findings.push({ rule, message });

  const ids = new Set<string>();
  for (const control of all('sdt')) {
    const properties = child(control, 'sdtPr');
    const content = child(control, 'sdtContent');
    const id = val(child(properties, 'id'));
    if (id !== undefined) {
      if (ids.has(id)) report('uniqueId', `Two controls have the id ${id}`);
      if (!/^-?\d+$/.test(id) || Number(id) === 0 || Math.abs(Number(id)) > 0x7fffffff)
        report('idRange', `Id ${id}`);
      ids.add(id);
    }
    for (const name of ['alias', 'tag']) {
      const text = val(child(properties, name)) ?? '';
      if (text.length > 64) report('length', `w:${name} of ${String(text.length)} units`);
    }
    if (content === undefined || content.children.length === 0)
      report('emptyContent', 'A control without content');
    const isPlain = child(properties, 'text') !== undefined;
    if (isPlain && content !== undefined && all('p', content).length > 1)
      report('plainText', 'Two paragraphs');
  }
  for (const cell of all('tc')) {
    if (children(cell).at(-1)?.localName !== 'p') report('cellEnd', 'A cell does not end in a paragraph');
  }
  const styles = new Set(
    all('style', parse('word/styles.xml') ?? document).map(each => each.getAttributeNS(w, 'styleId')),
  );
  for (const name of ['pStyle', 'rStyle', 'tblStyle']) {
    for (const reference of all(name)) {
      if (!styles.has(val(reference) ?? '')) report('danglingStyle', `w:${name} ${val(reference) ?? ''}`);
    }
  }
  const numbering = parse('word/numbering.xml');
  const numbers = new Set(
    numbering === undefined ? [] : all('num', numbering).map(each => each.getAttributeNS(w, 'numId')),
  );
  for (const reference of all('numId')) {
    const id = val(reference) ?? '';
    if (id !== '0' && !numbers.has(id)) report('danglingNumbering', `w:numId ${id}`);
  }
  const glossary = parts['word/glossary/document.xml'];
  for (const reference of all('docPart')) {
    const name = val(reference) ?? '';
    if (glossary === undefined || !strFromU8(glossary).includes(name)) report('danglingPlaceholder', name);
  }
  return findings;
}

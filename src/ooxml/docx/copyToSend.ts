import type { Outline } from '../../outline/outline';
import { planCopy } from '../../report/planCopy';
import type { ControlFate, EmptySections } from '../../report/planCopy';
import { promptStart } from '../../report/wording';
import { stateNamespace } from '../statePart';
import { cleanMain } from './cleanMain';
import { readReport } from './readReport';
import { isOwnTag } from './reportFile';
import { mainPrefix } from './scanXml';
import type { ReportFile } from './reportFile';
import { bytesOf, deflate, textOf } from './zip';

/** Our id in manifest.xml, by which Word remembers in a file that our pane stood open beside it. */
export const addInId = 'b2702a0c-d005-4f00-81b5-199dee85de03';

export type CopyToSend = {
  readonly bytes: Uint8Array;
  /** What became of each control of the main part, counted as its reading counts them. */
  readonly fates: readonly ControlFate[];
};

/**
 * The report as it leaves the house: without controls of ours, prompts, empty slots, our XML part and Word's memory of
 * our pane. Whatever else the file holds goes over byte by byte. The working document is not touched.
 */
export function copyToSend(
  { parts, main, reading }: ReportFile,
  outline: Outline,
  emptySections: EmptySections,
): CopyToSend {
  const fates = planCopy(outline, reading, emptySections);
  const copy = new Map(parts);
  for (const [name, bytes] of parts) {
    if (!/^word\/[\w-]+\.xml$/.test(name) || !holds(bytes, ownMark)) continue;
    const xml = textOf(bytes);
    const own = name === main ? fates : planCopy(outline, readReport(xml, isOwnTag), emptySections);
    if (own.length > 0) copy.set(name, bytesOf(cleanMain(xml, isOwnTag, own)));
  }
  removeOwnPrompts(copy);
  removeStateParts(copy);
  removePaneMemory(copy);
  return { bytes: deflate(copy), fates };
}

/**
 * Word keeps the prompts of controls as building blocks of the document, out of sight (ISO 29500-1, 17.12). Those of
 * ours go; where none is left, so does the list, which may not be empty.
 */
function removeOwnPrompts(parts: Map<string, Uint8Array>): void {
  const name = 'word/glossary/document.xml';
  const bytes = parts.get(name);
  const xml = bytes === undefined ? '' : textOf(bytes);
  if (!xml.includes(promptStart)) return;
  const w = mainPrefix(xml);
  const entry = new RegExp(`<${w}docPart>(?:(?!</${w}docPart>)[\\s\\S])*</${w}docPart>`, 'g');
  const without = xml.replace(entry, part => (part.includes(promptStart) ? '' : part));
  parts.set(name, bytesOf(without.replace(new RegExp(`<${w}docParts>\\s*</${w}docParts>`), '')));
}

const ownMark = bytesOf('dy');

/** Whether some bytes stand in others: most parts need not become text to know that nothing of ours is in them. */
function holds(bytes: Uint8Array, mark: Uint8Array): boolean {
  const [first = 0, second = 0] = mark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (bytes[at + 1] === second) return true;
  return false;
}

/** Custom XML of our namespace, with its properties, relationships and content types. */
function removeStateParts(parts: Map<string, Uint8Array>): void {
  for (const [name, bytes] of [...parts]) {
    const number = /^customXml\/item(\d+)\.xml$/.exec(name)?.[1];
    if (number === undefined || !textOf(bytes).includes(stateNamespace)) continue;
    remove(parts, name, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`);
  }
}

/** `word/webextensions/`: parts that name our manifest's id, and the task pane that shows them. */
function removePaneMemory(parts: Map<string, Uint8Array>): void {
  for (const [name, bytes] of [...parts]) {
    const file = /webextensions\/(webextension\d*\.xml)$/.exec(name)?.[1];
    if (file === undefined || !textOf(bytes).toLowerCase().includes(addInId)) continue;
    for (const [panesName, panes] of [...parts]) {
      if (!/webextensions\/taskpanes\.xml$/.test(panesName)) continue;
      const rels = panesName.replace(/([^/]+)$/, '_rels/$1.rels');
      const relsText = textOf(parts.get(rels) ?? new Uint8Array());
      const id = new RegExp(`<Relationship\\b[^>]*?Target="[^"]*${file}"[^>]*?>`).exec(relsText)?.[0];
      const relationshipId = /\bId="([^"]+)"/.exec(id ?? '')?.[1];
      if (relationshipId === undefined) continue;
      const ofOurs = new RegExp(
        `<(\\w+:)?taskpane\\b(?:(?!</?\\1?taskpane\\b)[\\s\\S])*?"${relationshipId}"[\\s\\S]*?</\\1?taskpane>`,
      );
      parts.set(panesName, bytesOf(textOf(panes).replace(ofOurs, '')));
    }
    remove(parts, name);
  }
}

/** Takes parts out, and what leads to them. */
function remove(parts: Map<string, Uint8Array>, ...names: readonly string[]): void {
  for (const name of names) parts.delete(name);
  for (const [name, bytes] of [...parts]) {
    if (name !== '[Content_Types].xml' && !name.endsWith('.rels')) continue;
    const text = textOf(bytes);
    const without = names.reduce((now, gone) => now.replace(leadsTo(name, gone), ''), text);
    if (without !== text) parts.set(name, bytesOf(without));
  }
}

function leadsTo(name: string, gone: string): RegExp {
  if (name === '[Content_Types].xml') return new RegExp(`<Override\\b[^>]*?PartName="/${gone}"[^>]*?/>`);
  const folder = name.replace(/_rels\/[^/]+$/, '');
  const path = gone.startsWith(folder) ? gone.slice(folder.length) : `../${gone}`;
  const target = [`/${gone}`, path].map(each => each.replaceAll('.', '\\.')).join('|');
  return new RegExp(`<Relationship\\b[^>]*?Target="(?:${target})"[^>]*?/>`);
}

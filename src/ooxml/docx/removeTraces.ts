import { promptStart } from '../../report/wording';
import { stateNamespace } from '../statePart';
import { cut, type Cut } from './cut';
import { resolve } from './openDocx';
import { scanXml, type Tag } from './scanXml';
import { bytesLike, textOf } from './zip';

/** Our id in manifest.xml, by which Word remembers in a file that our pane stood open beside it. */
export const addInId = 'b2702a0c-d005-4f00-81b5-199dee85de03';

/** Takes out of a package what names the add-in outside of its text: prompts, our XML part, Word's memory of our pane. */
export function removeTraces(parts: Map<string, Uint8Array>): void {
  removeOwnPrompts(parts);
  removeStateParts(parts);
  removePaneMemory(parts);
}

/**
 * Word keeps the prompts of controls as building blocks of the document, out of sight (ISO 29500-1, 17.12). Those of
 * ours go; where none is left, so does the list, which may not be empty.
 */
function removeOwnPrompts(parts: Map<string, Uint8Array>): void {
  const name = 'word/glossary/document.xml';
  cutElements(parts, name, 'docPart', (_, xml) => xml.includes(promptStart));
  cutElements(parts, name, 'docParts', (_, xml) => !/<(?:[^\s/>:]+:)?docPart[\s/>]/.test(xml));
}

/** Custom XML of our namespace, with its properties, relationships and content types. */
function removeStateParts(parts: Map<string, Uint8Array>): void {
  for (const [name, bytes] of [...parts]) {
    const number = /^customXml\/item(\d+)\.xml$/.exec(name)?.[1];
    if (number === undefined || !textOf(bytes).includes(stateNamespace)) continue;
    remove(parts, name, `customXml/itemProps${number}.xml`, `customXml/_rels/item${number}.xml.rels`);
  }
}

/** `webextensions/`: parts that name our manifest's id, and the task pane that shows them. */
function removePaneMemory(parts: Map<string, Uint8Array>): void {
  for (const [name, bytes] of [...parts]) {
    if (!/webextensions\/webextension\d*\.xml$/.test(name)) continue;
    if (!textOf(bytes).toLowerCase().includes(addInId)) continue;
    for (const [panes, ids] of remove(parts, name))
      cutElements(parts, panes, 'taskpane', (_, xml) => ids.some(id => xml.includes(`"${id}"`)));
  }
}

/** Takes parts out, and what leads to them. Gives the ids of the relationships that led, by their sources. */
function remove(
  parts: Map<string, Uint8Array>,
  ...names: readonly string[]
): ReadonlyMap<string, readonly string[]> {
  for (const name of names) parts.delete(name);
  // A part that mentions none of them is not touched, nor need it be sound.
  const mentioned = names.map(name => name.replace(/.*\//, ''));
  cutElements(
    parts,
    '[Content_Types].xml',
    'Override',
    tag => names.includes((tag.attribute('PartName') ?? '').slice(1)),
    mentioned,
  );
  const ids = new Map<string, string[]>();
  for (const rels of [...parts.keys()].filter(name => name.endsWith('.rels'))) {
    const source = rels.replace(/_rels\/([^/]*)\.rels$/, '$1');
    const isGone = (tag: Tag) => {
      const leads = names.includes(resolve(source, tag.attribute('Target') ?? ''));
      if (leads) ids.set(source, [...(ids.get(source) ?? []), tag.attribute('Id') ?? '']);
      return leads;
    };
    cutElements(parts, rels, 'Relationship', isGone, mentioned);
  }
  return ids;
}

/** Cuts elements out of a part, by their name without a prefix, if any word is mentioned in it. */
function cutElements(
  parts: Map<string, Uint8Array>,
  part: string,
  local: string,
  isGone: (tag: Tag, xml: string) => boolean,
  mentioned: readonly string[] = [local],
): void {
  const bytes = parts.get(part);
  const xml = bytes === undefined ? '' : textOf(bytes);
  if (bytes === undefined || !mentioned.some(word => xml.includes(word))) return;
  const cuts: Cut[] = [];
  scanXml(xml, {
    open: () => undefined,
    close: (tag, { to }) => {
      const { from, qualified } = tag;
      if (qualified.replace(/^.*:/, '') === local && isGone(tag, xml.slice(from, to)))
        cuts.push({ from, to });
    },
  });
  if (cuts.length > 0) parts.set(part, bytesLike(bytes, cut(xml, cuts)));
}

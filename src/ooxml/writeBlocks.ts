import type { Block } from '../report/planInsertion';
import { ns } from './namespaces';
import { documentParts, paragraph, run } from './package';
import { styleId } from './reportStyles';
import { xml, type Xml } from './xml';

/**
 * The text of the sentinel: a paragraph that ends every package and is removed after the insertion. Word damages the
 * last paragraph of what it inserts (FACTS.md: Packages), so the last one is ours to lose. It is not empty,
 * so that it is never mistaken for an empty line of the officer's, nor for one with a stray zero-width space, as web
 * pastes leave; it is not visible, should it ever stay behind.
 */
export const sentinelText = '\u200B\u200C\u200B';

/**
 * Writes blocks as one flat OPC package (XML text) for `insertOoxml`: for each block a block-level content control around
 * one paragraph, side by side, none in another, because that is the shape that Word damages least (FACTS.md: Packages);
 * the sentinel is the last paragraph. `newId` proposes ids of controls, and is asked again for one that is taken.
 */
export function writeBlocks(blocks: readonly Block[], newId: () => number = randomId): string {
  const ids = new Set<number>();
  const uniqueId = () => {
    let id = newId();
    while (ids.has(id)) id = newId();
    ids.add(id);
    return id;
  };
  const levels = [
    ...new Set(blocks.filter(({ role }) => role === 'heading').map(block => block.headingLevel)),
  ];
  const parts = documentParts(
    [...blocks.map(block => control(block, uniqueId())), sentinel],
    levels.sort((a, b) => a - b),
  );
  return xml`
    <pkg:package xmlns:pkg="${ns.pkg}">
      ${parts.map(
        ({ name, type, content }) => xml`
          <pkg:part pkg:name="/${name}" pkg:contentType="${type}">
            <pkg:xmlData>${content}</pkg:xmlData>
          </pkg:part>`,
      )}
    </pkg:package>`.text;
}

function control({ role, title, tag, text, headingLevel }: Block, id: number): Xml {
  const isSlot = role === 'slot';
  // The flag makes the text act as a placeholder: one click selects it all (ISO 29500-1, 17.5.2.39).
  return xml`
    <w:sdt>
      <w:sdtPr>
        <w:alias w:val="${title}"/>
        <w:tag w:val="${tag}"/>
        <w:id w:val="${id}"/>
        ${isSlot && xml`<w:showingPlcHdr/>`}
      </w:sdtPr>
      <w:sdtContent>
        ${
          isSlot
            ? paragraph(styleId.slot, run(text, [xml`<w:rStyle w:val="${styleId.placeholder}"/>`]))
            : paragraph(styleId.heading(headingLevel), run(text))
        }
      </w:sdtContent>
    </w:sdt>`;
}

/** List 0 is "no list": on Mac a plain last paragraph became an empty numbered item (office-js#6904). */
const sentinel = paragraph(styleId.normal, xml`<w:r><w:t>${sentinelText}</w:t></w:r>`, [
  xml`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`,
]);

/** Ids must be unique, positive and fit int32; Word renumbers them where they collide. */
function randomId(): number {
  const [value = 1] = crypto.getRandomValues(new Uint32Array(1));
  return (value % 0x7ffffffe) + 1;
}

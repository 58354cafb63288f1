import { contentType, ns, relationshipType } from './namespaces';
import { reportStyles } from './reportStyles';
import { xml, type Xml } from './xml';

/** A part of a package; its name as seen from the package, without a "/" before it. */
export type Part = { readonly name: string; readonly type: string; readonly content: Xml };

/** The parts of a document of ours: the blocks of its body, and styles for the levels of headings (1 to 9) in it. */
export function documentParts(blocks: readonly Xml[], headingLevels: readonly number[]): readonly Part[] {
  return [
    part('_rels/.rels', 'relationships', relationship('officeDocument', 'word/document.xml')),
    part(
      'word/document.xml',
      'document',
      xml`<w:document xmlns:w="${ns.w}"><w:body>${blocks}</w:body></w:document>`,
    ),
    part('word/_rels/document.xml.rels', 'relationships', relationship('styles', 'styles.xml')),
    part('word/styles.xml', 'styles', reportStyles(headingLevels)),
  ];
}

function part(name: string, type: keyof typeof contentType, content: Xml): Part {
  return { name, type: contentType[type], content };
}

function relationship(type: keyof typeof relationshipType, target: string): Xml {
  return xml`
    <Relationships xmlns="${ns.relationships}">
      <Relationship Id="rId1" Type="${relationshipType[type]}" Target="${target}"/>
    </Relationships>`;
}

/** A paragraph of a style, with more properties behind it in the order of the schema. */
export function paragraph(style: string, content: Xml, properties: readonly Xml[] = []): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** Text in Vietnamese, so that the spelling checker does not mark every word (DOMAIN.md: Letters). */
export function run(text: string, properties: readonly Xml[] = []): Xml {
  // Spaces within a text stay anyhow.
  const space = text.trim() !== text && xml` xml:space="preserve"`;
  return xml`
    <w:r>
      <w:rPr>${properties}<w:lang w:val="vi-VN"/></w:rPr>
      <w:t${space}>${text}</w:t>
    </w:r>`;
}

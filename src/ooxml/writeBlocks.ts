import type { Block } from '../report/planInsertion';
import { toXml } from './element';
import type { ElementTree } from './element';
import { contentType, ns, relationshipType } from './namespaces';
import { reportStyles, styleId } from './reportStyles';

/**
 * The text of the sentinel: a paragraph that ends every package and is removed after the insertion. Word damages the
 * last paragraph of what it inserts (FACTS.md: Packages), so the last one is ours to lose. It is not empty,
 * so that it is never mistaken for an empty line of the officer's, nor for one with a stray zero-width space, as web
 * pastes leave; it is not visible, should it ever stay behind.
 */
export const sentinelText = '\u200B\u200C\u200B';

const prefixes = { w: ns.w, pkg: ns.pkg, xml: ns.xml };

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
  const body: ElementTree = ['w:body', {}, ...blocks.map(block => control(block, uniqueId())), sentinel];
  return toXml(
    [
      'pkg:package',
      {},
      part('/_rels/.rels', contentType.relationships, relationship('officeDocument', 'word/document.xml')),
      part('/word/document.xml', contentType.document, ['w:document', {}, body]),
      part('/word/_rels/document.xml.rels', contentType.relationships, relationship('styles', 'styles.xml')),
      part('/word/styles.xml', contentType.styles, reportStyles(levels.sort((a, b) => a - b))),
    ],
    { ...prefixes, '': ns.relationships },
  );
}

function control(block: Block, id: number): ElementTree {
  const isSlot = block.role === 'slot';
  return [
    'w:sdt',
    {},
    [
      'w:sdtPr',
      {},
      ['w:alias', { 'w:val': block.title }],
      ['w:tag', { 'w:val': block.tag }],
      ['w:id', { 'w:val': id }],
      // Makes the text act as a placeholder: one click selects it all (ISO 29500-1, 17.5.2.39).
      ...(isSlot ? ([['w:showingPlcHdr', {}]] as const) : []),
    ],
    [
      'w:sdtContent',
      {},
      isSlot
        ? paragraph(styleId.slot, run(block.text, styleId.placeholder))
        : paragraph(styleId.heading(block.headingLevel), run(block.text)),
    ],
  ];
}

const sentinel: ElementTree = [
  'w:p',
  {},
  // List 0 is "no list": on Mac a plain last paragraph became an empty numbered item (office-js#6904).
  [
    'w:pPr',
    {},
    ['w:pStyle', { 'w:val': styleId.normal }],
    ['w:numPr', {}, ['w:ilvl', { 'w:val': 0 }], ['w:numId', { 'w:val': 0 }]],
  ],
  ['w:r', {}, ['w:t', {}, sentinelText]],
];

function paragraph(style: string, ...runs: readonly ElementTree[]): ElementTree {
  return ['w:p', {}, ['w:pPr', {}, ['w:pStyle', { 'w:val': style }]], ...runs];
}

/** Text in Vietnamese, so that the spelling checker does not mark every word (DOMAIN.md: Letters). */
function run(text: string, style?: string): ElementTree {
  return [
    'w:r',
    {},
    [
      'w:rPr',
      {},
      ...(style === undefined ? [] : ([['w:rStyle', { 'w:val': style }]] as const)),
      ['w:lang', { 'w:val': 'vi-VN' }],
    ],
    ['w:t', { 'xml:space': 'preserve' }, text],
  ];
}

function part(name: string, type: string, content: ElementTree): ElementTree {
  return ['pkg:part', { 'pkg:name': name, 'pkg:contentType': type }, ['pkg:xmlData', {}, content]];
}

function relationship(type: keyof typeof relationshipType, target: string): ElementTree {
  return [
    'Relationships',
    {},
    ['Relationship', { Id: 'rId1', Type: relationshipType[type], Target: target }],
  ];
}

/** Ids must be unique, positive and fit int32; Word renumbers them where they collide. */
function randomId(): number {
  const [value = 1] = crypto.getRandomValues(new Uint32Array(1));
  return (value % 0x7ffffffe) + 1;
}

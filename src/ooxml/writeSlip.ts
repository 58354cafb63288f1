import { strToU8, zipSync } from 'fflate';
import { toXml } from './element';
import type { ElementTree } from './element';
import { contentType, ns, relationshipType } from './namespaces';
import { reportStyles, styleId } from './reportStyles';

/** What the slip says, as text in the reader's language: a title, lines, and a table whose first row is its head. */
export type SlipDocument = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: readonly (readonly string[])[];
  /** Width of each column, in per cent of the table's. */
  readonly widths: readonly number[];
};

const tableTwips = 9354;

/** The bytes of a .docx that holds the slip: A4, with the margins of a Đoàn report (DOMAIN.md: HD 29). */
export function writeSlip({ title, lines, table, widths }: SlipDocument): Uint8Array {
  const body: ElementTree = [
    'w:body',
    {},
    paragraph([title], { align: 'center', isBold: true }),
    ...lines.map(line => paragraph([line], {})),
    tableOf(table, widths),
    paragraph([''], {}),
    [
      'w:sectPr',
      {},
      ['w:pgSz', { 'w:w': 11906, 'w:h': 16838 }],
      [
        'w:pgMar',
        {
          'w:top': 1134,
          'w:right': 1134,
          'w:bottom': 1134,
          'w:left': 1701,
          'w:header': 709,
          'w:footer': 709,
          'w:gutter': 0,
        },
      ],
    ],
  ];
  const prefixes = { w: ns.w, xml: ns.xml };
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': toXml(
      [
        'Types',
        {},
        ['Default', { Extension: 'rels', ContentType: contentType.relationships }],
        ['Default', { Extension: 'xml', ContentType: 'application/xml' }],
        ['Override', { PartName: '/word/document.xml', ContentType: contentType.document }],
        ['Override', { PartName: '/word/styles.xml', ContentType: contentType.styles }],
      ],
      { '': ns.contentTypes },
    ),
    '_rels/.rels': relationships('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relationships('styles', 'styles.xml'),
    'word/styles.xml': toXml(reportStyles([]), prefixes),
    'word/document.xml': toXml(['w:document', {}, body], prefixes),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
      ]),
    ),
  );
}

function relationships(type: keyof typeof relationshipType, target: string): string {
  return toXml(
    ['Relationships', {}, ['Relationship', { Id: 'rId1', Type: relationshipType[type], Target: target }]],
    { '': ns.relationships },
  );
}

type Dress = { readonly align?: 'center' | 'left'; readonly isBold?: boolean; readonly isSmall?: boolean };

function paragraph(
  texts: readonly string[],
  { align = 'left', isBold = false, isSmall = false }: Dress,
): ElementTree {
  return [
    'w:p',
    {},
    [
      'w:pPr',
      {},
      ['w:pStyle', { 'w:val': styleId.slot }],
      ['w:spacing', { 'w:after': 60 }],
      ['w:ind', { 'w:firstLine': 0 }],
      ['w:jc', { 'w:val': align }],
    ],
    ...texts.map((text): ElementTree => [
      'w:r',
      {},
      [
        'w:rPr',
        {},
        ...(isBold ? ([['w:b', {}]] as const) : []),
        ...(isSmall ? ([['w:sz', { 'w:val': 22 }]] as const) : []),
        ['w:lang', { 'w:val': 'vi-VN' }],
      ],
      ['w:t', { 'xml:space': 'preserve' }, text],
    ]),
  ];
}

function tableOf(rows: readonly (readonly string[])[], widths: readonly number[]): ElementTree {
  const twips = widths.map(width => Math.round((width * tableTwips) / 100));
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' };
  return [
    'w:tbl',
    {},
    [
      'w:tblPr',
      {},
      ['w:tblW', { 'w:w': tableTwips, 'w:type': 'dxa' }],
      [
        'w:tblBorders',
        {},
        ...(['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const).map((side): ElementTree => [
          `w:${side}`,
          border,
        ]),
      ],
      ['w:tblLayout', { 'w:type': 'fixed' }],
    ],
    ['w:tblGrid', {}, ...twips.map((width): ElementTree => ['w:gridCol', { 'w:w': width }])],
    ...rows.map((cells, row): ElementTree => [
      'w:tr',
      {},
      // The head stands again on each page.
      ...(row === 0 ? ([['w:trPr', {}, ['w:tblHeader', {}]]] as const) : []),
      ...cells.map((text, column): ElementTree => [
        'w:tc',
        {},
        ['w:tcPr', {}, ['w:tcW', { 'w:w': twips[column] ?? 0, 'w:type': 'dxa' }]],
        paragraph([text], { isBold: row === 0, isSmall: true }),
      ]),
    ]),
  ];
}

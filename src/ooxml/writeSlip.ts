import { strToU8, zipSync } from 'fflate';
import { contentType, ns } from './namespaces';
import { documentParts, paragraph, run } from './package';
import { styleId } from './reportStyles';
import { type Xml, xml } from './xml';

/** What the slip says, as text in the reader's language: a title, lines, and a table whose first row is its head. */
export type SlipDocument = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: readonly (readonly string[])[];
  /** Width of each column, in per cent of the table's. */
  readonly widths: readonly number[];
};

const tableTwips = 9354;

/** The bytes of a .docx that holds the slip. */
export function writeSlip({ title, lines, table, widths }: SlipDocument): Uint8Array {
  const parts = documentParts(
    [
      textLine(title, 'center', bold),
      ...lines.map(line => textLine(line)),
      tableOf(table, widths),
      textLine(''),
      section,
    ],
    [],
  );
  const overrides = parts.filter(({ type }) => type !== contentType.relationships);
  const types = xml`
    <Types xmlns="${ns.contentTypes}">
      <Default Extension="rels" ContentType="${contentType.relationships}"/>
      <Default Extension="xml" ContentType="application/xml"/>
      ${overrides.map(({ name, type }) => xml`<Override PartName="/${name}" ContentType="${type}"/>`)}
    </Types>`;
  return zipSync(
    Object.fromEntries(
      [{ name: '[Content_Types].xml', content: types }, ...parts].map(({ name, content }) => [
        name,
        strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content.text}`),
      ]),
    ),
  );
}

/** A4, with the margins of a Đoàn report (DOMAIN.md: HD 29). */
const section = xml`
  <w:sectPr>
    <w:pgSz w:w="11906" w:h="16838"/>
    <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>
  </w:sectPr>`;

const bold = xml`<w:b/>`;
const small = xml`<w:sz w:val="22"/>`;

function textLine(text: string, align: 'center' | 'left' = 'left', ...look: readonly Xml[]): Xml {
  return paragraph(styleId.slot, run(text, look), [
    xml`<w:spacing w:after="60"/><w:ind w:firstLine="0"/><w:jc w:val="${align}"/>`,
  ]);
}

function tableOf(rows: readonly (readonly string[])[], widths: readonly number[]): Xml {
  const twips = widths.map(width => Math.round((width * tableTwips) / 100));
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    side => xml`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  const cell = (text: string, width: number, look: readonly Xml[]) => xml`
    <w:tc>
      <w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>
      ${textLine(text, 'left', ...look)}
    </w:tc>`;
  // The head stands again on each page.
  const head = xml`<w:trPr><w:tblHeader/></w:trPr>`;
  return xml`
    <w:tbl>
      <w:tblPr>
        <w:tblW w:w="${tableTwips}" w:type="dxa"/>
        <w:tblBorders>${borders}</w:tblBorders>
        <w:tblLayout w:type="fixed"/>
      </w:tblPr>
      <w:tblGrid>${twips.map(width => xml`<w:gridCol w:w="${width}"/>`)}</w:tblGrid>
      ${rows.map((cells, row) => {
        const look = row === 0 ? [bold, small] : [small];
        return xml`
          <w:tr>
            ${row === 0 && head}
            ${cells.map((text, column) => cell(text, twips[column] ?? 0, look))}
          </w:tr>`;
      })}
    </w:tbl>`;
}

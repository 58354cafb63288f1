import type { LegacyRuns } from '../../outline/legacy';
import { openDocx, readPart, readRelated, useFor } from './openDocx';
import { readLabels } from './numbering';
import { readBody } from './readBody';
import type { OpenParagraph } from './paragraphs';
import { readStyles, type NumberRef } from './styles';
import { wholeNumber } from './xmlTree';

/** A .docx as the text that Word shows: a line for each paragraph, automatic labels before it. */
export type DocxText = {
  readonly text: string;
  /** What is set in fonts of a legacy code. */
  readonly runs: LegacyRuns;
  /** Columns of a numbered table that are not its words: "Đơn vị thực hiện", "Ghi chú". */
  readonly otherColumns: readonly string[];
};

type Lines = string[];
type Rows = Lines[][];

/**
 * Reads an outline from an untrusted .docx. `readBody.ts` says what is text; headers, footers and notes are not.
 * Throws `DocxError` and nothing else.
 */
export function readDocx(bytes: Uint8Array): DocxText {
  const docx = openDocx(bytes, useFor.outline);
  const styles = readStyles(readRelated(docx, 'styles'));
  const labels = readLabels(readRelated(docx, 'numbering'), styles);
  const runs = { tcvn3: '', vni: '' };
  const otherColumns: string[] = [];
  const lines: Lines = [];
  /** Where lines go: the body, a cell, or a text box, which is read behind the paragraph that holds it. */
  const places: Lines[] = [lines];
  const tables: Rows[] = [];
  const labelOf = new Map<OpenParagraph, string>();
  const boxesOf = new Map<OpenParagraph, Lines>();
  /** What the properties of the paragraph say of its list. */
  let list: { -readonly [Key in keyof NumberRef]: NumberRef[Key] } | undefined;

  readBody(readPart(docx), styles, ({ current, paragraphStyle }) => {
    /** Counts one, before what stands in its text boxes. */
    const label = (paragraph: OpenParagraph) => {
      if (paragraph.goesOn) return;
      labelOf.set(paragraph, labels(list, paragraphStyle()));
      list = undefined;
    };
    return {
      openParagraph: paragraph => {
        labelOf.delete(paragraph);
      },
      closePart: paragraph => {
        if (!labelOf.has(paragraph)) label(paragraph);
      },
      closeParagraph: paragraph => {
        const { text } = paragraph;
        const shown = labelOf.get(paragraph) ?? '';
        const line = shown === '' || text.trim() === '' ? text : `${shown}\t${text}`;
        places.at(-1)?.push(...line.split('\n'), ...(boxesOf.get(paragraph) ?? []));
      },
      letters: (text, { isHidden, code }) => {
        if (!isHidden && code !== undefined) runs[code] += text;
      },
      open: tag => {
        const paragraph = current();
        switch (tag.name) {
          case 'numPr':
            list = { numId: undefined, level: undefined };
            break;
          case 'numId':
            if (list !== undefined) list.numId = wholeNumber(tag.val);
            break;
          case 'ilvl':
            if (list !== undefined) list.level = wholeNumber(tag.val);
            break;
          case 'tbl':
            tables.push([]);
            break;
          case 'tr':
            tables.at(-1)?.push([]);
            break;
          case 'tc': {
            const cell: Lines = [];
            tables.at(-1)?.at(-1)?.push(cell);
            places.push(cell);
            break;
          }
          case 'txbxContent': {
            const box = (paragraph && boxesOf.get(paragraph)) ?? [];
            if (paragraph !== undefined) boxesOf.set(paragraph, box);
            places.push(box);
          }
        }
      },
      close: tag => {
        const paragraph = current();
        if (tag.name === 'pPr' && paragraph !== undefined) label(paragraph);
        if (tag.name === 'tc' || tag.name === 'txbxContent') places.pop();
        if (tag.name === 'tbl') places.at(-1)?.push(...linesOf(tables.pop() ?? [], otherColumns));
      },
    };
  });
  return { text: lines.join('\n'), runs, otherColumns };
}

/** A table that only lays out its page is read cell by cell; one with a column of numbers row by row. */
function linesOf(table: Rows, otherColumns: string[]): readonly string[] {
  // A row that was deleted has no cells left.
  const rows = table.filter(row => row.length > 0);
  const isNumbered = rows.some(([first, ...others]) => others.length > 0 && isMarkerCell(first));
  if (!isNumbered) return rows.flat(2);
  return rows.flatMap(([first = [], second = [], ...others]) => {
    otherColumns.push(...others.flat().filter(text => text.trim() !== ''));
    const [line = '', ...more] = second;
    const marker = first.join(' ').trim();
    return [marker === '' ? line : `${marker}\t${line}`, ...more];
  });
}

/** "I", "1", "1.1.", "a)", "-": a cell that holds a marker and nothing else. */
function isMarkerCell(lines: readonly string[] | undefined): boolean {
  return /^\(?(?:[IVXLC]{1,7}|[A-ZĐa-zđ]|\d{1,2}(?:\.\d{1,2})*|[-–+•*])[.)/]*$/u.test(
    (lines ?? []).join('').trim(),
  );
}

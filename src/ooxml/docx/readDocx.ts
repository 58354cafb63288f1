import { legacyCodeOf } from '../../outline/legacy';
import type { LegacyRuns } from '../../outline/legacy';
import { at, attribute, child, elementsOf, isOn, isW, number, val } from './elements';
import { readLabels } from './numbering';
import type { Labels } from './numbering';
import { DocxError } from './docxError';
import { openDocx } from './openDocx';
import type { Docx } from './openDocx';
import { readStyles } from './styles';
import type { NumberRef, Styles } from './styles';

/** A .docx as the text that Word shows: a line for each paragraph, automatic labels before it. */
export type DocxText = {
  readonly text: string;
  /** What is set in fonts of a legacy code. */
  readonly runs: LegacyRuns;
  /** Columns of a numbered table that are not its words: "Đơn vị thực hiện", "Ghi chú". */
  readonly otherColumns: readonly string[];
};

/**
 * Reads an untrusted .docx: without tracked deletions, hidden text, headers, footers, page numbers and tables of
 * contents. Throws `DocxError` and nothing else.
 */
export function readDocx(bytes: Uint8Array): DocxText {
  const docx = openDocx(bytes);
  try {
    return new Reader(docx).read();
  } catch (error) {
    // Markup nested so deeply that no program made it.
    throw new DocxError('damaged', { cause: error });
  }
}

/** Fields whose result is no text of the author's. */
const skippedFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|TOC|INDEX)\b/i;

type Field = { instruction: string; isResult: boolean };

class Reader {
  private readonly body: Element | undefined;
  private readonly styles: Styles;
  private readonly label: Labels;
  private readonly runs = { tcvn3: '', vni: '' };
  private readonly otherColumns: string[] = [];
  private readonly fields: Field[] = [];
  /** Text of a paragraph whose mark was deleted under tracked changes: it goes on in the next. */
  private carried = '';
  /** Paragraphs of text boxes, which stand behind the one that holds them. */
  private boxes: string[] = [];

  constructor({ document, styles, numbering }: Docx) {
    this.body = child(document.documentElement, 'body');
    this.styles = readStyles(styles);
    this.label = readLabels(numbering, this.styles);
  }

  read(): DocxText {
    const lines = this.blocks(this.body);
    return { text: lines.join('\n'), runs: this.runs, otherColumns: this.otherColumns };
  }

  private blocks(parent: Element | undefined): string[] {
    return elementsOf(parent).flatMap(element => {
      if (isW(element, 'p')) return this.paragraph(element);
      if (isW(element, 'tbl')) return this.table(element);
      if (isW(element, 'sdt')) return this.blocks(child(element, 'sdtContent'));
      if (isW(element, 'customXml') || isW(element, 'ins') || isW(element, 'moveTo'))
        return this.blocks(element);
      return [];
    });
  }

  private paragraph(p: Element): string[] {
    const pPr = child(p, 'pPr');
    const styleId = val(child(pPr, 'pStyle')) ?? this.styles.defaultParagraphStyle;
    const label = this.label(numberRef(child(pPr, 'numPr')), styleId);
    const text = this.carried + this.inline(p, styleId);
    this.carried = '';
    const boxes = this.boxes;
    this.boxes = [];
    if (at(pPr, 'rPr', 'del') !== undefined) {
      this.carried = text;
      return boxes;
    }
    const shown = label === '' || text.trim() === '' ? text : `${label}\t${text}`;
    return [...shown.split('\n'), ...boxes];
  }

  private inline(parent: Element, styleId: string | undefined): string {
    return elementsOf(parent)
      .map(element => {
        if (isW(element, 'r')) return this.run(element, styleId);
        if (isW(element, 'del') || isW(element, 'moveFrom') || isW(element, 'pPr')) return '';
        if (isW(element, 'fldSimple'))
          return skippedFields.test(attribute(element, 'instr') ?? '') ? '' : this.inline(element, styleId);
        if (isW(element, 'sdt')) {
          const content = child(element, 'sdtContent');
          return content === undefined ? '' : this.inline(content, styleId);
        }
        const isContainer = ['hyperlink', 'ins', 'moveTo', 'smartTag', 'customXml', 'bdo', 'dir'].some(name =>
          isW(element, name),
        );
        return isContainer ? this.inline(element, styleId) : '';
      })
      .join('');
  }

  private run(r: Element, styleId: string | undefined): string {
    const rPr = child(r, 'rPr');
    const vanish = child(rPr, 'vanish');
    const runStyle = val(child(rPr, 'rStyle'));
    const isHidden =
      vanish === undefined ? this.styles.isHidden(runStyle) || this.styles.isHidden(styleId) : isOn(vanish);
    let text = '';
    for (const element of elementsOf(r)) {
      if (isW(element, 'fldChar')) this.turnField(attribute(element, 'fldCharType'));
      else if (isW(element, 'instrText')) this.readInstruction(element.textContent);
      else if (element.localName === 'AlternateContent') this.readBoxes(firstChoice(element));
      else if (isW(element, 'pict') || isW(element, 'drawing')) this.readBoxes(element);
      else text += letterOf(element);
    }
    if (isHidden || this.isInSkippedField()) return '';
    const code = legacyCodeOf(
      attribute(child(rPr, 'rFonts'), 'ascii') ?? this.styles.font(runStyle ?? styleId) ?? '',
    );
    if (code !== undefined) this.runs[code] += text;
    return text;
  }

  private turnField(type: string | undefined): void {
    if (type === 'begin') this.fields.push({ instruction: '', isResult: false });
    if (type === 'end') this.fields.pop();
    const field = this.fields.at(-1);
    if (type === 'separate' && field !== undefined) field.isResult = true;
  }

  private readInstruction(text: string | null): void {
    const field = this.fields.at(-1);
    if (field !== undefined) field.instruction += text ?? '';
  }

  private isInSkippedField(): boolean {
    return this.fields.some(({ instruction, isResult }) => !isResult || skippedFields.test(instruction));
  }

  private readBoxes(element: Element | undefined): void {
    for (const each of elementsOf(element)) {
      if (isW(each, 'txbxContent')) {
        const lines = this.blocks(each);
        this.boxes.push(...lines);
      } else this.readBoxes(each.localName === 'AlternateContent' ? firstChoice(each) : each);
    }
  }

  /** A table that only lays out its page is read cell by cell; one with a column of numbers row by row. */
  private table(tbl: Element): string[] {
    const rows = rowsOf(tbl).map(row => cellsOf(row).map(cell => this.blocks(cell)));
    const isNumbered = rows.some(([first, ...others]) => others.length > 0 && isMarkerCell(first));
    if (!isNumbered) return rows.flat(2);
    return rows.flatMap(([first = [], second = [], ...others]) => {
      this.otherColumns.push(...others.flat().filter(text => text.trim() !== ''));
      const [line = '', ...more] = second;
      const marker = first.join(' ').trim();
      return [marker === '' ? line : `${marker}\t${line}`, ...more];
    });
  }
}

function rowsOf(tbl: Element): readonly Element[] {
  return elementsOf(tbl).flatMap(element => {
    if (isW(element, 'sdt')) return rowsOf(child(element, 'sdtContent') ?? element);
    const isDeleted = at(element, 'trPr', 'del') !== undefined;
    return isW(element, 'tr') && !isDeleted ? [element] : [];
  });
}

function cellsOf(row: Element): readonly Element[] {
  return elementsOf(row).flatMap(element => {
    if (isW(element, 'sdt')) return cellsOf(child(element, 'sdtContent') ?? element);
    return isW(element, 'tc') ? [element] : [];
  });
}

/** "I", "1", "1.1.", "a)", "-": a cell that holds a marker and nothing else. */
function isMarkerCell(lines: readonly string[] | undefined): boolean {
  return /^\(?(?:[IVXLC]{1,7}|[A-ZĐa-zđ]|\d{1,2}(?:\.\d{1,2})*|[-–+•*])[.)/]*$/u.test(
    (lines ?? []).join('').trim(),
  );
}

function firstChoice(alternate: Element): Element | undefined {
  return elementsOf(alternate).find(each => each.localName === 'Choice');
}

function numberRef(numPr: Element | undefined): NumberRef | undefined {
  if (numPr === undefined) return undefined;
  return { numId: number(child(numPr, 'numId')), level: number(child(numPr, 'ilvl')) };
}

/** What one element of a run shows. */
function letterOf(element: Element): string {
  if (isW(element, 't')) return element.textContent;
  if (isW(element, 'tab')) return '\t';
  if (isW(element, 'cr')) return '\n';
  if (isW(element, 'br')) return [undefined, 'textWrapping'].includes(attribute(element, 'type')) ? '\n' : '';
  if (isW(element, 'noBreakHyphen')) return '-';
  if (isW(element, 'sym')) {
    const code = parseInt(attribute(element, 'char') ?? '', 16);
    return Number.isNaN(code) ? '' : String.fromCharCode(code);
  }
  return '';
}

import { legacyCodeOf } from '../../outline/legacy';
import type { ReadControl, ReadParagraph, ReportReading } from '../../report/reportReading';
import { attributeAt, decodeXml, mainPrefix, scanXml } from './scanXml';
import type { Span } from './scanXml';

type OpenControl = {
  tag: string;
  isPlaceholder: boolean;
  hasMore: boolean;
  hasEmptyTable: boolean;
  mustStay: boolean;
  wrapsCells: boolean;
  /** For one within a paragraph: how much of that paragraph stands before it. */
  startsAt: number | undefined;
  firstParagraph: number;
  texts: string[];
  /** How many tables it stands in. */
  depth: number;
  /** Index among the report's controls; -1 for one that is not ours. */
  index: number;
};

type OpenParagraph = {
  index: number;
  text: string;
  control: number | undefined;
  isInTable: boolean;
  isContents: boolean;
};

/** Rows and cells of a table that is being read: which cells hold something. */
type OpenTable = { row: number; column: number; columns: number; hasBody: boolean; hasHead: boolean };

type Field = { instruction: string; isResult: boolean };

export const fallback = 'mc:Fallback';
const skippedElements = [
  'del',
  'moveFrom',
  'pPrChange',
  'rPrChange',
  'sectPrChange',
  'tblPrChange',
  'trPrChange',
];
/** What is there for tracked changes, or repeats for old programs what was said: it is not read. */
export function isUnread(qualified: string, name: string): boolean {
  return qualified === fallback || skippedElements.includes(name);
}

/** What answers without being text. */
const answers = ['drawing', 'pict', 'object', 'altChunk', 'footnoteReference', 'endnoteReference'];
const equation = /^\w+:oMath(?:Para)?$/;

/**
 * Reads the main part of a report (`word/document.xml`) in one pass, without a tree. `isOwnTag` tells the controls of
 * ours; others are transparent. `fontOf` gives the font of a style. Throws `DocxError`.
 */
export function readReport(
  xml: string,
  isOwnTag: (tag: string) => boolean,
  fontOf: (styleId: string | undefined) => string | undefined = () => undefined,
): ReportReading {
  const w = mainPrefix(xml);
  const paragraphs: ReadParagraph[] = [];
  const controls: ReadControl[] = [];
  const controlStack: OpenControl[] = [];
  const paragraphStack: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  /** For each open text box: how many paragraphs are open around it. */
  const boxes: number[] = [];
  const fields: Field[] = [];
  const runs = { tcvn3: '', vni: '' };
  const legacyParagraphs = new Set<number>();
  const hidden = new Set<number>();
  const highlighted = new Set<number>();
  const comments = new Set<string>();
  let insertions = 0;
  let deletions = 0;
  let page: ReportReading['page'];
  let size: Span | undefined;
  /** Nesting of what is not read; text counts only at 0. */
  let skipping = 0;
  let isInText = false;
  let isInInstruction = false;
  let run: { isHidden: boolean; code: keyof typeof runs | undefined } = { isHidden: false, code: undefined };
  let isInRunProperties = false;
  let isInRun = false;
  let paragraphFont: string | undefined;

  const own = () => controlStack.findLast(control => control.index >= 0);
  const add = (text: string) => {
    const paragraph = paragraphStack.at(-1);
    if (paragraph === undefined || skipping > 0) return;
    if (fields.some(field => !field.isResult)) return;
    if (run.isHidden) {
      if (text.trim() !== '') hidden.add(paragraph.index);
      return;
    }
    paragraph.text += text;
    if (run.code !== undefined) {
      runs[run.code] += text;
      legacyParagraphs.add(paragraph.index);
    }
  };
  const value = (span: Span) => attributeAt(xml, span, `${w}val`);
  const isSwitchedOn = (span: Span) => !['0', 'false', 'off', 'none'].includes(value(span) ?? 'true');

  const openParagraph = () => {
    const index = paragraphs.length;
    const control = own();
    const paragraph = {
      index,
      text: '',
      control: control?.index,
      isInTable: tables.length > 0,
      isContents: false,
    };
    paragraphs.push({ text: '', control: control?.index, isInTable: paragraph.isInTable, isContents: false });
    for (const each of controlStack) if (each.firstParagraph < 0) each.firstParagraph = index;
    paragraphStack.push(paragraph);
    paragraphFont = fontOf(undefined);
  };
  const closeParagraph = () => {
    const paragraph = paragraphStack.pop();
    if (paragraph === undefined) return;
    const { index, text, control, isInTable, isContents } = paragraph;
    paragraphs[index] = { text, control, isInTable, isContents };
    const table = tables.at(-1);
    if (table !== undefined && text.trim() !== '') {
      if (table.row > 1 && (table.column > 1 || table.columns === 1)) table.hasBody = true;
      else if (table.row === 1) table.hasHead = true;
    }
    const inner = own();
    if (inner !== undefined && tables.length === inner.depth) inner.texts.push(text);
  };
  const closeTable = () => {
    const table = tables.pop();
    if (table === undefined) return;
    const control = own();
    if (control === undefined || tables.length > control.depth) return;
    const isLayout = table.row === 1 && table.columns <= 1;
    if (table.hasBody || (isLayout && table.hasHead)) control.hasMore = true;
    else if (table.row > 0) control.hasEmptyTable = true;
  };
  /** What stands here must not go with an empty slot around it. */
  const keepAround = () => {
    for (const control of controlStack) control.mustStay = true;
  };
  /** Controls that were opened in the same table as the row or cell that opens now. */
  const markAroundCells = () => {
    for (const control of controlStack) if (control.depth === tables.length) control.wrapsCells = true;
  };
  const openControl = () => {
    keepAround();
    const isInParagraph = paragraphStack.length > (boxes.at(-1) ?? 0);
    controlStack.push({
      tag: '',
      isPlaceholder: false,
      hasMore: false,
      hasEmptyTable: false,
      mustStay: false,
      wrapsCells: false,
      startsAt: isInParagraph ? paragraphStack.at(-1)?.text.length : undefined,
      firstParagraph: paragraphStack.at(-1)?.index ?? -1,
      texts: [],
      depth: tables.length,
      index: -1,
    });
  };
  const closeControl = () => {
    const closed = controlStack.pop();
    if (closed === undefined || closed.index < 0) return;
    const { texts, index, startsAt, ...control } = closed;
    const around = startsAt === undefined ? undefined : paragraphStack.at(-1)?.text;
    const within =
      startsAt === undefined || around === undefined ? undefined : { from: startsAt, to: around.length };
    const text = within === undefined ? texts.join('\n') : (around ?? '').slice(within.from);
    controls[index] = { ...control, text, within };
    // What stands in a control within a control is an answer in both: the outer one must not count as empty.
    const outer = own();
    const isAnswer = control.hasMore || (!control.isPlaceholder && text.trim() !== '');
    if (outer !== undefined && isAnswer) outer.hasMore = true;
  };

  /** Names without the prefix; '' for what is not WordprocessingML. */
  const local = (name: string) =>
    name.startsWith(w) && !name.slice(w.length).includes(':') ? name.slice(w.length) : '';

  const answer = () => {
    const control = own();
    if (control !== undefined) control.hasMore = true;
  };
  const openElement = (name: string, span: Span) => {
    switch (name) {
      case 'p':
        openParagraph();
        break;
      case 'pStyle': {
        const style = value(span);
        paragraphFont = fontOf(style);
        const paragraph = paragraphStack.at(-1);
        if (paragraph !== undefined && /^(?:TOC|Mcl)/i.test(style ?? '')) paragraph.isContents = true;
        break;
      }
      case 'r':
        isInRun = true;
        run = { isHidden: false, code: codeOf(paragraphFont) };
        break;
      case 'rPr':
        isInRunProperties = isInRun;
        break;
      case 'rStyle':
        if (isInRunProperties) run.code = codeOf(fontOf(value(span)) ?? paragraphFont);
        break;
      case 'rFonts':
        if (isInRunProperties) run.code = codeOf(attributeAt(xml, span, `${w}ascii`) ?? paragraphFont);
        break;
      case 'vanish':
        if (isInRunProperties) run.isHidden = isSwitchedOn(span);
        break;
      case 'highlight': {
        const paragraph = paragraphStack.at(-1);
        if (isInRunProperties && skipping === 0 && paragraph !== undefined && isSwitchedOn(span))
          highlighted.add(paragraph.index);
        break;
      }
      case 't':
        isInText = true;
        break;
      case 'instrText':
        isInInstruction = true;
        break;
      case 'fldSimple':
        keepAround();
        break;
      case 'fldChar': {
        const type = attributeAt(xml, span, `${w}fldCharType`);
        if (type === 'begin') {
          fields.push({ instruction: '', isResult: false });
          keepAround();
        }
        const field = fields.at(-1);
        if (type === 'separate' && field !== undefined) field.isResult = true;
        if (type === 'end') fields.pop();
        break;
      }
      case 'tab':
        if (isInRun && !isInRunProperties) add('\t');
        break;
      case 'br':
      case 'cr':
        if (isInRun) add('\n');
        break;
      case 'noBreakHyphen':
        add('-');
        break;
      case 'sym': {
        const code = parseInt(attributeAt(xml, span, `${w}char`) ?? '', 16);
        if (!Number.isNaN(code)) add(String.fromCharCode(code));
        break;
      }
      case 'ins':
      case 'moveTo':
        insertions += 1;
        break;
      case 'commentReference':
        comments.add(attributeAt(xml, span, `${w}id`) ?? '');
        break;
      case 'tbl':
        keepAround();
        tables.push({ row: 0, column: 0, columns: 0, hasBody: false, hasHead: false });
        break;
      case 'tr': {
        markAroundCells();
        const table = tables.at(-1);
        if (table !== undefined) {
          table.row += 1;
          table.column = 0;
        }
        break;
      }
      case 'tc': {
        markAroundCells();
        const table = tables.at(-1);
        if (table !== undefined) {
          table.column += 1;
          table.columns = Math.max(table.columns, table.column);
        }
        break;
      }
      case 'sdt':
        openControl();
        break;
      case 'tag': {
        const control = controlStack.at(-1);
        const tag = value(span) ?? '';
        if (control !== undefined && control.index < 0 && isOwnTag(tag)) {
          control.tag = tag;
          control.index = controls.length;
          controls.push({ ...control, text: '', within: undefined });
        }
        break;
      }
      case 'showingPlcHdr': {
        const control = controlStack.at(-1);
        if (control !== undefined) control.isPlaceholder = isSwitchedOn(span);
        break;
      }
      case 'pgSz':
        size = span;
        break;
      case 'pgMar':
        page = pageOf(xml, size, span, w);
        break;
    }
    if (answers.includes(name) && skipping === 0) answer();
  };

  scanXml(xml, {
    open: (qualified, span) => {
      const name = local(qualified);
      if (isUnread(qualified, name)) {
        if (name === 'del' || name === 'moveFrom') {
          deletions += 1;
          keepAround();
        }
        skipping += 1;
      }
      if (skipping === 0 && equation.test(qualified)) answer();
      if (name === 'txbxContent') boxes.push(paragraphStack.length);
      if (skipping === 0 || name === 'p' || name === 'sdt' || name === 'tbl') openElement(name, span);
    },
    close: qualified => {
      const name = local(qualified);
      if (isUnread(qualified, name)) skipping -= 1;
      switch (name) {
        case 'p':
          closeParagraph();
          break;
        case 'r':
          isInRun = false;
          run = { isHidden: false, code: undefined };
          break;
        case 'rPr':
          isInRunProperties = false;
          break;
        case 't':
          isInText = false;
          break;
        case 'instrText':
          isInInstruction = false;
          break;
        case 'tbl':
          closeTable();
          break;
        case 'sdt':
          closeControl();
          break;
        case 'txbxContent':
          boxes.pop();
          break;
      }
    },
    text: ({ from, to }) => {
      if (isInText) add(decodeXml(xml.slice(from, to)));
      const field = fields.at(-1);
      if (isInInstruction && field !== undefined) {
        field.instruction += decodeXml(xml.slice(from, to));
        const paragraph = paragraphStack.at(-1);
        if (paragraph !== undefined && /^\s*TOC\b/.test(field.instruction)) paragraph.isContents = true;
      }
    },
  });
  return {
    paragraphs,
    controls,
    leftovers: {
      insertions,
      deletions,
      comments: comments.size,
      hidden: [...hidden],
      highlighted: [...highlighted],
    },
    legacyRuns: runs,
    legacyParagraphs: [...legacyParagraphs],
    page,
  };
}

function codeOf(font: string | undefined) {
  return font === undefined ? undefined : legacyCodeOf(font);
}

function pageOf(xml: string, size: Span | undefined, margins: Span, w: string): ReportReading['page'] {
  const number = (span: Span | undefined, name: string) =>
    span === undefined ? 0 : Number(attributeAt(xml, span, `${w}${name}`) ?? 0);
  return {
    width: number(size, 'w'),
    height: number(size, 'h'),
    top: number(margins, 'top'),
    bottom: number(margins, 'bottom'),
    left: number(margins, 'left'),
    right: number(margins, 'right'),
  };
}

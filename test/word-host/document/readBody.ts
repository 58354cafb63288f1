import { Fragment, type Mark, type Node } from 'prosemirror-model';
import { schema } from './schema';
import { child, children, emptied, serialise, val, w } from './xml';

/** Where pictures come from, to show them: the relationship's id → an address. */
export type Pictures = (relationshipId: string) => string;

let nextKey = 1;

/** Keys are given once and never again. */
export function newKey(): number {
  return nextKey++;
}

/** The block-level content of an element (w:body, w:tc, w:sdtContent) as nodes. Never empty. */
export function readBlocks(element: Element, pictures: Pictures = () => ''): readonly Node[] {
  const blocks = children(element).flatMap(each => readBlock(each, pictures));
  return blocks.length > 0 ? blocks : [schema.nodes.paragraph.create({ key: newKey() })];
}

function readBlock(element: Element, pictures: Pictures): readonly Node[] {
  switch (element.namespaceURI === w ? element.localName : '') {
    case 'p':
      return [readParagraph(element, pictures)];
    case 'sdt':
      return [readControl(element, pictures)];
    case 'tbl':
      return [readTable(element, pictures)];
    case 'sectPr':
    case 'tcPr':
      return [];
    default:
      return [schema.nodes.blockXml.create({ xml: serialise(element) })];
  }
}

function readParagraph(element: Element, pictures: Pictures): Node {
  const pPr = child(element, 'pPr');
  const content = children(element)
    .filter(each => each !== pPr)
    .flatMap(each => readInline(each, [], pictures));
  return schema.nodes.paragraph.create(
    { key: newKey(), pPr: pPr === undefined ? '' : serialise(pPr), style: val(child(pPr, 'pStyle')) ?? '' },
    Fragment.from(content),
  );
}

function readInline(element: Element, marks: readonly Mark[], pictures: Pictures): readonly Node[] {
  switch (element.namespaceURI === w ? element.localName : '') {
    case 'r':
      return readRun(element, marks, pictures);
    case 'hyperlink':
    case 'ins':
    case 'smartTag':
    case 'sdt': {
      const content = child(element, 'sdtContent') ?? element;
      const sdtPr = child(element, 'sdtPr');
      const wrapper = schema.marks.wrapper.create({
        key: newKey(),
        open: emptied(element),
        sdtPr: sdtPr === undefined ? '' : serialise(sdtPr),
      });
      return children(content)
        .filter(each => each !== sdtPr)
        .flatMap(each => readInline(each, [...marks, wrapper], pictures));
    }
    default:
      return [schema.nodes.inlineXml.create({ xml: serialise(element) }, null, marks)];
  }
}

function readRun(run: Element, outer: readonly Mark[], pictures: Pictures): readonly Node[] {
  const rPr = child(run, 'rPr');
  const marks = [
    ...outer,
    schema.marks.run.create({
      rPr: rPr === undefined ? '' : serialise(rPr),
      look: rPr === undefined ? '' : lookOf(rPr),
    }),
  ];
  return children(run)
    .filter(each => each !== rPr)
    .flatMap((each): readonly Node[] => {
      if (each.namespaceURI === w && each.localName === 't') {
        const text = each.textContent;
        return text === '' ? [] : [schema.text(text, marks)];
      }
      if (each.namespaceURI === w && each.localName === 'tab')
        return [schema.nodes.tab.create(null, null, marks)];
      if (each.namespaceURI === w && each.localName === 'br' && each.attributes.length === 0) {
        return [schema.nodes.lineBreak.create(null, null, marks)];
      }
      const embed = /r:embed="([^"]+)"/.exec(each.localName === 'drawing' ? serialise(each) : '')?.[1];
      const picture = embed === undefined ? '' : pictures(embed);
      return [schema.nodes.inlineXml.create({ xml: serialise(each), isInRun: true, picture }, null, marks)];
    });
}

/** What the page shows of run properties: enough to read by. */
export function lookOf(rPr: Element): string {
  const on = (name: string) => {
    const element = child(rPr, name);
    return element !== undefined && !['0', 'false', 'none'].includes(val(element) ?? '1');
  };
  const size = val(child(rPr, 'sz'));
  const colour = val(child(rPr, 'color'));
  return [
    on('b') ? 'font-weight:bold' : '',
    on('i') ? 'font-style:italic' : '',
    on('u') ? 'text-decoration:underline' : '',
    on('caps') ? 'text-transform:uppercase' : '',
    size === undefined ? '' : `font-size:${String(Number(size) / 2)}pt`,
    colour === undefined || colour === 'auto' ? '' : `color:#${colour}`,
    val(child(rPr, 'rStyle')) === 'PlaceholderText' ? 'color:#666666' : '',
  ]
    .filter(part => part !== '')
    .join(';');
}

/** The children of w:sdtPr that are attributes of the node; the others stay as XML. */
const known = ['alias', 'tag', 'id', 'showingPlcHdr', 'lock'];
/** A control without one of these is rich text. */
const types: Readonly<Record<string, string>> = {
  text: 'plainText',
  checkbox: 'checkBox',
  date: 'datePicker',
  dropDownList: 'dropDownList',
  comboBox: 'comboBox',
  picture: 'picture',
  group: 'group',
  citation: 'citation',
  docPartObj: 'docPartObj',
  docPartList: 'docPartList',
  bibliography: 'bibliography',
  repeatingSection: 'repeatingSection',
};

function readControl(element: Element, pictures: Pictures): Node {
  const sdtPr = child(element, 'sdtPr');
  const content = child(element, 'sdtContent');
  const properties = sdtPr === undefined ? [] : children(sdtPr);
  const property = (name: string) => child(sdtPr, name);
  const type = properties.map(each => types[each.localName]).find(each => each !== undefined);
  return schema.nodes.control.create(
    {
      key: newKey(),
      id: Number(val(property('id')) ?? 0),
      tag: val(property('tag')) ?? '',
      title: val(property('alias')) ?? '',
      isPlaceholder: property('showingPlcHdr') !== undefined,
      lock: val(property('lock')) ?? '',
      type: type ?? 'richText',
      rest: properties.filter(each => !known.includes(each.localName)).map(serialise),
    },
    content === undefined
      ? [schema.nodes.paragraph.create({ key: newKey() })]
      : [...readBlocks(content, pictures)],
  );
}

function readTable(element: Element, pictures: Pictures): Node {
  const rows = children(element).filter(each => each.localName === 'tr');
  const isPlain = rows.length > 0 && rows.every(row => children(row).some(each => each.localName === 'tc'));
  const odd = children(element).some(each => !['tblPr', 'tblGrid', 'tr'].includes(each.localName));
  const oddRow = rows.some(row =>
    children(row).some(each => !['trPr', 'tc', 'tblPrEx'].includes(each.localName)),
  );
  // Controls around rows or cells are beyond the schema: such a table stays as it is.
  if (!isPlain || odd || oddRow) return schema.nodes.blockXml.create({ xml: serialise(element) });
  const head = (parent: Element, ...names: readonly string[]) =>
    children(parent)
      .filter(each => names.includes(each.localName))
      .map(serialise)
      .join('');
  return schema.nodes.table.create(
    { key: newKey(), head: head(element, 'tblPr', 'tblGrid') },
    rows.map(row =>
      schema.nodes.row.create(
        { head: head(row, 'tblPrEx', 'trPr') },
        children(row)
          .filter(each => each.localName === 'tc')
          .map(cell => {
            const span = val(child(child(cell, 'tcPr'), 'gridSpan'));
            return schema.nodes.cell.create({ head: head(cell, 'tcPr'), columns: Number(span ?? 1) }, [
              ...readBlocks(cell, pictures),
            ]);
          }),
      ),
    ),
  );
}

import type { Mark, Node } from 'prosemirror-model';
import { controlAttrs } from './schema';
import { escapeText, openAndClose } from './xml';

/** Nodes → the XML that goes into w:body, w:tc or w:sdtContent. */
export function writeBlocks(nodes: readonly Node[]): string {
  return nodes.map(writeBlock).join('');
}

function childrenOf(node: Node): readonly Node[] {
  return node.content.content;
}

function writeBlock(node: Node): string {
  switch (node.type.name) {
    case 'paragraph':
      return `<w:p>${node.attrs.pPr as string}${writeInline(childrenOf(node), 0)}</w:p>`;
    case 'control':
      return `<w:sdt>${writeProperties(node)}<w:sdtContent>${writeBlocks(childrenOf(node))}</w:sdtContent></w:sdt>`;
    case 'table':
      return `<w:tbl>${node.attrs.head as string}${childrenOf(node).map(writeRow).join('')}</w:tbl>`;
    case 'blockXml':
      return node.attrs.xml as string;
    default:
      throw new TypeError(`No way to write a ${node.type.name}`);
  }
}

function writeRow(row: Node): string {
  const cells = childrenOf(row).map(
    cell => `<w:tc>${cell.attrs.head as string}${writeBlocks(childrenOf(cell))}</w:tc>`,
  );
  return `<w:tr>${row.attrs.head as string}${cells.join('')}</w:tr>`;
}

/** Children of w:sdtPr that the schema wants before w:showingPlcHdr; the rest comes after it. */
const early = ['rPr', 'placeholder', 'temporary'];

function writeProperties(node: Node): string {
  const { id, tag, title, isPlaceholder, lock, rest } = controlAttrs(node);
  const isNamed = (xml: string, names: readonly string[]) => names.includes(/^<w:(\w+)/.exec(xml)?.[1] ?? '');
  const attribute = (name: string, value: string) =>
    value === '' ? '' : `<w:${name} w:val="${escapeText(value)}"/>`;
  return [
    '<w:sdtPr>',
    ...rest.filter(xml => isNamed(xml, ['rPr'])),
    attribute('alias', title),
    attribute('tag', tag),
    attribute('id', String(id)),
    attribute('lock', lock),
    ...rest.filter(xml => isNamed(xml, ['placeholder', 'temporary'])),
    isPlaceholder ? '<w:showingPlcHdr/>' : '',
    ...rest.filter(xml => !isNamed(xml, early)),
    '</w:sdtPr>',
  ].join('');
}

/** Inline nodes; `depth` says how many of their marks are open already. */
function writeInline(nodes: readonly Node[], depth: number): string {
  let xml = '';
  for (let start = 0; start < nodes.length;) {
    const mark = wrappers(nodes[start])[depth];
    let end = start + 1;
    while (end < nodes.length && wrappers(nodes[end])[depth] === mark) end++;
    const group = nodes.slice(start, end);
    xml += mark === undefined ? writeRuns(group) : wrap(mark, writeInline(group, depth + 1));
    start = end;
  }
  return xml;
}

function wrappers(node: Node | undefined): readonly Mark[] {
  return node?.marks.filter(mark => mark.type.name === 'wrapper') ?? [];
}

function wrap(mark: Mark, content: string): string {
  const { open, sdtPr } = mark.attrs as { open: string; sdtPr: string };
  const [start, end] = openAndClose(open);
  return sdtPr === ''
    ? `${start}${content}${end}`
    : `${start}${sdtPr}<w:sdtContent>${content}</w:sdtContent>${end}`;
}

function writeRuns(nodes: readonly Node[]): string {
  let xml = '';
  for (let start = 0; start < nodes.length;) {
    const node = nodes[start];
    if (node?.type.name === 'inlineXml' && node.attrs.isInRun === false) {
      xml += node.attrs.xml as string;
      start += 1;
      continue;
    }
    const properties = rPr(node);
    let end = start + 1;
    while (end < nodes.length && isOfRun(nodes[end]) && rPr(nodes[end]) === properties) end++;
    xml += `<w:r>${properties}${nodes.slice(start, end).map(writeRunChild).join('')}</w:r>`;
    start = end;
  }
  return xml;
}

function isOfRun(node: Node | undefined): boolean {
  return !(node?.type.name === 'inlineXml' && node.attrs.isInRun === false);
}

function rPr(node: Node | undefined): string {
  const mark = node?.marks.find(each => each.type.name === 'run');
  return (mark?.attrs.rPr as string | undefined) ?? '';
}

function writeRunChild(node: Node): string {
  switch (node.type.name) {
    case 'text':
      return `<w:t xml:space="preserve">${escapeText(node.text ?? '')}</w:t>`;
    case 'tab':
      return '<w:tab/>';
    case 'lineBreak':
      return '<w:br/>';
    default:
      return node.attrs.xml as string;
  }
}

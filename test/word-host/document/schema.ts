import { Schema, type Node } from 'prosemirror-model';

/**
 * WordprocessingML as a ProseMirror document: an editing engine that others keep, with positions that follow edits,
 * and that runs without a screen. Properties are kept as the XML they came as; what the schema does not know stays
 * as it is in `inlineXml` and `blockXml`.
 *
 * `key` tells paragraphs, controls and tables apart while the document is open (0: not given yet).
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+', attrs: { sectPr: { default: '' } } },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: { key: { default: 0 }, pPr: { default: '' }, style: { default: '' } },
      parseDOM: [{ tag: 'p' }],
      toDOM: node => ['p', { 'data-style': node.attrs.style as string }, 0],
    },
    /** A block-level content control. */
    control: {
      group: 'block',
      content: 'block+',
      isolating: true,
      defining: true,
      attrs: {
        key: { default: 0 },
        id: { default: 0 },
        tag: { default: '' },
        title: { default: '' },
        isPlaceholder: { default: false },
        lock: { default: '' },
        type: { default: 'richText' },
        /** The other children of w:sdtPr, as XML, in their order. */
        rest: { default: [] },
      },
      toDOM: () => ['div', { class: 'control' }, 0],
    },
    table: {
      group: 'block',
      content: 'row+',
      isolating: true,
      attrs: { key: { default: 0 }, head: { default: '' } },
      toDOM: () => ['table', ['tbody', 0]],
    },
    row: { content: 'cell+', attrs: { head: { default: '' } }, toDOM: () => ['tr', 0] },
    cell: {
      content: 'block+',
      isolating: true,
      attrs: { head: { default: '' }, columns: { default: 1 } },
      toDOM: node => ['td', { colspan: String(node.attrs.columns) }, 0],
    },
    blockXml: {
      group: 'block',
      atom: true,
      attrs: { xml: {} },
      toDOM: () => ['div', { class: 'opaque', contenteditable: 'false' }],
    },
    text: { group: 'inline' },
    tab: {
      group: 'inline',
      inline: true,
      toDOM: () => ['span', { class: 'tab' }, '\t'],
      leafText: () => '\t',
    },
    lineBreak: { group: 'inline', inline: true, toDOM: () => ['br'], leafText: () => '\v' },
    inlineXml: {
      group: 'inline',
      inline: true,
      atom: true,
      attrs: { xml: {}, isInRun: { default: false }, picture: { default: '' } },
      leafText: node => ((node.attrs.xml as string).includes('w:drawing') ? '\uFFFC' : ''),
      toDOM: node => {
        const picture = node.attrs.picture as string;
        return picture === '' ? ['span', { class: 'opaque' }] : ['img', { src: picture, alt: '' }];
      },
    },
  },
  marks: {
    /** What is around runs: a hyperlink, an inline control, an insertion. `key` tells neighbours apart. */
    wrapper: {
      attrs: { key: {}, open: {}, sdtPr: { default: '' } },
      excludes: '',
      inclusive: false,
      toDOM: () => ['span', { class: 'wrapper' }, 0],
    },
    run: {
      attrs: { rPr: { default: '' }, look: { default: '' } },
      toDOM: mark => ['span', { style: mark.attrs.look as string }, 0],
    },
  },
});

export type ControlAttrs = {
  readonly key: number;
  readonly id: number;
  readonly tag: string;
  readonly title: string;
  readonly isPlaceholder: boolean;
  readonly lock: string;
  readonly type: string;
  readonly rest: readonly string[];
};

export function controlAttrs(node: Node): ControlAttrs {
  return node.attrs as ControlAttrs;
}

/** The text of a block as Word tells it: paragraphs apart by carriage returns. */
export function textOf(node: Node): string {
  return node.isTextblock ? inlineText(node) : blocksText(node);
}

function inlineText(node: Node): string {
  return node.textBetween(0, node.content.size, undefined, leaf => leaf.type.spec.leafText?.(leaf) ?? '');
}

function blocksText(node: Node): string {
  const texts: string[] = [];
  node.descendants(descendant => {
    if (!descendant.isTextblock) return true;
    texts.push(inlineText(descendant));
    return false;
  });
  return texts.join('\r');
}

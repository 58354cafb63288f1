import { TextSelection, type EditorState, type Selection, type Transaction } from 'prosemirror-state';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { newKey } from './readBody';
import { controlAttrs, schema, textOf } from './schema';

/**
 * Word's own placeholder, in the language of its interface (inferred, FACTS.md: Placeholders): what a cleared control
 * shows when no building block for its own is in the file, as after every insertion of OOXML.
 */
function defaultPlaceholder(locale: string): string {
  return locale.toLowerCase().startsWith('vi')
    ? 'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.'
    : 'Click or tap here to enter text.';
}

const placeholderRun = schema.marks.run.create({
  rPr: '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>',
  look: 'color:#666666',
});

/** Every control of a document with its place. */
export function controlsIn(doc: Node): readonly { readonly node: Node; readonly pos: number }[] {
  const controls: { node: Node; pos: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.type === schema.nodes.control) controls.push({ node, pos });
    return !node.isTextblock;
  });
  return controls;
}

/** The innermost control around a place, with the place before it. */
export function controlAround($pos: ResolvedPos): { readonly node: Node; readonly pos: number } | undefined {
  for (let depth = $pos.depth; depth > 0; depth--) {
    if ($pos.node(depth).type === schema.nodes.control)
      return { node: $pos.node(depth), pos: $pos.before(depth) };
  }
  return undefined;
}

/**
 * After an edit: a control whose placeholder was typed over shows it no more; one that has lost all text shows
 * Word's default. `before` is the state before the edit.
 */
export function settlePlaceholders(before: EditorState, tr: Transaction, locale: string): void {
  const textsBefore = new Map(controlsIn(before.doc).map(({ node }) => [controlAttrs(node).key, node]));
  const touched = controlsIn(tr.doc).filter(({ node }) => textsBefore.get(controlAttrs(node).key) !== node);
  // From the last to the first, so that earlier places stay right.
  for (const { node, pos } of [...touched].reverse()) {
    const old = textsBefore.get(controlAttrs(node).key);
    const { isPlaceholder } = controlAttrs(node);
    if (textOf(node) === '' && !holdsObject(node)) {
      showDefault(tr, pos, locale);
    } else if (
      isPlaceholder &&
      old !== undefined &&
      textOf(old) !== textOf(node) &&
      tr.getMeta('keepsPlaceholder') !== true
    ) {
      tr.setNodeAttribute(pos, 'isPlaceholder', false);
      clearPlaceholderStyle(tr, pos);
    }
  }
}

/** A picture or a table is an answer though it has no text. */
function holdsObject(node: Node): boolean {
  let holds = false;
  node.descendants(each => {
    if (each.type === schema.nodes.inlineXml || each.type === schema.nodes.table) holds = true;
    return !holds;
  });
  return holds;
}

function showDefault(tr: Transaction, pos: number, locale: string): void {
  const node = tr.doc.nodeAt(pos);
  if (node === null) return;
  const first = node.firstChild;
  const attrs = first?.type === schema.nodes.paragraph ? first.attrs : { key: newKey() };
  const paragraph = schema.nodes.paragraph.create(
    attrs,
    schema.text(defaultPlaceholder(locale), [placeholderRun]),
  );
  const hadCursor = tr.selection.from > pos && tr.selection.to < pos + node.nodeSize;
  tr.replaceWith(pos + 1, pos + node.nodeSize - 1, paragraph);
  tr.setNodeAttribute(pos, 'isPlaceholder', true);
  if (hadCursor) tr.setSelection(wholeOf(tr.doc, pos));
}

/** Typed text does not keep the grey of the placeholder. */
function clearPlaceholderStyle(tr: Transaction, pos: number): void {
  const node = tr.doc.nodeAt(pos);
  node?.descendants((child, offset) => {
    const run = child.marks.find(mark => mark.type === schema.marks.run);
    if (child.isInline && run !== undefined && (run.attrs.rPr as string).includes('PlaceholderText')) {
      tr.removeMark(pos + 1 + offset, pos + 1 + offset + child.nodeSize, run);
    }
  });
}

/** All that is in a control: what a click on a placeholder selects. */
export function wholeOf(doc: Node, pos: number): Selection {
  const node = doc.nodeAt(pos);
  const end = pos + (node?.nodeSize ?? 2) - 1;
  return TextSelection.between(doc.resolve(pos + 1), doc.resolve(end));
}

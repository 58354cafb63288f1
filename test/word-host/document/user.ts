import { Fragment, Slice, type Node } from 'prosemirror-model';
import { splitBlock } from 'prosemirror-commands';
import { deleteBlock } from './edit';
import type { HostDocument } from './hostDocument';
import { controlsIn } from './placeholder';
import { controlAttrs, schema } from './schema';

/** What a person does in the document. Every gesture is an edit of origin 'user'. */

function controlAt(
  document: HostDocument,
  tag: string,
  occurrence = 0,
): { readonly node: Node; readonly pos: number } {
  const control = controlsIn(document.state.doc).filter(({ node }) => controlAttrs(node).tag === tag)[
    occurrence
  ];
  if (control === undefined) throw new Error(`No control ${tag}`);
  return control;
}

/** Puts the cursor into a control; where its placeholder shows, that is selected, as by a click. */
export function placeCursorIn(document: HostDocument, tag: string, occurrence = 0): void {
  const { pos } = controlAt(document, tag, occurrence);
  document.selectRange(pos + 2, pos + 2, 'user');
}

/** Puts the cursor (or, with `to`, a selection) at letters of the document, counted over its text blocks. */
export function placeCursorAt(document: HostDocument, from: number, to = from): void {
  const places: number[] = [];
  document.state.doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    for (let offset = 0; offset <= node.content.size; offset++) places.push(pos + 1 + offset);
    return false;
  });
  const at = (index: number) => places[Math.min(index, places.length - 1)] ?? 1;
  document.selectRange(at(from), at(to), 'user');
}

/** How many places `placeCursorAt` can tell apart. */
export function countPlaces(document: HostDocument): number {
  let count = 0;
  document.state.doc.descendants(node => {
    if (node.isTextblock) count += node.content.size + 1;
    return !node.isTextblock;
  });
  return count;
}

/** Types over what is selected. */
export function typeText(document: HostDocument, text: string): void {
  document.dispatch(document.state.tr.insertText(text), 'user');
}

export function pressEnter(document: HostDocument): void {
  splitBlock(document.state, tr => {
    document.dispatch(tr, 'user');
  });
}

/** Clicks into a slot and types: over the placeholder, or at the beginning of what is there. */
export function writeInto(document: HostDocument, tag: string, text: string, occurrence = 0): void {
  placeCursorIn(document, tag, occurrence);
  typeText(document, text);
}

/** Deletes all that is in a control. */
export function clearControl(document: HostDocument, tag: string): void {
  const { node, pos } = controlAt(document, tag);
  const tr = document.state.tr.delete(pos + 2, pos + node.nodeSize - 2);
  document.dispatch(tr, 'user');
}

/** Deletes a control, with or without what is in it. */
export function deleteControl(document: HostDocument, tag: string, keepContent = false): void {
  const { node, pos } = controlAt(document, tag);
  const { tr } = document.state;
  if (keepContent) tr.replaceWith(pos, pos + node.nodeSize, node.content);
  else deleteBlock(tr, pos);
  document.dispatch(tr, 'user');
}

/** Copies a control and pastes it behind itself: same tag and title, another id. */
export function copyControl(document: HostDocument, tag: string): void {
  const { node, pos } = controlAt(document, tag);
  document.dispatch(document.state.tr.insert(pos + node.nodeSize, node), 'user');
}

/** Moves a control into a table of one cell, as an officer who wants a frame around it. */
export function putIntoTable(document: HostDocument, tag: string): void {
  const { node, pos } = controlAt(document, tag);
  const head =
    '<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>';
  const paragraph = schema.nodes.paragraph.create();
  const cell = schema.nodes.cell.create({ head: '<w:tcPr><w:tcW w:w="9000" w:type="dxa"/></w:tcPr>' }, [
    node,
    paragraph,
  ]);
  const table = schema.nodes.table.create({ head }, schema.nodes.row.create(null, cell));
  document.dispatch(
    document.state.tr.replace(pos, pos + node.nodeSize, new Slice(Fragment.from(table), 0, 0)),
    'user',
  );
}

import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import type { Mapping } from 'prosemirror-transform';
import { HostError } from '../model';
import type { Platform } from '../model';
import { createDocumentObject } from '../objects/documentObject';
import { createService } from '../objects/services';
import type { DocumentChange, HostedDocument } from '../protocol/host';
import { blankDocx } from './blankDocx';
import {
  addCustomXml,
  customXmlParts,
  openPackage,
  relationships,
  removeCustomXml,
  savePackage,
  setTextPart,
  textPart,
} from './docxPackage';
import type { DocxPackage } from './docxPackage';
import { controlAround, controlsIn, settlePlaceholders, wholeOf } from './placeholder';
import { newKey, readBlocks } from './readBody';
import { controlAttrs, schema } from './schema';
import { writeBlocks } from './writeBody';
import { child, parseXml, serialise } from './xml';

/** A stretch of the document that follows edits. */
export type Tracked = { from: number; to: number; isGone: boolean };

/**
 * A .docx that is open in the emulated Word: what a person or the API does to it, what it looks like saved, and who
 * hears of changes. `origin` tells a person's edits from the API's.
 */
export class HostDocument {
  /** The add-in's settings. Kept while the document is open, not written into the .docx. */
  readonly settings = new Map<string, string>();
  /** Documents that the API opened in windows of their own, as bytes. */
  readonly opened: Uint8Array[] = [];
  /** Called with each of them: a page shows them somehow. */
  onOpened: (bytes: Uint8Array) => void = () => undefined;
  private current: EditorState;
  private readonly listeners = new Set<(change: DocumentChange) => void>();
  private readonly tracked = new Set<WeakRef<Tracked>>();
  private index: { doc: Node; positions: Map<number, number> } | undefined;

  private constructor(
    readonly parts: DocxPackage,
    readonly platform: Platform,
  ) {
    const xml = parseXml(textPart(parts, 'word/document.xml') ?? '');
    const body = child(xml.documentElement, 'body');
    if (body === undefined) throw new SyntaxError('word/document.xml has no body');
    const sectPr = child(body, 'sectPr');
    const doc = schema.nodes.doc.create({ sectPr: sectPr === undefined ? '' : serialise(sectPr) }, [
      ...readBlocks(body, this.pictures()),
    ]);
    const state = EditorState.create({ doc, plugins: [history()] });
    this.current = state.apply(state.tr.setSelection(TextSelection.atStart(doc)));
  }

  static open(bytes: Uint8Array, platform: Platform): HostDocument {
    return new HostDocument(openPackage(bytes), platform);
  }

  /** A new document with these paragraphs, or with this XML in its body. */
  static blank(platform: Platform, paragraphs?: readonly string[], bodyXml?: string): HostDocument {
    return HostDocument.open(blankDocx(paragraphs, bodyXml), platform);
  }

  get state(): EditorState {
    return this.current;
  }

  /** The .docx as bytes. Only word/document.xml is written anew, and what came with insertions. */
  save(): Uint8Array {
    const { doc } = this.current;
    const old = textPart(this.parts, 'word/document.xml') ?? '';
    const head = /^[\s\S]*?<w:body[^>]*?(?:\/>|>)/.exec(old)?.[0] ?? '';
    const tail = /<\/w:body>[\s\S]*$/.exec(old)?.[0] ?? '</w:body></w:document>';
    const body = writeBlocks(doc.content.content) + (doc.attrs.sectPr as string);
    setTextPart(this.parts, 'word/document.xml', `${head.replace(/\/>$/, '>')}${body}${tail}`);
    return savePackage(this.parts);
  }

  /**
   * Applies an edit and lets the document settle as Word does: placeholders come and go, ids and keys stay unique.
   * On a read-only platform every edit of the API's is refused.
   */
  dispatch(tr: Transaction, origin: DocumentChange['origin']): void {
    const isEdit = tr.docChanged;
    if (isEdit && this.platform.isReadOnly) {
      if (origin === 'api') throw new HostError('AccessDenied', 'The document is read-only');
      return;
    }
    const before = this.current;
    const idsBefore = new Set(controlsIn(before.doc).map(({ node }) => controlAttrs(node).key));
    if (isEdit) {
      settlePlaceholders(before, tr, this.platform.locale);
      makeUnique(tr);
    }
    this.current = before.apply(tr);
    if (isEdit) this.follow(tr.mapping);
    const added = isEdit
      ? controlsIn(this.current.doc).filter(({ node }) => !idsBefore.has(controlAttrs(node).key))
      : [];
    const change: DocumentChange = {
      origin,
      hasTextChanged: isEdit,
      hasSelectionChanged: !before.selection.eq(this.current.selection),
      addedControls: added.map(({ node }) => controlAttrs(node).id),
      ...paragraphChanges(before.doc, this.current.doc),
    };
    for (const listener of this.listeners) listener(change);
  }

  onChange(listener: (change: DocumentChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** The place of a paragraph, control or table by its key, `undefined` once it is gone. */
  positionOf(key: number): number | undefined {
    const { doc } = this.current;
    if (this.index?.doc !== doc) {
      const positions = new Map<number, number>();
      doc.descendants((node, pos) => {
        if (typeof node.attrs.key === 'number') positions.set(node.attrs.key, pos);
        return !node.isTextblock;
      });
      this.index = { doc, positions };
    }
    return this.index.positions.get(key);
  }

  track(from: number, to: number): Tracked {
    const range = { from, to, isGone: false };
    this.tracked.add(new WeakRef(range));
    return range;
  }

  /** Puts the cursor; into a control that shows its placeholder, all of that is selected. */
  selectRange(from: number, to: number, origin: DocumentChange['origin']): void {
    const { doc, tr } = this.current;
    const $from = doc.resolve(from);
    const around = controlAround($from);
    const selection =
      around !== undefined && controlAttrs(around.node).isPlaceholder
        ? wholeOf(doc, around.pos)
        : TextSelection.between($from, doc.resolve(to));
    this.dispatch(tr.setSelection(selection), origin);
  }

  hosted(): HostedDocument {
    return {
      isReadOnly: this.platform.isReadOnly,
      root: createDocumentObject(this),
      service: name => createService(this, name),
      settings: this.settings,
      save: () => this.save(),
      onChange: listener => this.onChange(listener),
      customXml: {
        list: namespace => customXmlParts(this.parts).filter(part => part.namespace === namespace),
        get: id => customXmlParts(this.parts).find(part => part.id === id)?.xml,
        add: xml => addCustomXml(this.parts, xml),
        remove: id => removeCustomXml(this.parts, id),
      },
    };
  }

  private follow(mapping: Mapping): void {
    for (const reference of this.tracked) {
      const range = reference.deref();
      if (range === undefined) {
        this.tracked.delete(reference);
        continue;
      }
      const from = mapping.mapResult(range.from, 1);
      const to = mapping.mapResult(range.to, -1);
      range.isGone ||= from.deletedAcross && to.deletedAcross;
      range.from = Math.min(from.pos, to.pos);
      range.to = Math.max(from.pos, to.pos);
    }
  }

  private pictures(): (id: string) => string {
    const targets = new Map(
      relationships(this.parts, 'word/document.xml').map(each => [each.id, each.target]),
    );
    return id => {
      const target = targets.get(id);
      const bytes = target === undefined ? undefined : this.parts.get(`word/${target}`);
      if (bytes === undefined || target === undefined) return '';
      const type = target.endsWith('.png') ? 'png' : 'jpeg';
      return `data:image/${type};base64,${btoa(String.fromCharCode(...bytes))}`;
    };
  }
}

/** What an edit did to the paragraphs. A node that was not edited is the very same one before and after. */
function paragraphChanges(
  before: Node,
  after: Node,
): Pick<DocumentChange, 'addedParagraphs' | 'changedParagraphs' | 'deletedParagraphs'> {
  if (before === after) return { addedParagraphs: [], changedParagraphs: [], deletedParagraphs: [] };
  const [old, now] = [paragraphsIn(before), paragraphsIn(after)];
  const keys = [...now.keys()];
  return {
    addedParagraphs: keys.filter(key => !old.has(key)),
    changedParagraphs: keys.filter(key => old.has(key) && old.get(key) !== now.get(key)),
    deletedParagraphs: [...old.keys()].filter(key => !now.has(key)),
  };
}

function paragraphsIn(doc: Node): ReadonlyMap<string, Node> {
  const paragraphs = new Map<string, Node>();
  doc.descendants(node => {
    if (node.isTextblock) paragraphs.set(String(node.attrs.key), node);
    return !node.isTextblock;
  });
  return paragraphs;
}

/** After a paste or a split two nodes may share a key, two controls an id: the later one gets a new one, as in Word. */
function makeUnique(tr: Transaction): void {
  const keys = new Set<number>();
  const ids = new Set<number>();
  const renewed: { pos: number; name: string; value: number }[] = [];
  tr.doc.descendants((node, pos) => {
    const { key, id } = node.attrs as { key?: number; id?: number };
    if (key !== undefined) {
      if (key === 0 || keys.has(key)) renewed.push({ pos, name: 'key', value: newKey() });
      keys.add(key);
    }
    if (id !== undefined && node.type === schema.nodes.control) {
      const isTaken = id === 0 || ids.has(id) || id > 0x7fffffff || id < -0x80000000;
      if (isTaken) renewed.push({ pos, name: 'id', value: randomId(ids) });
      ids.add(id);
    }
    return !node.isTextblock;
  });
  for (const { pos, name, value } of renewed) tr.setNodeAttribute(pos, name, value);
}

function randomId(taken: Set<number>): number {
  let id: number;
  do id = 1 + Math.floor(Math.random() * 0x7ffffffe);
  while (taken.has(id));
  taken.add(id);
  return id;
}

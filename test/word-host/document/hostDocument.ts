import { history } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { HostError } from '../model';
import { createDocumentObject, createService } from '../objects';
import type { Platform } from '../platforms';
import type { DocumentChange, HostedDocument } from '../protocol/host';
import { blankDocx } from './blankDocx';
import { paragraphChanges } from './changes';
import {
  addCustomXml,
  customXmlParts,
  openPackage,
  pictureAddresses,
  removeCustomXml,
  savePackage,
  setTextPart,
  textPart,
  type DocxPackage,
} from './docxPackage';
import { controlAround, controlsIn, settlePlaceholders, wholeOf } from './placeholder';
import { readBlocks } from './readBody';
import { controlAttrs, schema } from './schema';
import { TrackedRanges, type Tracked } from './trackedRanges';
import { makeUnique } from './unique';
import { writeBlocks } from './writeBody';
import { child, parseXml, serialise } from './xml';

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
  private readonly tracked = new TrackedRanges();
  private losesWrites = false;
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
      ...readBlocks(body, pictureAddresses(parts)),
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
    if (isEdit && this.losesWrites) return;
    const before = this.current;
    const idsBefore = new Set(controlsIn(before.doc).map(({ node }) => controlAttrs(node).key));
    if (isEdit) {
      settlePlaceholders(before, tr, this.platform.locale);
      makeUnique(tr, origin === 'api' && this.platform.controlIds === 'changeAtWrites');
    }
    this.current = before.apply(tr);
    if (isEdit) this.tracked.follow(tr.mapping);
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
    return this.tracked.add(from, to);
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
      platform: this.platform,
      root: createDocumentObject(this),
      service: name => createService(this, name),
      settings: this.settings,
      save: () => this.save(),
      onChange: listener => this.onChange(listener),
      customXml: {
        list: namespace => customXmlParts(this.parts).filter(part => part.namespace === namespace),
        get: id => customXmlParts(this.parts).find(part => part.id === id)?.xml,
        add: xml =>
          this.losesWrites ? `{${crypto.randomUUID().toUpperCase()}}` : addCustomXml(this.parts, xml),
        remove: id => this.losesWrites || removeCustomXml(this.parts, id),
      },
      losing: work => {
        this.losesWrites = true;
        try {
          return work();
        } finally {
          this.losesWrites = false;
        }
      },
    };
  }
}

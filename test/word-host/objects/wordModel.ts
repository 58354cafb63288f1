import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { HostDocument } from '../document/hostDocument';
import { HostError, type HostObject } from '../model';

/** From and to, as positions in the document. */
export type Span = readonly [number, number];

/** Something with a place in the text: what it stands in, is searched in and written over by. */
export type Located = { readonly model: WordModel; readonly place: () => Span };

/** A paragraph, a control or a table, known by its key as long as the document is open. */
export type Keyed = Located & { readonly key: number };

/** How the objects of each class are made: classes lead to one another, their files do not import one another. */
export type Makers = {
  readonly paragraph: (model: WordModel, key: number) => HostObject;
  readonly control: (model: WordModel, key: number) => HostObject;
  readonly table: (model: WordModel, key: number) => HostObject;
  readonly range: (model: WordModel, from: number, to: number) => HostObject;
  readonly body: (model: WordModel, type: 'MainDoc' | 'TableCell') => HostObject;
};

/** What all classes share: the document as it is now, one object for each thing in it, and the way to change it. */
export class WordModel {
  /** Where ranges are, for methods that take one as an argument. */
  readonly ranges = new WeakMap<HostObject, () => Span>();
  private readonly known = new Map<number, HostObject>();

  constructor(
    readonly host: HostDocument,
    private readonly makers: Makers,
  ) {}

  get doc(): Node {
    return this.host.state.doc;
  }

  positionOf(key: number): number {
    const pos = this.host.positionOf(key);
    if (pos === undefined) throw new HostError('ItemNotFound', 'The item does not exist any more');
    return pos;
  }

  nodeOf(key: number): Node {
    const node = this.doc.nodeAt(this.positionOf(key));
    if (node === null) throw new HostError('ItemNotFound', 'The item does not exist any more');
    return node;
  }

  keyAt(pos: number): number {
    return Number(this.doc.nodeAt(pos)?.attrs.key);
  }

  paragraph(key: number): HostObject {
    return this.once(key, this.makers.paragraph);
  }

  control(key: number): HostObject {
    return this.once(key, this.makers.control);
  }

  table(key: number): HostObject {
    return this.once(key, this.makers.table);
  }

  range(from: number, to: number): HostObject {
    return this.makers.range(this, from, to);
  }

  body(type: 'MainDoc' | 'TableCell'): HostObject {
    return this.makers.body(this, type);
  }

  edit(change: (tr: Transaction) => void): void {
    const { tr } = this.host.state;
    change(tr);
    this.host.dispatch(tr, 'api');
  }

  private once(key: number, make: (model: WordModel, key: number) => HostObject): HostObject {
    const object = this.known.get(key) ?? make(this, key);
    this.known.set(key, object);
    return object;
  }
}

/** From before a block to behind it. */
export function outsideOf(model: WordModel, key: number): Span {
  const pos = model.positionOf(key);
  return [pos, pos + model.nodeOf(key).nodeSize];
}

/** From its first place inside to its last. */
export function insideOf(model: WordModel, key: number): Span {
  const [from, to] = outsideOf(model, key);
  return [from + 1, to - 1];
}

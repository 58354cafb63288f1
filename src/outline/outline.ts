/**
 * The tree that a report must cover. Plain JSON: it is kept in the document and compared over the years.
 *
 * - A `heading` is numbered ("I.", "2.1."); a `point` is an item ("-") or a sub-item ("+").
 * - Headings never stand below points.
 * - `level` is the rank of the node's marker style, 1 for the outermost: all "-" of one outline have the same
 *   level, whether they stand under "1." or under "2.1.".
 * - `text` is the source line without marker and debris, trimmed, its letters untouched (not normalised).
 * - `id` is the node's path, unique in its outline: see nodeId.ts.
 */
export type NodeKind = 'heading' | 'point';

export type OutlineNode = {
  readonly id: string;
  /** As printed, with its punctuation: "I.", "2.1.", "-". */
  readonly marker: string;
  readonly text: string;
  readonly level: number;
  readonly kind: NodeKind;
  /** The officer's choice: nothing is owed for the node and all below it. */
  readonly isReported?: false;
  readonly children: readonly OutlineNode[];
};

export type Outline = {
  /** The lines before the first marker, joined by "\n". */
  readonly title: string;
  readonly roots: readonly OutlineNode[];
};

/** Every node, parents before children, in the order of the source. */
export function* walk(outline: Outline): Generator<OutlineNode> {
  yield* walkNodes(outline.roots);
}

function* walkNodes(nodes: readonly OutlineNode[]): Generator<OutlineNode> {
  for (const node of nodes) {
    yield node;
    yield* walkNodes(node.children);
  }
}

export function pointsOf(node: OutlineNode): readonly OutlineNode[] {
  return node.children.filter(child => child.kind === 'point');
}

/** The outline without what is not to be reported: what the report owes. A heading that loses all below it goes too. */
export function reportedOnly(outline: Outline): Outline {
  const keep = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
    nodes.flatMap(node => {
      if (isWhole(node)) return [node];
      const children = node.isReported === false ? [] : keep(node.children);
      return children.length === 0 ? [] : [{ ...node, children }];
    });
  return outline.roots.every(isWhole) ? outline : { ...outline, roots: keep(outline.roots) };
}

function isWhole(node: OutlineNode): boolean {
  return node.isReported !== false && node.children.every(isWhole);
}

/** A heading that directly holds points, or holds nothing: what "Chèn mục" inserts. */
export function isSection(node: OutlineNode): boolean {
  return node.kind === 'heading' && (node.children.length === 0 || pointsOf(node).length > 0);
}

export function sectionsOf(outline: Outline): readonly OutlineNode[] {
  return [...walk(outline)].filter(isSection);
}

/** The nodes from the root down to `id`, itself last; empty if the outline has no such node. */
export function pathTo(outline: Outline, id: string): readonly OutlineNode[] {
  const search = (nodes: readonly OutlineNode[]): readonly OutlineNode[] => {
    for (const node of nodes) {
      if (node.id === id) return [node];
      const below = search(node.children);
      if (below.length > 0) return [node, ...below];
    }
    return [];
  };
  return search(outline.roots);
}

export function findNode(outline: Outline, id: string): OutlineNode | undefined {
  return pathTo(outline, id).at(-1);
}

/** The section that a node belongs to: itself, or its nearest ancestor that is one. */
export function sectionOf(outline: Outline, id: string): OutlineNode | undefined {
  return pathTo(outline, id).findLast(isSection);
}

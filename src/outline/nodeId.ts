import type { NodeKind, OutlineNode } from './outline';

/** A node before it has an id. */
export type BareNode = Omit<OutlineNode, 'id' | 'children'> & { readonly children: readonly BareNode[] };

/** What a tag has room for (report/tag.ts), beside ticks and a reason. */
export const maxIdCharacters = 24;

/**
 * Gives every node its id: its parent's id and one more step, such as `p1.s2.u1.i04.x02`. Headings take p, s, u, v, w
 * by their depth, points i, x, y, z by theirs; deeper ones repeat the last letter. A path too long for a tag is
 * replaced by the node's number in the whole outline: `q214`.
 */
export function withIds(roots: readonly BareNode[]): readonly OutlineNode[] {
  let count = 0;
  const name = (
    nodes: readonly BareNode[],
    parentPath: string | undefined,
    depth: Readonly<Record<NodeKind, number>>,
  ): readonly OutlineNode[] => {
    const positions = { heading: 0, point: 0 };
    return nodes.map(node => {
      const { kind } = node;
      positions[kind] += 1;
      count += 1;
      const path = pathOf(parentPath, { kind, depth: depth[kind], position: positions[kind] });
      const id = path.length > maxIdCharacters ? `q${String(count)}` : path;
      return { ...node, id, children: name(node.children, path, { ...depth, [kind]: depth[kind] + 1 }) };
    });
  };
  return name(roots, undefined, { heading: 0, point: 0 });
}

/** One step of a path: how many headings (or points) deep, and which of its kind among its siblings, from 1. */
type Step = { readonly kind: NodeKind; readonly depth: number; readonly position: number };

const letters: Readonly<Record<NodeKind, string>> = { heading: 'psuvw', point: 'ixyz' };

function pathOf(parentPath: string | undefined, { kind, depth, position }: Step): string {
  const letter = letters[kind][depth] ?? letters[kind].at(-1) ?? '';
  const number = String(position).padStart(kind === 'point' ? 2 : 1, '0');
  const step = `${letter}${number}`;
  return parentPath === undefined ? step : `${parentPath}.${step}`;
}

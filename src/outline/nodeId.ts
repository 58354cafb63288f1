import type { NodeKind } from './outline';

/** One step of a path: how many headings (or points) deep, and which of its kind among its siblings, from 1. */
type Step = { readonly kind: NodeKind; readonly depth: number; readonly position: number };

const letters: Readonly<Record<NodeKind, string>> = { heading: 'psuvw', point: 'ixyz' };

/**
 * The id of a node: its parent's id and one more step, such as `p1.s2.u1.i04.x02`. Headings take p, s, u, v, w by
 * their depth, points i, x, y, z by theirs; deeper ones repeat the last letter.
 */
export function nodeId(parentId: string | undefined, { kind, depth, position }: Step): string {
  const letter = letters[kind][depth] ?? letters[kind].at(-1) ?? '';
  const number = String(position).padStart(kind === 'point' ? 2 : 1, '0');
  const step = `${letter}${number}`;
  return parentId === undefined ? step : `${parentId}.${step}`;
}

import { isRecord, maxDepth, parseJson } from './json';
import { maxIdCharacters } from './nodeId';
import type { Outline, OutlineNode } from './outline';

/** Ids go into tags (report/tag.ts). */
const idGrammar = /^[a-z]\d+(?:\.[a-z]\d+)*$/;

/** An outline from untrusted JSON, or `undefined` if it is not one. Takes only the fields that the type has. */
export function readOutlineJson(json: string): Outline | undefined {
  const value = parseJson(json);
  if (!isRecord(value) || typeof value.title !== 'string' || !Array.isArray(value.roots)) return undefined;
  const ids = new Set<string>();
  const roots = value.roots.map(root => readNode(root, ids, 1));
  return roots.every(isDefined) ? { title: value.title, roots } : undefined;
}

function readNode(value: unknown, ids: Set<string>, depth: number): OutlineNode | undefined {
  if (!isRecord(value) || depth > maxDepth || !Array.isArray(value.children)) return undefined;
  const { id, marker, text, level, kind } = value;
  if (typeof id !== 'string' || !idGrammar.test(id) || id.length > maxIdCharacters) return undefined;
  if (typeof marker !== 'string' || typeof text !== 'string') return undefined;
  if (typeof level !== 'number' || (kind !== 'heading' && kind !== 'point') || ids.has(id)) return undefined;
  ids.add(id);
  const children = value.children.map(child => readNode(child, ids, depth + 1));
  const reported = value.isReported === false ? { isReported: false as const } : {};
  return children.every(isDefined) ? { id, marker, text, level, kind, ...reported, children } : undefined;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}

import { Validator, type Schema } from '@cfworker/json-schema';
import schema from '../../assets/outlines/outline.schema.json';
import { isRecord, maxDepth, parseJson } from './json';
import { withIds, type BareNode } from './nodeId';
import { walk, type Outline, type OutlineNode } from './outline';
import { maxCharacters, maxNodes } from './readOutline';

/** A node as the file has it; assets/outlines/outline.schema.json is the published definition. */
type FileNode = {
  readonly marker: string;
  readonly text: string;
  readonly kind: 'heading' | 'point';
  readonly level: number;
  readonly reported?: boolean;
  readonly children?: readonly FileNode[];
};

type OutlineFile = { readonly title: string; readonly nodes: readonly FileNode[] };

export type OutlineFileReading =
  | { readonly kind: 'outline'; readonly outline: Outline }
  | {
      readonly kind: 'invalid';
      readonly reason: 'notJson' | 'newerVersion' | 'notAnOutline';
      /** Where in the file: "/nodes/0/children/3/kind". */
      readonly place: string;
    };

/** The file that a central office sends with its dispatch: small, and readable by people. */
export function writeOutlineFile({ title, roots }: Outline): string {
  const node = ({ marker, text, kind, level, isReported, children }: OutlineNode): FileNode => ({
    marker,
    text,
    kind,
    level,
    ...(isReported === false ? { reported: false } : {}),
    ...(children.length === 0 ? {} : { children: children.map(node) }),
  });
  const file = { $schema: schema.$id, format: 'du-y-outline', version: 1, title, nodes: roots.map(node) };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/** An outline from an untrusted file, or what is wrong with it. Never throws. */
export function readOutlineFile(json: string): OutlineFileReading {
  const value = json.length > maxCharacters ? undefined : parseJson(json);
  if (value === undefined) return { kind: 'invalid', reason: 'notJson', place: '' };
  const invalid = (place: string): OutlineFileReading => ({ kind: 'invalid', reason: 'notAnOutline', place });
  if (isNewer(value)) return { kind: 'invalid', reason: 'newerVersion', place: '/version' };
  if (isTooDeep(value)) return invalid('');
  // The validator reads the schema as it goes; others make code of it, which the pane's policy forbids.
  const { valid, errors } = new Validator(schema as Schema, '2020-12').validate(value);
  if (!valid) return invalid(errors.at(-1)?.instanceLocation.replace(/^#/, '') ?? '');
  const { title, nodes } = value as OutlineFile;
  const outline = { title, roots: withIds(nodes.map(bare)) };
  if ([...walk(outline)].length > maxNodes) return invalid('/nodes');
  const misplaced = [...walk(outline)].find(parent => parent.children.some(child => !fits(parent, child)));
  return misplaced === undefined ? { kind: 'outline', outline } : invalid(misplaced.id);
}

function isNewer(value: unknown): boolean {
  return (
    isRecord(value) &&
    value.format === 'du-y-outline' &&
    typeof value.version === 'number' &&
    value.version > 1
  );
}

/** Without recursion: that is what it guards. Each node brings two levels, its own and its list's; its fields one more. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > 2 * maxDepth + 1) return true;
    level = level.flatMap(each => (isRecord(each) ? Object.values(each) : []));
  }
  return false;
}

function bare({ marker, text, kind, level, reported, children = [] }: FileNode): BareNode {
  return {
    marker,
    text,
    kind,
    level,
    ...(reported === false ? { isReported: false as const } : {}),
    children: children.map(bare),
  };
}

function fits(parent: OutlineNode, child: OutlineNode): boolean {
  return child.level > parent.level && (parent.kind === 'heading' || child.kind === 'point');
}

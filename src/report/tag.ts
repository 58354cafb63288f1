/**
 * The tag of a content control: the identity of a node in the document. This module alone prints and reads tags;
 * `ownControls.ts` alone asks it to read.
 *
 *     dy1:1a2b3c4d:s:p1.s2.u1.i04:9f8e7d6c:c5.nkps
 *     │   │        │ │            │        └ state: ticks as a hex bit mask (c), how the slot is accounted for (n)
 *     │   │        │ │            └ fingerprint of the node's text and its parent's
 *     │   │        │ └ path of the node
 *     │   │        └ h heading, s slot
 *     │   └ key of the outline
 *     └ version of this grammar
 *
 * ASCII, at most 64 characters: Word cuts titles there, and no other limit is documented (FACTS.md: Limits).
 */
export type Tag = {
  readonly role: 'heading' | 'slot';
  /** Eight hex digits. */
  readonly outlineKey: string;
  readonly nodeId: string;
  /** Eight hex digits. */
  readonly fingerprint: string;
  /** Which of the leaves below the node are ticked, counted from 0. Only the first 32 can be. */
  readonly covered: ReadonlySet<number>;
  /** How the slot is accounted for without an answer of its own; `undefined` for one that is to be answered. */
  readonly account?: Account;
};

export type Account =
  /** Nothing to report, and why: a code of one to four letters or digits. */
  | { readonly kind: 'nil'; readonly reason: string }
  /** The point is written about in another slot, and its own may stay empty. */
  | { readonly kind: 'elsewhere' };

export const maxTagCharacters = 64;
/** Ticks beyond this cannot be kept: eight hex digits. */
export const maxTicks = 32;

/** Stands in the place of a reason for what is written about elsewhere. */
const elsewhereCode = 'cov';

const version = 1;
const grammar =
  /^dy1:(?<key>[0-9a-f]{8}):(?<role>[hs]):(?<node>[a-z]\d+(?:\.[a-z]\d+)*):(?<print>[0-9a-f]{8}):(?:c(?<ticks>[0-9a-f]{1,8}))?(?:\.?n(?<reason>[a-z0-9]{1,4}))?$/;

/** Throws RangeError for a tag over 64 characters: an outline nested so deeply cannot be tracked. */
export function printTag({ role, outlineKey, nodeId, fingerprint, covered, account }: Tag): string {
  const mask = [...covered].filter(index => index < maxTicks).reduce((sum, index) => sum + 2 ** index, 0);
  const state = [
    mask === 0 ? '' : `c${mask.toString(16)}`,
    account === undefined ? '' : `n${account.kind === 'nil' ? account.reason : elsewhereCode}`,
  ];
  const text = [
    `dy${String(version)}`,
    outlineKey,
    role === 'heading' ? 'h' : 's',
    nodeId,
    fingerprint,
    state.filter(part => part !== '').join('.'),
  ].join(':');
  if (text.length > maxTagCharacters)
    throw new RangeError(`Tag of ${String(text.length)} characters: ${text}`);
  return text;
}

/** Every scan brings the same tags again. More of them than any document has are forgotten. */
const known = new Map<string, Tag | undefined>();
const mostKnown = 10_000;

/** `undefined` for a foreign tag, a malformed one, and one of another version. */
export function parseTag(text: string): Tag | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size >= mostKnown) known.clear();
  const tag = readTag(text);
  known.set(text, tag);
  return tag;
}

function readTag(text: string): Tag | undefined {
  const groups = text.length > maxTagCharacters ? undefined : grammar.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { key = '', role, node = '', print = '', ticks, reason } = groups;
  const covered = new Set<number>();
  if (ticks !== undefined) {
    const mask = parseInt(ticks, 16);
    for (let index = 0; index < maxTicks; index++) if ((mask >>> index) & 1) covered.add(index);
  }
  return {
    role: role === 'h' ? 'heading' : 'slot',
    outlineKey: key,
    nodeId: node,
    fingerprint: print,
    covered,
    ...(reason === undefined
      ? {}
      : { account: reason === elsewhereCode ? { kind: 'elsewhere' } : { kind: 'nil', reason } }),
  };
}

/** The same tag with another account, or none; ticks stay. */
export function withAccount(tag: Tag, account: Account | undefined): Tag {
  const { role, outlineKey, nodeId, fingerprint, covered } = tag;
  const plain = { role, outlineKey, nodeId, fingerprint, covered };
  return account === undefined ? plain : { ...plain, account };
}

/** A control of ours, of this version or a later one. */
export function isOwnTag(text: string): boolean {
  return parseTag(text) !== undefined || isNewerTag(text);
}

/** Whether a later version of the add-in wrote this tag. */
export function isNewerTag(text: string): boolean {
  const match = /^dy(\d{1,4}):[0-9a-f]{8}:/.exec(text);
  return match !== null && Number(match[1]) > version;
}

import { findNode } from '../../outline/outline';
import { isEmptyText } from '../../report/emptiness';
import { nilReasons } from '../../report/notApplicable';
import type { NilReason } from '../../report/notApplicable';
import { parseTag, printTag } from '../../report/tag';
import { placeholderFor } from '../../report/wording';
import { Failure, scan } from '../../word';
import { writeSlot } from '../../word/slotText';
import type { Next } from '../desk';
import { withSnapshot } from '../readyState';
import type { ReadyState } from '../state';
import { tagMatcher } from './goToNode';

/** "Không phát sinh": the sentence as visible text, and the reason's code in the tag. */
export function setNil(state: ReadyState, nodeId: string, { code, sentence }: NilReason): Promise<Next> {
  return fillEmptySlot(state, nodeId, { text: sentence, code, highlights: [] });
}

type Filling = {
  readonly text: string;
  /** Why there is nothing to report; `undefined` for an answer. */
  readonly code: string | undefined;
  readonly highlights: readonly string[];
};

/** Writes into a slot that is empty at this moment. Fails with `slotTaken` where somebody has written meanwhile. */
export async function fillEmptySlot(
  state: ReadyState,
  nodeId: string,
  { text, code, highlights }: Filling,
): Promise<Next> {
  const node = findNode(state.outline, nodeId);
  if (node === undefined) return now => now;
  await writeSlot({
    matches: tagMatcher(state.outline, 'slot', nodeId),
    text: old => {
      if (!isEmptyText(old, { node })) throw new Failure('slotTaken');
      return text;
    },
    tag: old => withReason(old, code),
    placeholder: placeholderFor(node),
    highlights,
  });
  const snapshot = await scan();
  return now => ({ ...withSnapshot(now, snapshot), success: { kind: 'saved' } });
}

/** Takes the reason back. The sentence goes too, as long as it is the one that we wrote: what was changed stays. */
export async function takeBackNil(state: ReadyState, nodeId: string): Promise<Next> {
  const node = findNode(state.outline, nodeId);
  if (node === undefined) return now => now;
  await writeSlot({
    matches: tagMatcher(state.outline, 'slot', nodeId),
    text: old => (nilReasons.some(({ sentence }) => sentence === old.trim()) ? '' : undefined),
    tag: old => withReason(old, undefined),
    placeholder: placeholderFor(node),
  });
  const snapshot = await scan();
  return now => ({ ...withSnapshot(now, snapshot), success: { kind: 'saved' } });
}

/** A tag with another reason, or none; ticks stay. */
export function withReason(text: string, code: string | undefined): string {
  const tag = parseTag(text);
  if (tag === undefined) return text;
  const { role, outlineKey, nodeId, fingerprint, covered } = tag;
  const plain = { role, outlineKey, nodeId, fingerprint, covered };
  return printTag(code === undefined ? plain : { ...plain, notApplicable: code });
}

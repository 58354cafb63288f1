import type { Outline } from '../outline/outline';
import { emptinessOf, requestsOf, type Emptiness } from './emptiness';
import type { Granularity } from './granularity';
import { itemsOf, type Item } from './items';
import type { Elsewhere } from './kept';
import { byItem, type OwnControl } from './ownControls';

/** How far a slot is. The tree, the check, the slip and the copy show these, and guess none. */
export type SlotState =
  /** Not in the document. */
  | 'missing'
  | 'empty'
  | 'written'
  /** Told to have nothing to report, with a reason in its text. */
  | 'nil'
  /** Empty itself, and told to be written about in another slot, which is written. */
  | 'elsewhere'
  /** In the document more than once. */
  | 'duplicate'
  /** Word could not tell its text. */
  | 'unreadable';

/** A slot that the outline owes, and what stands for it in the document. */
export type OwedSlot = {
  readonly item: Item;
  /** In document order. */
  readonly controls: readonly OwnControl[];
  readonly state: SlotState;
  /** Why it does not count as written; only for `empty`. */
  readonly emptiness: Emptiness | undefined;
};

/**
 * Every slot that an outline owes, in its order, with its state. Pure. Foreign controls, and ours of another outline,
 * are not looked at. `elsewhere` is what the document keeps of points that are written about in other slots: one whose
 * place says nothing (any more) is empty; one whose place nobody kept is taken at the officer's word.
 */
export function readSlots(
  outline: Outline,
  granularity: Granularity,
  own: readonly OwnControl[],
  elsewhere: Elsewhere,
): readonly OwedSlot[] {
  const controlsOf = byItem(outline, own);
  const requests = requestsOf(outline);
  const slots = itemsOf(outline, granularity)
    .filter(({ role }) => role === 'slot')
    .map((item): OwedSlot => {
      const controls = controlsOf.get(item.key) ?? [];
      return { item, controls, ...stateOf(item, controls, requests) };
    });
  const states = new Map(slots.map(({ item, state }) => [item.node.id, state]));
  return slots.map(slot => {
    if (slot.state !== 'elsewhere') return slot;
    const place = elsewhere[slot.item.node.id];
    const holds = place === undefined || states.get(place) === 'written';
    return holds ? { ...slot, emptiness: undefined } : { ...slot, state: 'empty' };
  });
}

function stateOf(
  { node }: Item,
  [control, ...others]: readonly OwnControl[],
  requests: ReadonlySet<string>,
): Pick<OwedSlot, 'state' | 'emptiness'> {
  if (control === undefined) return { state: 'missing', emptiness: undefined };
  if (others.length > 0) return { state: 'duplicate', emptiness: undefined };
  if (control.text === undefined) return { state: 'unreadable', emptiness: undefined };
  const emptiness = emptinessOf(control, node, requests);
  const account = control.tag.account?.kind;
  if (emptiness !== undefined) return { state: account === 'elsewhere' ? 'elsewhere' : 'empty', emptiness };
  return { state: account === 'nil' ? 'nil' : 'written', emptiness };
}

import { walk, type Outline } from '../outline/outline';
import type { Coverage } from './coverage';

/**
 * The slot that is still empty next after (or before) a node, in outline order and around the ends; `undefined` if
 * none is. Missing slots are no gaps to go to: there is no place in the document yet.
 */
export function nextGap(
  outline: Outline,
  coverage: Coverage,
  fromNodeId: string | undefined,
  direction: 'next' | 'previous',
): string | undefined {
  const inOrder = [...walk(outline)].map(node => node.id);
  const order = direction === 'next' ? inOrder : inOrder.reverse();
  const from = fromNodeId === undefined ? -1 : order.indexOf(fromNodeId);
  return [...order.slice(from + 1), ...order.slice(0, from + 1)].find(
    id => coverage.states.get(id) === 'empty',
  );
}

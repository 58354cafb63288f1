import type { Transaction } from 'prosemirror-state';
import { newKey } from './readBody';
import { schema } from './schema';

/**
 * After a paste or a split two nodes may share a key, two controls an id: the later one gets a new one, as in Word.
 * `renewsIds`: every control gets another id.
 */
export function makeUnique(tr: Transaction, renewsIds: boolean): void {
  const keys = new Set<number>();
  const ids = new Set<number>();
  const renewed: { pos: number; name: string; value: number }[] = [];
  tr.doc.descendants((node, pos) => {
    const { key, id } = node.attrs as { key?: number; id?: number };
    if (key !== undefined) {
      if (key === 0 || keys.has(key)) renewed.push({ pos, name: 'key', value: newKey() });
      keys.add(key);
    }
    if (id !== undefined && node.type === schema.nodes.control) {
      const isTaken = renewsIds || id === 0 || ids.has(id) || id > 0x7fffffff || id < -0x80000000;
      if (isTaken) renewed.push({ pos, name: 'id', value: randomId(ids) });
      ids.add(id);
    }
    return !node.isTextblock;
  });
  for (const { pos, name, value } of renewed) tr.setNodeAttribute(pos, name, value);
}

function randomId(taken: Set<number>): number {
  let id: number;
  do id = 1 + Math.floor(Math.random() * 0x7ffffffe);
  while (taken.has(id));
  taken.add(id);
  return id;
}

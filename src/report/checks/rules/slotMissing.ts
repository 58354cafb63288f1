import { sectionOf } from '../../../outline/outline';
import { bare } from '../../wording';
import type { Rule } from '../kernel';

/** A point whose slot was deleted, in a section that has others. */
export const slotMissing: Rule<'slotMissing'> = {
  id: 'slotMissing',
  severity: 'error',
  *check({ outline, slots }) {
    const sectionId = (id: string) => sectionOf(outline, id)?.id;
    const present = new Set(
      slots.filter(({ state }) => state !== 'missing').map(({ node }) => sectionId(node.id)),
    );
    for (const { node, state } of slots) {
      if (state === 'missing' && present.has(sectionId(node.id)))
        yield { nodeId: node.id, values: { point: bare(node.text) } };
    }
  },
};

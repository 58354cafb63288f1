import { saysNil } from '../../notApplicable';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning, inSlot } from '../match';

/** Shorter answers may be alike by right. */
const leastCharacters = 40;

/** The same paragraph in two slots: copied, and meant for one of them. */
export const sameText: Rule<'sameText'> = {
  id: 'sameText',
  severity: 'warning',
  *check({ slots }) {
    const first = new Map<string, string>();
    for (const { node, state, text, paragraph } of slots) {
      if (state !== 'written') continue;
      const paragraphs = text.split('\n').map(each => each.trim());
      const long = new Set(paragraphs.filter(each => each.length >= leastCharacters));
      for (const each of long) {
        const other = first.get(each);
        if (other === undefined) first.set(each, bare(node.text));
        else if (!saysNil(each))
          yield {
            ...inSlot(node, paragraph),
            excerpt: beginning(text.split('\n')[paragraphs.indexOf(each)] ?? ''),
            values: { point: bare(node.text), other },
          };
      }
    }
  },
};

import { foldForCompare } from '../../../outline/fold';
import { wordsOf } from '../../../outline/similarity';
import { namesQuoted, quotedNames } from '../../asksFor';
import { saysNil } from '../../notApplicable';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { inSlot } from '../match';

/** Of a long name, so many of its words in one answer: nobody writes out the title of a plan twice. */
const enough = 0.7;

/** The outline names a programme in quotes, and the answer does not. */
export const nameMissing: Rule<'nameMissing'> = {
  id: 'nameMissing',
  severity: 'warning',
  *check({ slots }) {
    for (const { node, repeatsRequest, item, state, text, controls, paragraph } of slots) {
      if (state !== 'written' || repeatsRequest || controls.some(({ hasMore }) => hasMore)) continue;
      const names = [node, ...item.covers].flatMap(each => quotedNames(each.text));
      if (names.length === 0 || saysNil(text)) continue;
      const folded = foldForCompare(text);
      const missing = [...new Set(names)].filter(name => !isNamed(folded, text, name));
      for (const name of missing) {
        yield { ...inSlot(node, paragraph), values: { name, point: bare(node.text) } };
      }
    }
  },
};

function isNamed(folded: string, text: string, name: string): boolean {
  if (namesQuoted(text, `“${name}”`) || folded.includes(foldForCompare(name))) return true;
  const words = new Set(wordsOf(name));
  const said = new Set(wordsOf(text));
  return [...words].filter(word => said.has(word)).length >= Math.max(2, words.size * enough);
}

import { foldForCompare } from '../../../outline/fold';
import { wordsOf } from '../../../outline/similarity';
import { quotedNames } from '../../asksFor';
import { saysNil } from '../../notApplicable';
import type { OfPoint, Rule } from '../kernel';
import { ofSlot, pointOf, textAnswers } from '../match';

/** Of a long name, so many of its words in one answer: nobody writes out the title of a plan twice. */
const enough = 0.7;

/** The outline names a programme in quotes, and the answer does not. */
export const nameMissing: Rule<{ readonly name: string } & OfPoint> = {
  severity: 'warning',
  *check({ slots }) {
    for (const slot of textAnswers(slots)) {
      const { node, item, text } = slot;
      const names = new Set([node, ...item.covers].flatMap(each => quotedNames(each.text)));
      if (names.size === 0 || saysNil(text)) continue;
      for (const name of names) {
        if (!isNamed(text, name)) yield { ...ofSlot(slot), values: { name, point: pointOf(slot) } };
      }
    }
  },
};

function isNamed(text: string, name: string): boolean {
  if (foldForCompare(text).includes(foldForCompare(name))) return true;
  const words = new Set(wordsOf(name));
  const said = new Set(wordsOf(text));
  return [...words].filter(word => said.has(word)).length >= Math.max(2, words.size * enough);
}

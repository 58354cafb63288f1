import { foldForSearch } from '../../../outline/fold';
import { sectionOf, sectionsOf } from '../../../outline/outline';
import { headingText } from '../../title';
import type { Rule } from '../kernel';

/** A section of the outline that has no slot in the report. Looks for its heading, typed by hand, before it says "missing". */
export const sectionMissing: Rule<'sectionMissing'> = {
  id: 'sectionMissing',
  severity: 'error',
  *check({ outline, slots, reading }) {
    const texts = new Map(reading.paragraphs.map(({ text }, index) => [bareHeading(text), index]));
    for (const section of sectionsOf(outline)) {
      const owed = slots.filter(({ node }) => sectionOf(outline, node.id)?.id === section.id);
      if (owed.length === 0 || owed.some(({ state }) => state !== 'missing')) continue;
      const typed = texts.get(bareHeading(section.text)) ?? texts.get(bareHeading(headingText(section)));
      yield {
        nodeId: section.id,
        values: { heading: headingText(section), isTyped: typed === undefined ? 0 : 1 },
        ...(typed === undefined ? {} : { paragraph: typed }),
      };
    }
  },
};

/** Without number, diacritics and case: how a heading typed by hand is known again. */
function bareHeading(text: string): string {
  return foldForSearch(text).replace(/^(?:[ivx]+|\d+(?:\.\d+)*|[a-z])[.)/-]+\s*/, '');
}

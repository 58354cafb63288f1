import { foldForSearch } from '../../../outline/fold';
import { sectionsOf } from '../../../outline/outline';
import { headingText } from '../../title';
import type { Rule } from '../kernel';

/** A section of the outline that has no slot in the report. Looks for its heading, typed by hand, before it says "missing". */
export const sectionMissing: Rule<{ readonly heading: string; readonly isTyped: boolean }> = {
  severity: 'error',
  *check({ outline, slots, reading }) {
    /** Made when it is needed: folding a whole report takes longer than reading it. */
    let texts: ReadonlyMap<string, number> | undefined;
    for (const section of sectionsOf(outline)) {
      const owed = slots.filter(({ item }) => item.sectionId === section.id);
      if (owed.length === 0 || owed.some(({ state }) => state !== 'missing')) continue;
      texts ??= new Map(reading.paragraphs.map(({ text }, index) => [bareHeading(text), index]));
      const heading = headingText(section);
      const paragraph = texts.get(bareHeading(section.text)) ?? texts.get(bareHeading(heading));
      yield { nodeId: section.id, paragraph, values: { heading, isTyped: paragraph !== undefined } };
    }
  },
};

/** Without number, diacritics and case: how a heading typed by hand is known again. */
function bareHeading(text: string): string {
  return foldForSearch(text).replace(/^(?:[ivx]+|\d+(?:\.\d+)*|[a-z])[.)/-]+\s*/, '');
}

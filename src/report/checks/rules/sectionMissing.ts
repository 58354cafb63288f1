import { foldForSearch } from '../../../outline/fold';
import { sectionOf, sectionsOf } from '../../../outline/outline';
import { headingText } from '../../title';
import type { Rule } from '../kernel';
import type { SlotView } from '../view';

/** A section of the outline that has no slot in the report. Looks for its heading, typed by hand, before it says "missing". */
export const sectionMissing: Rule<'sectionMissing'> = {
  id: 'sectionMissing',
  severity: 'error',
  *check({ outline, slots, reading }) {
    /** Made when it is needed: folding a whole report takes longer than reading it. */
    let texts: ReadonlyMap<string, number> | undefined;
    const bySection = new Map<string, SlotView[]>();
    for (const slot of slots) {
      const id = sectionOf(outline, slot.node.id)?.id ?? '';
      bySection.set(id, [...(bySection.get(id) ?? []), slot]);
    }
    for (const section of sectionsOf(outline)) {
      const owed = bySection.get(section.id) ?? [];
      if (owed.length === 0 || owed.some(({ state }) => state !== 'missing')) continue;
      texts ??= new Map(reading.paragraphs.map(({ text }, index) => [bareHeading(text), index]));
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

import { foldForCompare } from '../../../outline/fold';
import { headingText } from '../../title';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning } from '../match';

/** A heading that no longer says what the outline says: the reader merges reports by their headings. */
export const headingAltered: Rule<'headingAltered'> = {
  id: 'headingAltered',
  severity: 'warning',
  *check({ headings }) {
    for (const { node, control } of headings) {
      const asked = bare(foldForCompare(headingText(node)));
      const found = bare(foldForCompare(control.text));
      // An automatic number, where somebody made the heading one of a list, is not in its text.
      if (found === asked || found === bare(foldForCompare(node.text))) continue;
      yield {
        nodeId: node.id,
        excerpt: beginning(control.text),
        values: { heading: headingText(node), found: beginning(control.text) },
        ...(control.firstParagraph < 0 ? {} : { paragraph: control.firstParagraph }),
      };
    }
  },
};

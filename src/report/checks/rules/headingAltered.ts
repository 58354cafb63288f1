import { foldForCompare } from '../../../outline/fold';
import { headingText } from '../../title';
import { bare } from '../../wording';
import type { Rule } from '../kernel';
import { beginning } from '../match';

/** A heading that no longer says what the outline says: the reader merges reports by their headings. */
export const headingAltered: Rule<{ readonly heading: string; readonly found: string }> = {
  severity: 'warning',
  *check({ headings }) {
    for (const { node, control } of headings) {
      const asked = headingText(node);
      // An automatic number, where somebody made the heading one of a list, is not in its text.
      const known = [asked, node.text].map(text => bare(foldForCompare(text)));
      if (known.includes(bare(foldForCompare(control.text)))) continue;
      const excerpt = beginning(control.text);
      const paragraph = control.firstParagraph < 0 ? undefined : control.firstParagraph;
      yield { nodeId: node.id, paragraph, excerpt, values: { heading: asked, found: excerpt } };
    }
  },
};

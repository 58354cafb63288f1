import type { Node } from 'prosemirror-model';
import { schema } from '../document/schema';
import { orNull, reference, type Members } from './hostClass';
import type { Located } from './wordModel';

/** What something stands in: the innermost control and table around it, and the body. */
export function surroundings<Self extends Located>(
  sinceOf: { readonly parentContentControl: string } = { parentContentControl: '1.1' },
): Members<Self> {
  return {
    ...orNull<Self>(
      'parentContentControl',
      {
        since: sinceOf.parentContentControl,
        source: 'office-js#1302, #2344: none for a selection in a plain-text control',
        sure: 'sure',
      },
      self => {
        const pos = around(self, schema.nodes.control);
        const control = pos === undefined ? null : self.model.control(self.model.keyAt(pos));
        return control?.get('type') === 'RichText' ? control : null;
      },
    ),
    ...orNull<Self>('parentTable', { since: '1.3', ...reference }, self => {
      const pos = around(self, schema.nodes.table);
      return pos === undefined ? null : self.model.table(self.model.keyAt(pos));
    }),
    parentBody: {
      since: '1.3',
      ...reference,
      to: self => self.model.body(around(self, schema.nodes.cell) === undefined ? 'MainDoc' : 'TableCell'),
    },
  };
}

/** The place before the innermost node of a type that holds the whole of something. */
function around({ model, place }: Located, type: Node['type']): number | undefined {
  const [from, to] = place();
  const $from = model.doc.resolve(from);
  for (let depth = $from.sharedDepth(to); depth > 0; depth--) {
    if ($from.node(depth).type === type) return $from.before(depth);
  }
  return undefined;
}

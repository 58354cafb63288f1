import fc from 'fast-check';
import type { OutlineNode } from '../../src/outline/outline';
import { parseOutline } from '../../src/outline/parseOutline';
import { assertProperty } from '../support/property';
import { rendered, type Wanted } from './renderOutline';

it('reads any tree back, whatever its ladder of markers and its blemishes', () => {
  assertProperty(
    fc.property(rendered, ({ source, title, roots }) => {
      const read = parseOutline(source);
      expect(read.title).toBe(title);
      expect(read.roots.map(withoutId)).toEqual(roots);
      expect(read.doubts).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

function withoutId({ marker, text, kind, level, children }: OutlineNode): Wanted {
  return { marker, text, kind, level, children: children.map(withoutId) };
}

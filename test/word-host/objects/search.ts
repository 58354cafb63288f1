import { type HostObject, HostError } from '../model';
import { rangeCollection } from './collections';
import { reference, text, type Argument, type Members } from './hostClass';
import type { Located, Span, WordModel } from './wordModel';

/** `search` of whatever has a place; `inside` where not the whole of it is searched. */
export function searching<Self extends Located>(
  inside: (self: Self) => Span = self => self.place(),
): Members<Self> {
  return {
    search: {
      since: '1.1',
      source: `${reference.source}; wildcards and codes but "^^" are not there`,
      sure: 'sure',
      refuses: { SearchStringInvalidOrTooLong: 'no letters, or more than 255' },
      call: (self, words, options) => search(self.model, inside(self), words, options),
    },
  };
}

/** At most 255 characters (Microsoft's reference); "^" begins a code of Word's ("^p"), itself when doubled. */
function search(model: WordModel, [from, to]: Span, words: Argument, options: Argument): HostObject {
  const wanted = text(words);
  if (wanted === '' || wanted.length > 255)
    throw new HostError('SearchStringInvalidOrTooLong', 'The search string is empty or too long');
  if (/\^(?!\^)/.test(wanted.replaceAll('^^', '')))
    throw new HostError('NotImplemented', 'The emulated host searches for letters only');
  const isExact =
    typeof options === 'object' && options !== null && (options as HostObject).get('matchCase') === true;
  const fold = (letters: string) => (isExact ? letters : letters.toLowerCase());
  const sought = fold(wanted.replaceAll('^^', '^'));
  const ranges: HostObject[] = [];
  model.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    const letters = fold(node.textBetween(0, node.content.size, undefined, '\uFFFC'));
    for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length)) {
      const start = pos + 1 + at;
      if (start >= from && start + sought.length <= to)
        ranges.push(model.range(start, start + sought.length));
    }
    return false;
  });
  return rangeCollection(() => ranges);
}

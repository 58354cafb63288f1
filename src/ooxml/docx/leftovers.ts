import type { Leftovers, PageSetup } from '../../report/reportReading';
import type { Look } from './runs';
import type { BodyState } from './readBody';
import type { Tag } from './scanXml';

/** What a reader of the report should not get: changes and comments that are still in it, marked and hidden text. */
export function watchLeftovers(state: BodyState) {
  const hidden = new Set<number>();
  const highlighted = new Set<number>();
  const comments = new Set<string>();
  const changes = { insertions: 0, deletions: 0 };
  return {
    letters(text: string, { isHidden }: Look, index: number): void {
      if (isHidden && text.trim() !== '') hidden.add(index);
    },
    open(tag: Tag): void {
      const { name } = tag;
      if (name === 'ins' || name === 'moveTo') changes.insertions += 1;
      if (name === 'del' || name === 'moveFrom') changes.deletions += 1;
      if (name === 'commentReference') comments.add(tag.attribute('id') ?? '');
      const paragraph = state.current();
      if (name === 'highlight' && state.isInRunProperties() && tag.isOn && paragraph !== undefined)
        highlighted.add(paragraph.index);
    },
    read: (): Leftovers => ({
      ...changes,
      comments: comments.size,
      hidden: [...hidden],
      highlighted: [...highlighted],
    }),
  };
}

/** Paper and margins of the last section. */
export function watchPage() {
  let size: Tag | undefined;
  let margins: Tag | undefined;
  const number = (tag: Tag | undefined, name: string) => Number(tag?.attribute(name) ?? 0);
  return {
    open(tag: Tag): void {
      if (tag.name === 'pgSz') size = tag;
      if (tag.name === 'pgMar') margins = tag;
    },
    read: (): PageSetup | undefined =>
      margins && {
        width: number(size, 'w'),
        height: number(size, 'h'),
        top: number(margins, 'top'),
        bottom: number(margins, 'bottom'),
        left: number(margins, 'left'),
        right: number(margins, 'right'),
      },
  };
}

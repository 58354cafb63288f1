import type { Tag } from './scanXml';

/** What repeats for old programs what was said in a way of the new ones. */
const fallback = 'mc:Fallback';

/** The history of a text (deleted, moved away, properties before a change), and what is said twice. */
function isUnread(name: string): boolean {
  return name === 'del' || name === 'moveFrom' || name === fallback || name.endsWith('Change');
}

/** Which elements are not read: see the table in `readBody.ts`. */
export function watchUnread() {
  /** Of each element that is not read and still open; a row is one of them from the mark that deletes it. */
  const open: string[] = [];
  return {
    isReading: () => open.length === 0,
    isInFallback: () => open.includes(fallback),
    open(tag: Tag): void {
      const { name, parent } = tag;
      if (isUnread(name)) open.push(name);
      // The properties of a row come before its cells, which are gone with it.
      if (name === 'del' && parent === 'trPr' && open.length === 1) open.unshift('tr');
      else if (name === 'tr' && open[0] === 'tr') open.push('tr');
    },
    close({ name }: Tag): void {
      if (open.at(-1) === name) open.pop();
    },
  };
}

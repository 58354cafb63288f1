import { trim } from './marker';
import type { Repair } from './remark';

export type Line = { readonly number: number; readonly text: string };

/** Word's automatic bookmarks, as text conversion leaves them (DOMAIN.md: Debris of conversion). */
const bookmark = /\[bookmark:[^[\]]*\]/gu;
const rule = /^(?:[-_=*–—~.…]{3,}|(?:\*\s+){2,}\*|\.\/\.)$/u;
/** The first row of an outline in a table: "TT", "Nội dung". */
const tableHead = /^(?:s?tt|số tt|số thứ tự)\t/iu;
const pageNumber = /^(?:\d{1,3}|[-–—]\s?\d{1,3}\s?[-–—]|trang\s+\d{1,3}(?:\s?\/\s?\d{1,3})?)$/iu;

/** The lines of a text that say something, without debris, each with its number; and what was done to them. */
export function cleanLines(text: string): { lines: readonly Line[]; repairs: readonly Repair[] } {
  const lines: Line[] = [];
  const repairs: Repair[] = [];
  text.split(/\r\n|[\r\n\u2028\u2029]/u).forEach((raw, index) => {
    const number = index + 1;
    for (const [debris] of raw.matchAll(bookmark))
      repairs.push({ kind: 'bookmark', line: number, text: debris });
    const clean = trim(raw.replace(bookmark, ''));
    if (clean === '') return;
    if (rule.test(clean)) repairs.push({ kind: 'rule', line: number, text: clean });
    else if (tableHead.test(clean)) repairs.push({ kind: 'tableHead', line: number, text: clean });
    else if (pageNumber.test(clean)) repairs.push({ kind: 'pageNumber', line: number, text: clean });
    else {
      lines.push({ number, text: clean });
      repairs.push(...oddLetters(clean, number));
    }
  });
  return { lines, repairs };
}

function oddLetters(text: string, line: number): readonly Repair[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => word);
  const repair = (kind: Repair['kind']) => (word: string) => ({ kind, line, text: word });
  return [
    ...words.filter(word => /[Ðð]/u.test(word)).map(repair('lookAlikeLetter')),
    ...words.filter(word => word !== word.normalize('NFC')).map(repair('decomposedLetter')),
  ];
}

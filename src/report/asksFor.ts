import { foldForCompare } from '../outline/fold';
import type { AsksFor } from './prompt';

/** Opening words → what readers expect (custom, DOMAIN.md: What opening words ask for). First match wins. */
const openings: readonly (readonly [RegExp, AsksFor])[] = [
  [/^nhận định/u, 'judgement'],
  [/^một số mô hình|^(các )?mô hình/u, 'models'],
  [/^các nội dung (khác )?do /u, 'maybeNothing'],
  [/^kết quả/u, 'figure'],
  [/^việc /u, 'documents'],
];

/** What a point or sub-point asks for by its opening words; `undefined` where custom says nothing. */
export function asksFor(text: string): AsksFor | undefined {
  const folded = foldForCompare(text);
  return openings.find(([opening]) => opening.test(folded))?.[1];
}

/** The names in quotes, “…” or "…", as they stand. */
export function quotedNames(text: string): readonly string[] {
  return [...text.matchAll(/[“"„]([^“”"„]{1,200})[”"]/gu)]
    .map(([, name]) => (name ?? '').trim())
    .filter(Boolean);
}

/** Whether a slot's text names something that the sub-point names in quotes, as words of its own. */
export function namesQuoted(slotText: string, subPointText: string): boolean {
  const text = foldForCompare(slotText);
  return quotedNames(subPointText).some(name => hasWhole(text, foldForCompare(name)));
}

/** JavaScript's \b is ASCII-only and breaks inside "năm" (DOMAIN.md: Letters). */
function hasWhole(text: string, part: string): boolean {
  if (part === '') return false;
  const isWordLike = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{M}\d]/u.test(character);
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const clashesBefore = isWordLike(part[0]) && isWordLike(text[at - 1]);
    const clashesAfter = isWordLike(part.at(-1)) && isWordLike(text[at + part.length]);
    if (!clashesBefore && !clashesAfter) return true;
  }
  return false;
}

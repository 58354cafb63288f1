import type { Language } from '../../src/strings/languages';
import type { Part, Strings } from '../../src/strings/strings';

const everyPart: Readonly<Record<Part, true>> = {
  pane: true,
  failures: true,
  checks: true,
  rules: true,
  outlines: true,
};
export const parts = Object.keys(everyPart) as readonly Part[];

/** All sentences of a language at once, as no page of the product needs them. */
export function stringsFor(language: Language): Strings {
  const files = parts.map(part => {
    const file = `../../src/strings/${language}/${part}`;
    return [part, jest.requireActual<Strings>(file)[part]] as const;
  });
  return Object.fromEntries(files) as Strings;
}

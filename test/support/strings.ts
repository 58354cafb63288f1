import { languages } from '../../src/strings/languages';
import type { Language } from '../../src/strings/languages';
import type { Part, Strings } from '../../src/strings/strings';

export function partsOf(language: Language): readonly Part[] {
  return Object.keys(languages[language].parts) as Part[];
}

/** All sentences of a language at once, as no page of the product needs them. */
export function stringsFor(language: Language): Strings {
  const parts = partsOf(language).map(part => {
    const file = `../../src/strings/${language}/${part}`;
    return [part, jest.requireActual<Strings>(file)[part]] as const;
  });
  return Object.fromEntries(parts) as Strings;
}

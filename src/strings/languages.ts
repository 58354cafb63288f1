import { en } from './en';
import type { LanguageEntry, Part, Strings } from './strings';
import { vi } from './vi';

/** The languages of the pane: a folder and a line here for each. The first is spoken where no other is wished. */
export const languages = { vi, en } satisfies Readonly<Record<string, LanguageEntry>>;

export type Language = keyof typeof languages;

// Object.keys() knows neither the names nor that there is one.
export const languageCodes = Object.keys(languages) as unknown as readonly [Language, ...Language[]];

/** The first of these wishes that names a language we have: the saved choice, Office's, the browser's. */
export function pickLanguage(...wishes: readonly (string | undefined)[]): Language {
  for (const wish of wishes) {
    const code = wish?.toLowerCase().split('-')[0];
    const language = languageCodes.find(each => each === code);
    if (language !== undefined) return language;
  }
  return languageCodes[0];
}

/** The one after this in the table, around its end, and how to say that a button leads to it. */
export function languageAfter(language: Language): {
  readonly next: Language;
  readonly code: string;
  readonly label: string;
} {
  const next =
    languageCodes[(languageCodes.indexOf(language) + 1) % languageCodes.length] ?? languageCodes[0];
  const code = next.toUpperCase();
  return { next, code, label: `${code} – ${languages[next].switchTo}` };
}

type Loaded = Partial<Strings> | Promise<void> | Error;

const loaded = new Map<Load, Loaded>();

/**
 * The sentences of a part: there, or a promise that ends when they are, or (once they have not come over the network) an
 * error. Where a language does not come, the first of the table is better than nothing.
 */
export function readPart<P extends Part>(language: Language, part: P): Strings[P] | Promise<void> | Error {
  const half = part === 'pane' ? 'first' : 'later';
  const found = readHalf(languages[language][half], languages[languageCodes[0]][half]);
  // Each half has the parts that its type names.
  return found instanceof Promise || found instanceof Error ? found : (found[part] as Strings[P]);
}

type Load = () => Partial<Strings> | Promise<Partial<Strings>>;

function readHalf(load: Load, instead: Load): Loaded {
  const known = loaded.get(load);
  if (known !== undefined) return known;
  const found = load();
  const waits =
    found instanceof Promise
      ? found
          .catch(instead)
          .catch(() => new Error('No sentences came'))
          .then(came => void loaded.set(load, came))
      : found;
  loaded.set(load, waits);
  return waits;
}

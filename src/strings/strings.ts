import { en } from './en';
import { vi } from './vi';
import type { Strings } from './vi';

export type { Strings } from './vi';
export type Language = 'vi' | 'en';

const languages: Readonly<Record<Language, Strings>> = { vi, en };

export function stringsFor(language: Language): Strings {
  return languages[language];
}

/** The first of these that names a language we have: the saved choice, Office's, the browser's. Else Vietnamese. */
export function pickLanguage(...wishes: readonly (string | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split('-')[0];
    if (language === 'vi' || language === 'en') return language;
  }
  return 'vi';
}

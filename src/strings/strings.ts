import { vi } from './vi';
import type { Strings } from './vi';

export type { Strings } from './vi';
export type Language = 'vi' | 'en';

/**
 * The sentences of a language. Vietnamese is there at once; English comes when it is asked for, because two languages
 * cost 3 KiB gzip more at every start. Where it does not come over the network, Vietnamese is better than nothing.
 */
export function loadStrings(language: Language): Promise<Strings> {
  if (language === 'vi') return Promise.resolve(vi);
  return import('./en').then(
    ({ en }) => en,
    () => vi,
  );
}

/** The first of these that names a language we have: the saved choice, Office's, the browser's. Else Vietnamese. */
export function pickLanguage(...wishes: readonly (string | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split('-')[0];
    if (language === 'vi' || language === 'en') return language;
  }
  return 'vi';
}

import type { Language } from '../strings';
import { en } from './en';
import { vi } from './vi';
import type { OutlineStrings } from './vi';

export type { OutlineStrings } from './vi';

const languages: Readonly<Record<Language, OutlineStrings>> = { vi, en };

export function outlineStringsFor(language: Language): OutlineStrings {
  return languages[language];
}

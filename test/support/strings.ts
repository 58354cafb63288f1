import { en } from '../../src/strings/en';
import type { Language, Strings } from '../../src/strings/strings';
import { vi } from '../../src/strings/vi';

export function stringsFor(language: Language): Strings {
  return { vi, en }[language];
}

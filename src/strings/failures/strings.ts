import { failuresEn } from './en';
import { failuresVi } from './vi';
import type { Failures } from './vi';

export function failureStringsFor(language: string): Failures {
  return language === 'en' ? failuresEn : failuresVi;
}

import { checksEn } from './en';
import type { CheckStrings } from './en';
import { checksVi } from './vi';

export type { CheckStrings } from './en';

export function checkStringsFor(language: string): CheckStrings {
  return language === 'en' ? checksEn : checksVi;
}

import { useMemo } from 'react';
import { outlineStringsFor } from '../../strings/outlines/strings';
import type { OutlineStrings } from '../../strings/outlines/strings';
import { useStrings } from '../useStrings';

/** The sentences of these pages, in the language of the pane. */
export function usePageStrings(): OutlineStrings {
  const { language } = useStrings();
  return useMemo(() => outlineStringsFor(language === 'en' ? 'en' : 'vi'), [language]);
}

import { useMemo } from 'react';
import { checkStringsFor } from '../../strings/checks/strings';
import type { CheckStrings } from '../../strings/checks/strings';
import { useStrings } from '../useStrings';

/** The sentences of the check, in the language of the pane. */
export function useCheckStrings(): CheckStrings {
  const { language } = useStrings();
  return useMemo(() => checkStringsFor(language), [language]);
}

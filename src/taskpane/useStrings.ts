import { createContext, useContext } from 'react';
import { stringsFor } from '../strings/strings';
import type { Language, Strings } from '../strings/strings';

export type StringsContextValue = {
  readonly strings: Strings;
  readonly setLanguage: (language: Language) => void;
};

export const StringsContext = createContext<StringsContextValue>({
  strings: stringsFor('vi'),
  setLanguage: () => undefined,
});

export function useStrings(): Strings {
  return useContext(StringsContext).strings;
}

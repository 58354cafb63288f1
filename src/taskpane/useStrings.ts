import { createContext, useContext } from 'react';
import type { Language, Strings } from '../strings/strings';
import { vi } from '../strings/vi';

export type StringsContextValue = {
  readonly strings: Strings;
  readonly setLanguage: (language: Language) => void;
};

export const StringsContext = createContext<StringsContextValue>({
  strings: vi,
  setLanguage: () => undefined,
});

export function useStrings(): Strings {
  return useContext(StringsContext).strings;
}

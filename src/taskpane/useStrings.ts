import { createContext, useContext } from 'react';
import { languageCodes, readPart, type Language } from '../strings/languages';
import type { Part, Strings } from '../strings/strings';

/** What the pane speaks, and how to speak another language. */
export type Speech = {
  readonly language: Language;
  readonly read: <P extends Part>(part: P) => Strings[P];
  readonly setLanguage: (language: Language) => void;
};

/** The speech of a language. What reads a part that is still under way waits for it, as for a lazy component. */
export function speechOf(language: Language, setLanguage: (language: Language) => void): Speech {
  return {
    language,
    setLanguage,
    read: part => {
      const found = readPart(language, part);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a thrown promise is how React waits
      if (found instanceof Promise || found instanceof Error) throw found;
      return found;
    },
  };
}

export const SpeechContext = createContext(speechOf(languageCodes[0], () => undefined));

/** The sentences of one part of the interface, in the language of the pane. */
export function useStrings<P extends Part>(part: P): Strings[P] {
  return useContext(SpeechContext).read(part);
}

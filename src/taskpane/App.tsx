import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { hostLook } from '../session/hostLook';
import type { HostLook } from '../session/hostLook';
import type { Session } from '../session/state';
import { loadStrings, pickLanguage } from '../strings/strings';
import type { Language, Strings } from '../strings/strings';
import { vi } from '../strings/vi';
import { Pane } from './Pane';
import { saveLanguage, savedLanguage } from './languageChoice';
import { SessionContext } from './useSession';
import { StringsContext } from './useStrings';

const darkScheme = '(prefers-color-scheme: dark)';

/** Language, colours and session around the pane. Office tells both once it is ready; until then the browser does. */
export function App({ session }: { readonly session: Session }) {
  const kind = useSyncExternalStore(session.subscribe, () => session.getState().kind);
  // Before Office is ready its look is unknown.
  const look = useMemo((): HostLook => (kind === 'starting' ? {} : hostLook()), [kind]);
  const prefersDark = useSyncExternalStore(watchScheme, () => matchMedia(darkScheme).matches);
  const [chosen, setChosen] = useState<Language>();

  const language =
    chosen ?? pickLanguage(savedLanguage(look.partitionKey), look.displayLanguage, ...navigator.languages);
  /** `undefined`: not there yet. A language that was shown stays until the next one is. */
  const [spoken, setSpoken] = useState<Strings | undefined>(language === 'vi' ? vi : undefined);
  useEffect(() => {
    let isWanted = true;
    void loadStrings(language).then(loaded => {
      if (isWanted) setSpoken(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  const strings = useMemo(
    () => ({
      strings: spoken ?? vi,
      setLanguage: (next: Language) => {
        setChosen(next);
        saveLanguage(next, look.partitionKey);
      },
    }),
    [spoken, look],
  );
  // What screen readers pronounce the page by.
  useEffect(() => {
    document.documentElement.lang = spoken?.language ?? language;
  }, [spoken, language]);

  return (
    <FluentProvider
      theme={(look.isDark ?? prefersDark) ? webDarkTheme : webLightTheme}
      style={{ height: '100%' }}
    >
      <StringsContext.Provider value={strings}>
        <SessionContext.Provider value={session}>{spoken !== undefined && <Pane />}</SessionContext.Provider>
      </StringsContext.Provider>
    </FluentProvider>
  );
}

function watchScheme(listener: () => void): () => void {
  const query = matchMedia(darkScheme);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Suspense, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { hostLook, type HostLook } from '../session/hostLook';
import type { Session } from '../session/state';
import { pickLanguage, type Language } from '../strings/languages';
import { Pane } from './Pane';
import { saveLanguage, savedLanguage } from './languageChoice';
import { SessionContext } from './useSession';
import { SpeechContext, speechOf } from './useStrings';

const darkScheme = '(prefers-color-scheme: dark)';

/** Language, colours and session around the pane. Office tells both once it is ready; until then the browser does. */
export function App({ session }: { readonly session: Session }) {
  const kind = useSyncExternalStore(session.subscribe, () => session.getState().kind);
  // Before Office is ready its look is unknown.
  const look = useMemo((): HostLook => (kind === 'starting' ? {} : hostLook()), [kind]);
  const prefersDark = useSyncExternalStore(watchScheme, () => matchMedia(darkScheme).matches);
  const [chosen, setChosen] = useState<Language>();

  // A language that was shown stays until the next one is there.
  const language = useDeferredValue(
    chosen ?? pickLanguage(savedLanguage(look.partitionKey), look.displayLanguage, ...navigator.languages),
  );
  const speech = useMemo(
    () =>
      speechOf(language, next => {
        setChosen(next);
        saveLanguage(next, look.partitionKey);
      }),
    [language, look],
  );
  // What screen readers pronounce the page by.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <FluentProvider
      theme={(look.isDark ?? prefersDark) ? webDarkTheme : webLightTheme}
      style={{ height: '100%' }}
    >
      <SpeechContext.Provider value={speech}>
        <SessionContext.Provider value={session}>
          <Suspense>
            <Pane />
          </Suspense>
        </SessionContext.Provider>
      </SpeechContext.Provider>
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

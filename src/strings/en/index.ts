import type { LanguageEntry } from '../strings';

export const en: LanguageEntry = {
  switchTo: 'switch to English',
  // Two languages cost 3 KiB gzip more at every start: this one comes when it is asked for.
  first: () => import('./pane'),
  later: () => import('./later'),
};

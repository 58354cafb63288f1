import type { LanguageEntry } from '../strings';

export const en: LanguageEntry = {
  switchTo: 'switch to English',
  parts: {
    // Two languages cost 3 KiB gzip more at every start: this one comes when it is asked for.
    pane: () => import('./pane').then(({ pane }) => pane),
    failures: () => import('./failures').then(({ failures }) => failures),
    checks: () => import('./checks').then(({ checks }) => checks),
    rules: () => import('./rules').then(({ rules }) => rules),
    outlines: () => import('./outlines').then(({ outlines }) => outlines),
  },
};

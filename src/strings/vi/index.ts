import type { LanguageEntry } from '../strings';
import { pane } from './pane';

export const vi: LanguageEntry = {
  switchTo: 'chuyển sang tiếng Việt',
  parts: {
    pane: () => pane,
    failures: () => import('./failures').then(({ failures }) => failures),
    checks: () => import('./checks').then(({ checks }) => checks),
    rules: () => import('./rules').then(({ rules }) => rules),
    outlines: () => import('./outlines').then(({ outlines }) => outlines),
  },
};

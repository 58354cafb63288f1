import type { LanguageEntry } from '../strings';
import { pane } from './pane';

export const vi: LanguageEntry = {
  switchTo: 'chuyển sang tiếng Việt',
  first: () => ({ pane }),
  later: () => import('./later'),
};

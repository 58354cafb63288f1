import { pickLanguage, type Language } from '../strings/languages';

/** Storage is shared between frames on the web, so keys begin with Office's partition key where it gives one. */
const keyOf = (partitionKey = '') => `${partitionKey}du-y.language`;

/** The language chosen in the pane before, if any. Storage may be blocked: then none. */
export function savedLanguage(partitionKey?: string): Language | undefined {
  try {
    const saved = localStorage.getItem(keyOf(partitionKey));
    return saved === null ? undefined : pickLanguage(saved);
  } catch {
    return undefined;
  }
}

/** Keeps the choice where storage is allowed; else it lasts as long as the pane. */
export function saveLanguage(language: Language, partitionKey?: string): void {
  try {
    localStorage.setItem(keyOf(partitionKey), language);
  } catch {
    // The pane shows the language all the same; only the next start will not know of it.
  }
}

import { outlineKey } from '../outline/fingerprint';
import type { Outline } from '../outline/outline';
import { readOutlineFile, writeOutlineFile } from '../outline/outlineFile';
import { look } from '../word';

/** An outline that this user keeps in the browser, for the next document. The document's own always wins over it. */
export type KeptOutline = { readonly key: string; readonly title: string; readonly keptAt: string };

/** As much as a list can show; the oldest goes first. */
const mostKept = 12;

/** Storage is shared between frames on the web, so keys begin with Office's partition key where it gives one. */
const storageKey = () => `${look().partitionKey ?? ''}du-y.outlines`;

type Entry = KeptOutline & { readonly file: string };

/** Newest first; none where storage is blocked or holds something else. */
export function keptOutlines(): readonly KeptOutline[] {
  return read().map(({ key, title, keptAt }) => ({ key, title, keptAt }));
}

/** Keeps an outline, or moves it to the top. `false` where the browser does not allow it. */
export function keepOutline(outline: Outline, now: Date): boolean {
  const key = outlineKey(outline);
  const entry: Entry = {
    key,
    title: outline.title,
    keptAt: now.toISOString(),
    file: writeOutlineFile(outline),
  };
  return write([entry, ...read().filter(each => each.key !== key)].slice(0, mostKept));
}

export function forgetOutline(key: string): boolean {
  return write(read().filter(each => each.key !== key));
}

/** `undefined` where it is not kept any more, or was damaged. */
export function openKept(key: string): Outline | undefined {
  const entry = read().find(each => each.key === key);
  const reading = entry === undefined ? undefined : readOutlineFile(entry.file);
  return reading?.kind === 'outline' ? reading.outline : undefined;
}

function read(): readonly Entry[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey()) ?? '[]');
    return Array.isArray(value) ? value.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function write(entries: readonly Entry[]): boolean {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(entries));
    return true;
  } catch {
    return false;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { key, title, keptAt, file } = value as Readonly<Record<string, unknown>>;
  return [key, title, keptAt, file].every(each => typeof each === 'string');
}

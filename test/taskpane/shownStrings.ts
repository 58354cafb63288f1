import type { Strings } from '../../src/strings/strings';
import { pane } from '../../src/strings/vi/pane';

/**
 * A language that shows the keys of its sentences: what the pane shows besides is text that nobody can translate.
 * A key looks like ‹progressBar› or ‹states.empty›.
 */
export const shownStrings = keysOf(pane, '') as Strings['pane'];

function keysOf(entry: unknown, path: string): unknown {
  if (typeof entry === 'string') return `‹${path}›`;
  if (typeof entry === 'function') {
    // Failures alone are given as three sentences by one function.
    if (!path.startsWith('failures.')) return () => `‹${path}›`;
    return () => ({ what: `‹${path}.what›`, safe: `‹${path}.safe›`, next: `‹${path}.next›` });
  }
  return Object.fromEntries(
    Object.entries(entry as object).map(([key, below]) => [
      key,
      keysOf(below, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

import type { HostDocument } from '../word-host/document/hostDocument';
import { platform, type Platform } from '../word-host/platforms';
import type { WordHost } from '../word-host/protocol/host';
import { startWord } from './wordHost';

export const word2021: Platform = platform('word2021');

let started: Promise<WordHost> | undefined;

/** Opens a document in the emulated Word of this test file; office.js is loaded once and stays. */
export async function openInWord(document: HostDocument): Promise<WordHost> {
  started ??= startWord(document.platform, document.hosted());
  const host = await started;
  host.open(document.hosted());
  host.inject([]);
  return host;
}

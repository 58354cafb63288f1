import type { HostDocument } from '../word-host/document/hostDocument';
import type { Platform } from '../word-host/model';
import type { WordHost } from '../word-host/protocol/host';
import { startWord } from './wordHost';

export const word2021: Platform = {
  name: 'word2021',
  channel: 'desktop',
  requirementSets: { WordApi: '1.3', CustomXmlParts: '1.1' },
  locale: 'vi-VN',
  placeholderReadsAs: 'text',
  events: { when: 'atOnce' },
  isReadOnly: false,
  reportsReadOnly: false,
};

let started: Promise<WordHost> | undefined;

/** Opens a document in the emulated Word of this test file; office.js is loaded once and stays. */
export async function openInWord(document: HostDocument): Promise<WordHost> {
  started ??= startWord(document.platform, document.hosted());
  const host = await started;
  host.open(document.hosted());
  host.inject([]);
  return host;
}

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Platform } from '../word-host/model';
import { createDesktopExternal } from '../word-host/protocol/desktopChannel';
import { createHost } from '../word-host/protocol/host';
import type { HostedDocument, WordHost } from '../word-host/protocol/host';

const officeJs = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/office.js');

/**
 * Starts the unmodified office.js in this jsdom, over an emulated Word: afterwards `Office` and `Word` are there as in
 * a pane. One client a test file: other documents and injected errors are put under it with `host.open`, `host.inject`.
 */
export async function startWord(platform: Platform, document: HostedDocument): Promise<WordHost> {
  const host = createHost(platform, document);
  Object.defineProperty(window, 'external', { value: createDesktopExternal(host), configurable: true });
  await new Promise<void>((resolve, reject) => {
    const script = window.document.createElement('script');
    script.src = pathToFileURL(officeJs).href;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`Could not load ${officeJs}`));
    };
    window.document.head.append(script);
  });
  await Office.onReady();
  return host;
}

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Platform } from '../word-host/platforms';
import { createDesktopExternal } from '../word-host/protocol/desktopChannel';
import { createHost, type HostedDocument, type WordHost } from '../word-host/protocol/host';

const officeJs = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/office.js');

/**
 * Starts the unmodified office.js in this jsdom, over an emulated Word: afterwards `Office` and `Word` are there as in
 * a pane. One client a test file: other documents and injected errors are put under it with `host.open`, `host.inject`.
 */
export async function startWord(platform: Platform, document: HostedDocument): Promise<WordHost> {
  const host = createHost(platform, document);
  Object.defineProperty(window, 'external', { value: createDesktopExternal(host), configurable: true });
  await load(officeJs);
  await Office.onReady();
  // The npm client ends at WordApi 1.3; the events of later sets are our own text on Microsoft's machinery.
  await load(path.resolve(__dirname, '../word-host/client/events.js'));
  return host;
}

function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement('script');
    script.src = pathToFileURL(file).href;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`Could not load ${file}`));
    };
    window.document.head.append(script);
  });
}

import type { HostDocument } from '../document/hostDocument';
import { HostError } from '../model';
import type { HostObject, WireValue } from '../model';
import { hostObject, text } from './hostObject';

/** What the client makes beside a document: Word itself, and the options of a search. */
export function createService(host: HostDocument, name: string): HostObject | undefined {
  if (name === 'Application') return applicationObject(host);
  return name === 'SearchOptions' ? searchOptionsObject() : undefined;
}

/** `createDocument` (WordApi 1.3). Word on the web says NotAllowed, or shows a question and nothing more (office-js#1745, #5507). */
function applicationObject(host: HostDocument): HostObject {
  return hostObject('Application', {
    methods: {
      createDocument: base64 => {
        if (host.platform.channel === 'web')
          throw new HostError('NotAllowed', 'The action is not supported by Word in a browser');
        const bytes = Uint8Array.from(atob(text(base64)), letter => letter.charCodeAt(0));
        if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
          throw new HostError('InvalidArgument', 'Not a document', 'Application.createDocument');
        return hostObject('DocumentCreated', {
          methods: {
            open: () => {
              host.opened.push(bytes);
              host.onOpened(bytes);
              return undefined;
            },
          },
        });
      },
    },
  });
}

/** Those that a search of ours sets; another one fails loudly. */
function searchOptionsObject(): HostObject {
  const values = new Map<string, WireValue>([['matchCase', false]]);
  return hostObject('SearchOptions', {
    scalars: { matchCase: () => values.get('matchCase') ?? false },
    setters: {
      matchCase: value => {
        values.set('matchCase', value);
      },
    },
  });
}

import type { HostDocument } from '../document/hostDocument';
import { HostError } from '../model';
import { hostClass, reference, text } from './hostClass';

/** Word itself. */
export const applicationClass = hostClass<HostDocument>('Application', {
  createDocument: {
    since: '1.3',
    source: 'the reference; on the web office-js#1745, #5507 (other faults were seen there too)',
    sure: 'inferred',
    refuses: { NotAllowed: 'Word on the web', InvalidArgument: 'bytes that are no .docx' },
    call: (host, base64) => {
      if (host.platform.channel === 'web')
        throw new HostError('NotAllowed', 'The action is not supported by Word in a browser');
      const bytes = Uint8Array.from(atob(text(base64)), letter => letter.charCodeAt(0));
      if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostError('InvalidArgument', 'Not a document');
      return createdDocumentClass.create({ host, bytes });
    },
  },
});

/** A document that was made and is not shown yet. */
export const createdDocumentClass = hostClass<{
  readonly host: HostDocument;
  readonly bytes: Uint8Array;
}>('DocumentCreated', {
  open: {
    since: '1.3',
    ...reference,
    call: ({ host, bytes }) => {
      host.opened.push(bytes);
      host.onOpened(bytes);
      return undefined;
    },
  },
});

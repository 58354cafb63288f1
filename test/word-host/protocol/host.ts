import { HostError, type HostObject } from '../model';
import type { Platform } from '../platforms';
import { createCommonApi, type CommonAnswer, type CommonCall } from './commonApi';
import { createExecutor, type Counters } from './executor';
import { Faults, Silence, type Fault } from './faults';
import { supportsWordApi } from './requirementSets';

/** What the protocol needs of a document. */
export type HostedDocument = {
  readonly platform: Platform;
  readonly root: HostObject;
  /** What stands beside the document: Word itself, and the options of a search. */
  readonly service: (name: string) => HostObject | undefined;
  readonly customXml: {
    readonly list: (namespace: string) => readonly { readonly id: string; readonly xml: string }[];
    readonly get: (id: string) => string | undefined;
    readonly add: (xml: string) => string;
    readonly remove: (id: string) => boolean;
  };
  /** The add-in's settings: names and JSON texts. */
  readonly settings: Map<string, string>;
  /** The document as a .docx. */
  readonly save: () => Uint8Array;
  /** Does something of the API's without its writes reaching the document; it looks as if they had. */
  readonly losing: <T>(work: () => T) => T;
  /** Calls back after each change; returns the way to stop. */
  readonly onChange: (listener: (change: DocumentChange) => void) => () => void;
};

export type DocumentChange = {
  readonly origin: 'user' | 'api';
  readonly hasTextChanged: boolean;
  readonly hasSelectionChanged: boolean;
  /** Ids of controls that the change added. */
  readonly addedControls: readonly number[];
  /** Ids, for as long as the document is open, of paragraphs that came, went, or are not as they were. */
  readonly addedParagraphs: readonly string[];
  readonly changedParagraphs: readonly string[];
  readonly deletedParagraphs: readonly string[];
};

/** An event as it goes to the client: which, and what it carries. */
export type HostEvent =
  | { readonly kind: 'selectionChanged' }
  | { readonly kind: 'rich'; readonly type: number; readonly payload: string };

/** A Word under office.js: one document at a time, seen through the rich API and the Common API. */
export type WordHost = {
  readonly platform: Platform;
  readonly counters: Counters;
  /** What goes wrong from now on, in the rich API and the Common API; `[]` for nothing. Counting begins anew. */
  readonly inject: (faults: readonly Fault[]) => void;
  /** `undefined` where Word never answers. */
  readonly processQuery: (body: string) => string | undefined;
  readonly common: (call: CommonCall) => CommonAnswer | undefined;
  /** Settings of the document that is open. */
  readonly settings: () => Map<string, string>;
  /** Puts another document under the same client. */
  readonly open: (document: HostedDocument) => void;
  /** Events go here once the client has asked for them. */
  readonly onEvent: (send: (event: HostEvent) => void) => void;
  /** Resolves once every event that is due went out. */
  readonly settled: () => Promise<void>;
  readonly stop: () => void;
};

/**
 * The document's events, each with the set that brings it. Type 3 is the one that the clients of 2018 and 2020 know;
 * those above are ours, and the same as in client/events.js.
 */
const richEvents = {
  ContentControlAdded: { type: 3, since: '1.5' },
  ParagraphAdded: { type: 6, since: '1.6' },
  ParagraphChanged: { type: 7, since: '1.6' },
  ParagraphDeleted: { type: 8, since: '1.6' },
} as const;
type RichEvent = keyof typeof richEvents;

export function createHost(platform: Platform, first: HostedDocument): WordHost {
  let document = first;
  let stopListening: () => void = () => undefined;
  let send: (event: HostEvent) => void = () => undefined;
  const registered = new Set<RichEvent>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const faults = new Faults();
  const answerCommon = createCommonApi();
  const executor = createExecutor({
    faults,
    supports: version => supportsWordApi(platform, version),
    root: () => document.root,
    service: name => document.service(name),
    losing: work => document.losing(work),
    onEvent: (change, event) => {
      if (!isRichEvent(event) || !supportsWordApi(platform, richEvents[event].since)) {
        throw new HostError('NotImplemented', `This Word has no event ${event}`, `Document.on${event}`);
      }
      if (change === 'unregister') {
        registered.delete(event);
        return;
      }
      const fault = faults.use(`Document.on${event}`);
      if (fault === 'lost') return;
      if (fault !== undefined)
        throw new HostError(fault.code as HostError['code'], 'Injected', `Document.on${event}`);
      registered.add(event);
    },
  });

  const later = (call: () => void) => {
    const { when, delayMs = 0 } = platform.events;
    if (when === 'never') return;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        call();
      },
      when === 'late' ? delayMs : 0,
    );
    timers.add(timer);
  };

  const tell = (name: RichEvent, payload: object) => {
    if (!registered.has(name)) return;
    later(() => {
      send({
        kind: 'rich',
        type: richEvents[name].type,
        payload: JSON.stringify({ source: 'Local', ...payload }),
      });
    });
  };
  const tellParagraphs = (
    type: Exclude<RichEvent, 'ContentControlAdded'>,
    uniqueLocalIds: readonly string[],
  ) => {
    if (uniqueLocalIds.length > 0) tell(type, { type, uniqueLocalIds });
  };

  const listen = () => {
    stopListening = document.onChange(change => {
      if (change.hasSelectionChanged || change.hasTextChanged) {
        later(() => {
          send({ kind: 'selectionChanged' });
        });
      }
      if (change.addedControls.length > 0) {
        tell('ContentControlAdded', { eventType: 'ContentControlAdded', ids: change.addedControls });
      }
      tellParagraphs('ParagraphAdded', change.addedParagraphs);
      tellParagraphs('ParagraphChanged', change.changedParagraphs);
      tellParagraphs('ParagraphDeleted', change.deletedParagraphs);
    });
  };
  listen();

  return {
    platform,
    counters: executor.counters,
    inject: list => {
      faults.inject(list);
    },
    processQuery: executor.process,
    common: call => {
      try {
        const fault = faults.use(`Common.${call.kind}`);
        if (fault === 'lost') return document.losing(() => answerCommon(document, call));
        return fault === undefined ? answerCommon(document, call) : { error: Number(fault.code) };
      } catch (error) {
        if (error instanceof Silence) return undefined;
        throw error;
      }
    },
    settings: () => document.settings,
    open: next => {
      stopListening();
      document = next;
      listen();
    },
    onEvent: callback => {
      send = callback;
    },
    settled: async () => {
      // Timers of one length run in their order: this one comes after those that are set.
      while (timers.size > 0) await new Promise(resolve => setTimeout(resolve, platform.events.delayMs ?? 0));
    },
    stop: () => {
      stopListening();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function isRichEvent(name: string): name is RichEvent {
  return Object.hasOwn(richEvents, name);
}

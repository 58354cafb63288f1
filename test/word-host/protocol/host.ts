import type { HostObject, InjectedError, Platform } from '../model';
import { createExecutor } from './executor';
import type { Counters } from './executor';

/** What the protocol needs of a document. */
export type HostedDocument = {
  readonly isReadOnly: boolean;
  readonly root: HostObject;
  readonly customXml: {
    readonly list: (namespace: string) => readonly { readonly id: string; readonly xml: string }[];
    readonly get: (id: string) => string | undefined;
    readonly add: (xml: string) => string;
    readonly remove: (id: string) => boolean;
  };
  /** Calls back after each change; returns the way to stop. */
  readonly onChange: (listener: (change: DocumentChange) => void) => () => void;
};

export type DocumentChange = {
  readonly origin: 'user' | 'api';
  readonly hasTextChanged: boolean;
  readonly hasSelectionChanged: boolean;
  /** Ids of controls that the change added. */
  readonly addedControls: readonly number[];
};

/** The answer of a Common-API call: positional values, or an error number. */
export type CommonAnswer = { readonly values: readonly unknown[] } | { readonly error: number };

/** An event as it goes to the client: which, and what it carries. */
export type HostEvent =
  | { readonly kind: 'selectionChanged' }
  | { readonly kind: 'rich'; readonly name: string; readonly reference: string; readonly payload: string };

/** A Word under office.js: one document at a time, seen through the rich API and the Common API. */
export type WordHost = {
  readonly platform: Platform;
  readonly counters: Counters;
  readonly inject: (errors: readonly InjectedError[]) => void;
  readonly processQuery: (body: string) => string;
  readonly common: (dispatchId: number, args: readonly unknown[]) => CommonAnswer;
  /** Puts another document under the same client. */
  readonly open: (document: HostedDocument) => void;
  /** Events go here once the client has asked for them. */
  readonly onEvent: (send: (event: HostEvent) => void) => void;
  readonly stop: () => void;
};

/** Numbers of the event types, as the client of 2018 and 2020 knows them; above 3 they are ours (the shim's). */
export const richEventTypes: Readonly<Record<string, number>> = {
  ContentControlDeleted: 0,
  ContentControlSelectionChanged: 1,
  ContentControlDataChanged: 2,
  ContentControlAdded: 3,
  ContentControlEntered: 4,
  ContentControlExited: 5,
  ParagraphAdded: 6,
  ParagraphChanged: 7,
  ParagraphDeleted: 8,
};

export function createHost(platform: Platform, first: HostedDocument): WordHost {
  let document = first;
  let stopListening: () => void = () => undefined;
  let send: (event: HostEvent) => void = () => undefined;
  const registered = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const executor = createExecutor({
    root: () => document.root,
    onEvent: (change, event, reference) => {
      if (change === 'register') registered.add(`${event} ${reference}`);
      else registered.delete(`${event} ${reference}`);
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

  const sendDocumentEvent = (name: string, payload: Record<string, unknown>) => {
    if (!registered.has(`${name} `)) return;
    later(() => {
      send({
        kind: 'rich',
        name,
        reference: '',
        payload: JSON.stringify({ eventType: name, source: 'Local', ...payload }),
      });
    });
  };

  const listen = () => {
    stopListening = document.onChange(({ hasTextChanged, hasSelectionChanged, addedControls }) => {
      if (hasSelectionChanged || hasTextChanged)
        later(() => {
          send({ kind: 'selectionChanged' });
        });
      if (hasTextChanged) sendDocumentEvent('ParagraphChanged', { uniqueLocalIds: [] });
      if (addedControls.length > 0) sendDocumentEvent('ContentControlAdded', { ids: addedControls });
    });
  };
  listen();

  return {
    platform,
    counters: executor.counters,
    inject: executor.inject,
    processQuery: executor.process,
    common: (dispatchId, args) => commonCall(document, dispatchId, args),
    open: next => {
      stopListening();
      document = next;
      listen();
    },
    onEvent: callback => {
      send = callback;
    },
    stop: () => {
      stopListening();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

const notSupported = 5000;
const readOnly = 5002;
const nodeNotFound = 6000;
const xmlError = 6100;

/** Word on the web refuses parts over 1 MB (office-js#2408). */
const maxPartCharacters = 1_000_000;

function commonCall(
  { customXml, isReadOnly }: HostedDocument,
  dispatchId: number,
  [first]: readonly unknown[],
): CommonAnswer {
  const text = String(first);
  switch (dispatchId) {
    case 128: {
      if (isReadOnly) return { error: readOnly };
      if (text.length > maxPartCharacters) return { error: xmlError };
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      if (xml.querySelector('parsererror') !== null) return { error: xmlError };
      return { values: [customXml.add(text), false] };
    }
    case 129:
      return customXml.get(text) === undefined ? { error: nodeNotFound } : { values: [text, false] };
    case 130:
      return { values: [customXml.list(text).map(part => [part.id, false])] };
    case 131: {
      const xml = customXml.get(text);
      return xml === undefined ? { error: nodeNotFound } : { values: [xml] };
    }
    case 133:
      if (isReadOnly) return { error: readOnly };
      return customXml.remove(text) ? { values: [] } : { error: nodeNotFound };
    default:
      return { error: notSupported };
  }
}

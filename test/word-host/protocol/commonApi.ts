import type { HostedDocument } from './host';

/** What a call asks: each channel puts its own arguments into these words. */
export type CommonCall =
  | { readonly kind: 'addPart'; readonly xml: string }
  | { readonly kind: 'findPart' | 'readPart' | 'deletePart'; readonly id: string }
  | { readonly kind: 'listParts'; readonly namespace: string }
  | { readonly kind: 'openFile'; readonly isCompressed: boolean }
  | { readonly kind: 'readSlice'; readonly handle: number; readonly from: number; readonly size: number }
  | { readonly kind: 'closeFile'; readonly handle: number }
  | { readonly kind: 'unknown' };

/** The answer: positional values, or an error number. */
export type CommonAnswer = { readonly values: readonly unknown[] } | { readonly error: number };

const fileTypeNotSupported = 1009;
const notSupported = 5000;
const internalError = 5001;
const readOnly = 5002;
const wrongParameter = 5010;
const nodeNotFound = 6000;
const xmlError = 6100;

/** Word on the web refuses parts over 1 MB (office-js#2408). */
const maxPartCharacters = 1_000_000;

/** Office's older API as far as a report add-in asks: custom XML parts, and the document as a file. */
export function createCommonApi(): (document: HostedDocument, call: CommonCall) => CommonAnswer {
  /** Copies that the client has open, as the document was when it opened them. */
  const files = new Map<number, Uint8Array>();
  let nextHandle = 1;

  return ({ customXml, platform, save }, call) => {
    switch (call.kind) {
      case 'addPart': {
        if (platform.isReadOnly) return { error: readOnly };
        if (call.xml.length > maxPartCharacters) return { error: xmlError };
        const xml = new DOMParser().parseFromString(call.xml, 'application/xml');
        if (xml.querySelector('parsererror') !== null) return { error: xmlError };
        return { values: [customXml.add(call.xml), false] };
      }
      case 'findPart':
        return customXml.get(call.id) === undefined ? { error: nodeNotFound } : { values: [call.id, false] };
      case 'listParts':
        return { values: [customXml.list(call.namespace).map(part => [part.id, false])] };
      case 'readPart': {
        const xml = customXml.get(call.id);
        return xml === undefined ? { error: nodeNotFound } : { values: [xml] };
      }
      case 'deletePart':
        if (platform.isReadOnly) return { error: readOnly };
        return customXml.remove(call.id) ? { values: [] } : { error: nodeNotFound };
      case 'openFile': {
        // Text and PDF are not what this host holds.
        if (!call.isCompressed) return { error: fileTypeNotSupported };
        const bytes = save();
        const handle = nextHandle++;
        files.set(handle, bytes);
        return { values: [handle, bytes.length] };
      }
      case 'readSlice': {
        if (call.size > platform.maxSliceBytes) return { error: internalError };
        const slice = files.get(call.handle)?.slice(call.from, call.from + call.size);
        return slice === undefined ? { error: wrongParameter } : { values: [[...slice], slice.length] };
      }
      case 'closeFile':
        return files.delete(call.handle) ? { values: [] } : { error: wrongParameter };
      case 'unknown':
        return { error: notSupported };
    }
  };
}

import type { CommonAnswer, CommonCall } from './commonApi';
import type { HostEvent, WordHost } from './host';

/** One message of the client's, in its envelope; the whole is JSON text. */
type Envelope = {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
};

const instance = 'du-y';
const richApi = 93;
const loadSettings = 75;
const saveSettings = 76;
const openFile = 77;

/**
 * Answers a pane in a frame as Word on the web does: JSON over `postMessage`. The client trusts a host page over https
 * of its own host name. Give the frame the name before its address.
 */
export function createWebChannel(
  host: WordHost,
  frame: HTMLIFrameElement,
): { readonly frameName: string; readonly stop: () => void } {
  const { platform } = host;
  // A new conversation for each load: the client caches settings under it.
  const conversation = crypto.randomUUID();
  const registered = new Set<string>();
  const sliceSizes = new Map<number, number>();

  const post = (message: Record<string, unknown>) => {
    frame.contentWindow?.postMessage(
      JSON.stringify({
        _messageType: 1,
        _origin: location.origin,
        _errorCode: 0,
        _serializerVersion: 1,
        _conversationId: conversation,
        ...message,
      }),
      '*',
    );
  };
  const answer = (request: Envelope, data: unknown) => {
    post({
      _responseType: 0,
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _data: data,
    });
  };

  host.onEvent(event => {
    const { name, data } = eventMessage(event);
    if (registered.has(name)) post({ _responseType: 1, _actionName: name, _correlationId: -1, _data: data });
  });

  const listen = (message: MessageEvent<unknown>) => {
    if (message.source !== frame.contentWindow || typeof message.data !== 'string') return;
    const request = JSON.parse(message.data) as Envelope;
    if (request._conversationId !== conversation) return;
    if (request._actionType === 1) {
      registered.add(request._actionName);
      answer(request, { Error: 0 });
    } else if (request._actionType === 2) {
      registered.delete(request._actionName);
      answer(request, { Error: 0 });
    } else if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      answer(request, appContext());
    } else if (request._actionName === 'executeMethod') {
      const data = execute(request._data as Record<string, unknown>);
      if (data !== undefined) answer(request, data);
    } else {
      answer(request, null);
    }
  };
  window.addEventListener('message', listen);

  const appContext = () => ({
    _id: instance,
    _appName: 32,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: platform.locale,
    _dataLocale: platform.locale,
    _docUrl: `${location.origin}/bao-cao.docx`,
    // On the web 1 is read-write, 0 read-only: the reverse of the desktop.
    _clientMode: platform.reportsReadOnly ? 0 : 1,
    _settings: Object.fromEntries(host.settings()),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: instance,
    _requirementMatrix: JSON.stringify(platform.requirementSets),
    _hostFullVersion: '16.0.99999.10000',
  });

  /** `undefined`: Word never answers. */
  const execute = (data: Record<string, unknown>): object | undefined => {
    const id = (data.DdaMethod as { DispatchId: number }).DispatchId;
    if (id === richApi) {
      const request = data.ArrayData as readonly unknown[];
      const body = host.processQuery(String(request[4]));
      return body === undefined
        ? undefined
        : { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], body] };
    }
    if (id === loadSettings) return { Version: 1, Error: 0, Properties: { Settings: [...host.settings()] } };
    if (id === saveSettings) {
      const { Properties } = data.DdaSettingsMethod as { Properties: readonly (readonly [string, string])[] };
      const settings = host.settings();
      settings.clear();
      for (const [key, value] of Properties) settings.set(key, value);
      return { Version: 1, Error: 0 };
    }
    const call = commonCall(id, data);
    const result = host.common(call);
    if (result === undefined) return undefined;
    if (id === openFile && 'values' in result) sliceSizes.set(Number(result.values[0]), Number(data['1']));
    return 'error' in result
      ? { Version: 1, Error: result.error }
      : { Version: 1, Error: 0, ...named(call, result) };
  };

  /** Arguments by their names. A slice is asked for by its number; its size was told at the opening. */
  const commonCall = (dispatchId: number, data: Record<string, unknown>): CommonCall => {
    const [handle, index] = [Number(data['2']), Number(data['3'])];
    const size = sliceSizes.get(handle) ?? 0;
    switch (dispatchId) {
      case openFile:
        return { kind: 'openFile', isCompressed: data['0'] === 1 };
      case 80:
        return { kind: 'readSlice', handle, from: index * size, size };
      case 81:
        return { kind: 'closeFile', handle };
      case 128:
        return { kind: 'addPart', xml: String(data.xml) };
      case 129:
        return { kind: 'findPart', id: String(data.id) };
      case 130:
        return { kind: 'listParts', namespace: String(data.namespace) };
      case 131:
        return { kind: 'readPart', id: String(data.id) };
      case 133:
        return { kind: 'deletePart', id: String(data.id) };
      default:
        return { kind: 'unknown' };
    }
  };

  return {
    frameName: JSON.stringify({
      baseFrameName: 'pane',
      hostInfo: `Word|Web|16.00|${platform.locale}|${conversation}|||0`,
      xdmInfo: `${conversation}|${instance}|${location.origin}`,
      serializerVersion: 1,
      flights: '[]',
    }),
    stop: () => {
      window.removeEventListener('message', listen);
    },
  };
}

function eventMessage(event: HostEvent): { readonly name: string; readonly data: unknown } {
  if (event.kind === 'selectionChanged') return { name: 'documentSelectionChanged', data: {} };
  const entry = [65536, event.type, '', event.payload, ''];
  return { name: 'richApiMessage', data: { ArrayData: [entry] } };
}

/** Results by their names, where the desktop gives positions. */
function named({ kind }: CommonCall, { values }: Extract<CommonAnswer, { values: unknown }>): object {
  const part = (id: unknown) => ({ id, DataPartBuiltIn: false });
  const [first, second] = values;
  switch (kind) {
    case 'listParts':
      return { DataPartList: (first as readonly (readonly unknown[])[]).map(each => part(each[0])) };
    case 'addPart':
    case 'findPart':
      return { DataPartProperties: part(first) };
    case 'readPart':
      return { Data: first };
    case 'openFile':
    case 'readSlice':
      return { 0: first, 1: second };
    case 'closeFile':
    case 'deletePart':
    case 'unknown':
      return {};
  }
}

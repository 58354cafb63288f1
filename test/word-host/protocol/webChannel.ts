import { richEventTypes } from './host';
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
      answer(request, execute(request._data as Record<string, unknown>));
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
    _settings: {},
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: instance,
    _requirementMatrix: JSON.stringify(platform.requirementSets),
    _hostFullVersion: '16.0.99999.10000',
  });

  const execute = (data: Record<string, unknown>) => {
    const id = (data.DdaMethod as { DispatchId: number }).DispatchId;
    if (id === richApi) {
      const request = data.ArrayData as readonly unknown[];
      return {
        Version: 1,
        Error: 0,
        Data: [200, ['Content-Type', 'application/json'], host.processQuery(String(request[4]))],
      };
    }
    const argument = { 128: data.xml, 129: data.id, 130: data.namespace, 131: data.id, 133: data.id }[id];
    const result = host.common(id, [argument]);
    if ('error' in result) return { Version: 1, Error: result.error };
    const part = (value: unknown) => ({ id: value, DataPartBuiltIn: false });
    const [first] = result.values;
    if (id === 130) {
      return {
        Version: 1,
        Error: 0,
        DataPartList: (first as readonly (readonly unknown[])[]).map(each => part(each[0])),
      };
    }
    return { Version: 1, Error: 0, ...(id === 131 ? { Data: first } : { DataPartProperties: part(first) }) };
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
  const entry = [65536, richEventTypes[event.name], event.reference, event.payload, ''];
  return { name: 'richApiMessage', data: { ArrayData: [entry] } };
}

import type { CommonCall } from './commonApi';
import type { HostEvent, WordHost } from './host';

/**
 * `window.external` as Word on Windows gives it to a pane: set it before office.js runs. All calls are in-process.
 */
export type DesktopExternal = {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => Readonly<Record<string, () => unknown>>;
  readonly Execute: (dispatchId: number, params: unknown, callback: (answer: unknown) => void) => void;
  readonly RegisterEvent: (
    dispatchId: number,
    targetId: string,
    handler: (dispatchId: number, values: SafeArray) => void,
    callback: (status: number) => void,
  ) => void;
  readonly UnregisterEvent: (
    dispatchId: number,
    targetId: string,
    callback: (status: number) => void,
  ) => void;
};

/** What the client takes for an array of COM's. */
type SafeArray = { readonly toArray: () => readonly unknown[]; readonly dimensions: () => number };

function safeArray(values: readonly unknown[]): SafeArray {
  return {
    toArray: () => values.map(value => (Array.isArray(value) ? safeArray(value) : value)),
    dimensions: () => 1,
  };
}

const richApi = 93;
const selectionChangedEvent = 2;
const richApiEvent = 33;

export function createDesktopExternal(host: WordHost): DesktopExternal {
  const { platform } = host;
  const handlers = new Map<number, (dispatchId: number, values: SafeArray) => void>();
  host.onEvent(event => {
    const id = event.kind === 'selectionChanged' ? selectionChangedEvent : richApiEvent;
    handlers.get(id)?.(id, safeArray(eventValues(event)));
  });
  return {
    GetHostInfo: () => `Word$Win32$16.01$${platform.locale}`,
    GetContext: () => ({
      GetAppType: () => 2,
      GetSolutionRef: () => 'du-y',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 0,
      GetAppUILocale: () => platform.locale,
      GetAppDataLocale: () => platform.locale,
      GetDocUrl: () => 'C:\\Bao cao\\bao-cao.docx',
      // On the desktop 0 is read-write, 1 read-only: the reverse of the web.
      GetAppCapabilities: () => (platform.reportsReadOnly ? 1 : 0),
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () => JSON.stringify(platform.requirementSets),
      GetHostFullVersion: () => '16.0.17928.20114',
      GetOfficeThemeInfo: () => JSON.stringify(themeColours(platform.theme)),
      GetSettings: () => settingsOf(host),
    }),
    Execute: (dispatchId, params, callback) => {
      const values = toValues(params);
      // Word answers later, never from inside the call.
      queueMicrotask(() => {
        if (dispatchId === richApi) {
          const answer = richAnswer(host, values);
          if (answer !== undefined) callback(safeArray([0, answer]));
        } else {
          const answer = host.common(commonCall(dispatchId, values));
          if (answer === undefined) return;
          callback('error' in answer ? answer.error : safeArray([0, ...answer.values]));
        }
      });
    },
    RegisterEvent: (dispatchId, _, handler, callback) => {
      handlers.set(dispatchId, handler);
      callback(0);
    },
    UnregisterEvent: (dispatchId, _, callback) => {
      handlers.delete(dispatchId);
      callback(0);
    },
  };
}

function toValues(params: unknown): readonly unknown[] {
  if (Array.isArray(params)) return params;
  return typeof params === 'object' && params !== null && 'toArray' in params
    ? (params as SafeArray).toArray()
    : [];
}

/** The request is an array of 13 items, its body the fifth. */
function richAnswer(host: WordHost, [request]: readonly unknown[]): readonly unknown[] | undefined {
  const answer = host.processQuery(String(toValues(request)[4]));
  return answer === undefined ? undefined : [200, ['Content-Type', 'application/json'], answer];
}

function eventValues(event: HostEvent): readonly unknown[] {
  if (event.kind === 'selectionChanged') return [];
  return [[65536, event.type, '', event.payload, '']];
}

/** The client hands over two arrays: to fill, or to keep in the place of all that was there. */
function settingsOf(host: WordHost) {
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push(...host.settings().keys());
      values.push(...host.settings().values());
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      const settings = host.settings();
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? '');
    },
  };
}

/** Arguments by their position. */
function commonCall(dispatchId: number, [first, second, third]: readonly unknown[]): CommonCall {
  switch (dispatchId) {
    case 77:
      return { kind: 'openFile', isCompressed: first === 5 };
    case 80:
      return { kind: 'readSlice', handle: Number(first), from: Number(second), size: Number(third) };
    case 81:
      return { kind: 'closeFile', handle: Number(first) };
    case 128:
      return { kind: 'addPart', xml: String(first) };
    case 129:
      return { kind: 'findPart', id: String(first) };
    case 130:
      return { kind: 'listParts', namespace: String(first) };
    case 131:
      return { kind: 'readPart', id: String(first) };
    case 133:
      return { kind: 'deletePart', id: String(first) };
    default:
      return { kind: 'unknown' };
  }
}

/** Colours as integers, as the desktop gives them. */
function themeColours(theme: 'light' | 'dark') {
  const [background, text] = theme === 'light' ? [0xffffff, 0x262626] : [0x1f1f1f, 0xf0f0f0];
  return {
    primaryFontColor: text,
    primaryBackgroundColor: background,
    secondaryFontColor: text,
    secondaryBackgroundColor: background,
    bodyBackgroundColor: background,
    bodyForegroundColor: text,
    controlBackgroundColor: background,
    controlForegroundColor: text,
  };
}

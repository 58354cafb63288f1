import { Failure } from './failure';

/** What Office says of itself, once it is ready. Every field may be missing on some platform. */
export type HostLook = {
  readonly displayLanguage?: string;
  readonly isDark?: boolean;
  readonly isHighContrast?: boolean;
  /** Browser storage is shared between sites' frames on the web: keys are prefixed with this where it is given. */
  readonly partitionKey?: string;
};

/** Office answers in well under a second; a page that is not in Office may never get an answer. */
const readyPatienceMs = 20_000;

/**
 * Waits for Office. Fails with `officeUnreachable` (office.js did not load, or did not answer), `notInWord` or
 * `wordTooOld` (below WordApi 1.3, the set of Word 2019 and 2021 under volume licence).
 */
export async function ready(): Promise<void> {
  // office.js is a script of its own: without a network the global is not there at all.
  if (!('Office' in globalThis)) throw new Failure('officeUnreachable');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Failure('officeUnreachable'));
    }, readyPatienceMs);
  });
  const info = await Promise.race([Office.onReady(), tooLong]);
  clearTimeout(timer);
  // In a plain browser tab the host is null, whatever the typings say (WIRE.md: Start).
  if (String(info.host) !== 'Word') throw new Failure('notInWord');
  if (!supports('WordApi', '1.3')) throw new Failure('wordTooOld');
}

export function supports(set: 'WordApi' | 'CustomXmlParts', version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Not every read-only document says so (office-js#6209); a write that Word refuses tells for certain. */
export function isReadOnly(): boolean {
  return String(Office.context.document.mode) === 'readOnly';
}

/** Before Office is ready: nothing. */
export function look(): HostLook {
  if (!('Office' in globalThis)) return {};
  // Before Office is ready, and on platforms that lack a member, these are undefined whatever the typings say.
  const context = (Office as Partial<typeof Office>).context as Partial<Office.Context> | undefined;
  const background = context?.officeTheme?.bodyBackgroundColor;
  return {
    ...(context?.displayLanguage === undefined ? {} : { displayLanguage: context.displayLanguage }),
    ...(background === undefined ? {} : { isDark: isDarkColour(background) }),
    ...(context?.partitionKey === undefined ? {} : { partitionKey: context.partitionKey }),
  };
}

/** "#1F1F1F" → true. Relative luminance by the weights of WCAG 2, without its gamma: enough to tell dark from light. */
function isDarkColour(hex: string): boolean {
  const [red = 255, green = 255, blue = 255] = (hex.match(/[0-9a-f]{2}/gi) ?? []).map(part =>
    parseInt(part, 16),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

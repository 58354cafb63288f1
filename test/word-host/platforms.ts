/**
 * What tells one Word from another. A switch is declared, explained and defaulted here and nowhere else: a line in the
 * type, a line in the defaults, and the place in the host that asks for it, each with a test (platforms.test.ts).
 */
export type Platform = {
  readonly name: string;
  readonly channel: 'desktop' | 'web';
  /** For example { WordApi: '1.3' }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Office's display language, e.g. "vi-VN". Also the language of Word's own placeholder. */
  readonly locale: string;
  /** What `text` of a control returns while its placeholder shows: nobody published it. */
  readonly placeholderReadsAs: 'text' | 'empty';
  /** When events go out: at once, after `delayMs`, or never. */
  readonly events: { readonly when: 'atOnce' | 'late' | 'never'; readonly delayMs?: number };
  /** Writes fail with AccessDenied; Office's document mode says read-only only where `reportsReadOnly`. */
  readonly isReadOnly: boolean;
  readonly reportsReadOnly: boolean;
  /** Office's colours on the desktop; the web tells none (WIRE.md: Start). */
  readonly theme: 'light' | 'dark';
  /** Whether a control keeps its id while the document is open, or gets another with every write of the API's. */
  readonly controlIds: 'last' | 'changeAtWrites';
  /** Larger slices of a file are refused with 5001. The reference: 4 MB, and 64 KB on iPad. */
  readonly maxSliceBytes: number;
};

const defaults: Omit<Platform, 'name'> = {
  channel: 'desktop',
  requirementSets: sets('1.3'),
  locale: 'vi-VN',
  placeholderReadsAs: 'text',
  events: { when: 'atOnce' },
  isReadOnly: false,
  reportsReadOnly: false,
  theme: 'light',
  controlIds: 'last',
  maxSliceBytes: 4 * 1024 * 1024,
};

/** A Word that differs from Word 2021 (WordApi 1.3, Vietnamese, on the desktop) in what is given. */
export function platform<Name extends string>(
  name: Name,
  switches: Partial<Omit<Platform, 'name'>> = {},
): Platform & { readonly name: Name } {
  return { ...defaults, ...switches, name };
}

/** The Words that the preview offers, and most tests run on. Which has which set (FACTS.md: Requirement sets). */
export const platforms = {
  /** Word 2021 under volume licence, and 2019's API: no events but the selection's. */
  desktop13: platform('desktop13'),
  desktop18: platform('desktop18', { requirementSets: sets('1.8') }),
  eventsLate: platform('eventsLate', {
    requirementSets: sets('1.6'),
    events: { when: 'late', delayMs: 800 },
  }),
  noEvents: platform('noEvents', { events: { when: 'never' } }),
  placeholderEmpty: platform('placeholderEmpty', { placeholderReadsAs: 'empty' }),
  web19: platform('web19', { channel: 'web', locale: 'en-US', requirementSets: sets('1.9') }),
  readOnly: platform('readOnly', { isReadOnly: true, reportsReadOnly: true }),
  /** "Always open read-only" did not tell the add-in (office-js#6209). */
  readOnlyUnreported: platform('readOnlyUnreported', { isReadOnly: true }),
  old11: platform('old11', { requirementSets: sets('1.1') }),
  english: platform('english', { locale: 'en-US' }),
  dark: platform('dark', { theme: 'dark' }),
} as const satisfies Record<string, Platform>;

export type PlatformName = keyof typeof platforms;

function sets(wordApi: string) {
  return { WordApi: wordApi, CustomXmlParts: '1.1' };
}

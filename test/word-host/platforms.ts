import type { Platform } from './model';

const sets = (wordApi: string) => ({ WordApi: wordApi, CustomXmlParts: '1.1' });

const base: Omit<Platform, 'name'> = {
  channel: 'desktop',
  requirementSets: sets('1.3'),
  locale: 'vi-VN',
  placeholderReadsAs: 'text',
  events: { when: 'atOnce' },
  isReadOnly: false,
  reportsReadOnly: false,
};

/** The Words that tests and the preview run on. Which has which set (FACTS.md: Requirement sets). */
export const platforms = {
  /** Word 2021 under volume licence, and 2019's API: no events but the selection's. */
  desktop13: { ...base, name: 'desktop13' },
  desktop18: { ...base, name: 'desktop18', requirementSets: sets('1.8') },
  eventsLate: {
    ...base,
    name: 'eventsLate',
    requirementSets: sets('1.6'),
    events: { when: 'late', delayMs: 800 },
  },
  noEvents: { ...base, name: 'noEvents', events: { when: 'never' } },
  placeholderEmpty: { ...base, name: 'placeholderEmpty', placeholderReadsAs: 'empty' },
  web19: { ...base, name: 'web19', channel: 'web', locale: 'en-US', requirementSets: sets('1.9') },
  readOnly: { ...base, name: 'readOnly', isReadOnly: true, reportsReadOnly: true },
  /** "Always open read-only" did not tell the add-in (office-js#6209). */
  readOnlyUnreported: { ...base, name: 'readOnlyUnreported', isReadOnly: true },
  old11: { ...base, name: 'old11', requirementSets: sets('1.1') },
  english: { ...base, name: 'english', locale: 'en-US' },
  dark: { ...base, name: 'dark', theme: 'dark' },
} as const satisfies Record<string, Platform>;

export type PlatformName = keyof typeof platforms;

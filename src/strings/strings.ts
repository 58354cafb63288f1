import type { checks } from './vi/checks';
import type { failures } from './vi/failures';
import type { outlines } from './vi/outlines';
import type { pane } from './vi/pane';
import type { rules } from './vi/rules';

/** The sentences of the interface by part. Vietnamese is the source: every language has its entries and values. */
export type Strings = {
  /** The first screen. */
  readonly pane: Widened<typeof pane>;
  /** What went wrong. */
  readonly failures: Widened<typeof failures>;
  /** The check before sending, and what it leads to. */
  readonly checks: Widened<typeof checks>;
  /** What each rule of the check says. */
  readonly rules: typeof rules;
  /** The pages on which outlines are loaded, corrected, compared and kept. */
  readonly outlines: Widened<typeof outlines>;
};

export type Part = keyof Strings;

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R extends string ? string : R
    : { readonly [K in keyof T]: Widened<T[K]> };

/** What the table holds of a language: parts that are there at once, or come over the network when they are needed. */
export type LanguageEntry = {
  /** Said of the button that leads to it, in its own words. */
  readonly switchTo: string;
  readonly first: () => Pick<Strings, 'pane'> | Promise<Pick<Strings, 'pane'>>;
  readonly later: () => Promise<Omit<Strings, 'pane'>>;
};

import { describe, toFailure } from '../word';
import type { Next } from './desk';
import type { FailureNotice } from './state';

/** An error with the numbers that its sentence names. */
export class CountedFailure extends Error {
  constructor(
    readonly failure: unknown,
    readonly values: FailureNotice['values'],
  ) {
    super('counted', { cause: failure });
    this.name = 'CountedFailure';
  }
}

/** An action that came half-way: what the state is now, and what is to be said. */
export class Unfinished extends Error {
  constructor(
    readonly next: Next,
    readonly failure: unknown,
  ) {
    super('unfinished', { cause: failure });
    this.name = 'Unfinished';
  }
}

export async function noticeOf(error: unknown): Promise<FailureNotice> {
  if (error instanceof Unfinished) return noticeOf(error.failure);
  const counted = error instanceof CountedFailure ? error : undefined;
  const failure = toFailure(counted?.failure ?? error);
  return { code: failure.code, values: counted?.values ?? {}, details: await describe(failure) };
}

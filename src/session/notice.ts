import { describe, toFailure } from '../word';
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

export async function noticeOf(error: unknown): Promise<FailureNotice> {
  const counted = error instanceof CountedFailure ? error : undefined;
  const failure = toFailure(counted?.failure ?? error);
  return { code: failure.code, values: counted?.values ?? {}, details: await describe(failure) };
}

import type { OfPoint, Rule } from '../kernel';
import { ofAnswer } from '../match';

/** The request stands where the answer should: as it was, or with a word changed. */
export const requestLeft: Rule<OfPoint> = {
  severity: 'error',
  check: ({ slots }) =>
    slots.filter(({ emptiness, repeatsRequest }) => emptiness === 'request' || repeatsRequest).map(ofAnswer),
};

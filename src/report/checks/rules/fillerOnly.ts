import type { OfPoint, Rule } from '../kernel';
import { ofAnswer } from '../match';

/** A slot that holds dots, dashes, "xx" or a promise ("đang cập nhật"), and no answer. */
export const fillerOnly: Rule<OfPoint> = {
  severity: 'error',
  check: ({ slots }) => slots.filter(({ emptiness }) => emptiness === 'filler').map(ofAnswer),
};

import { formatsOf } from '../format';

export const { number, day } = formatsOf('en-GB');

/** "1 slot", "2 slots". */
export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

import type { LastYearAnswer } from '../report/lastYear';

type Answers = ReadonlyMap<string, LastYearAnswer>;

/** Last year's report, as long as the pane is open: it is another document, and nothing of it is kept with this one. */
let answers: Answers | undefined;
const listeners = new Set<() => void>();

export function lastYearReport(): Answers | undefined {
  return answers;
}

export function setLastYearReport(next: Answers): void {
  answers = next;
  for (const listener of listeners) listener();
}

export function subscribeLastYearReport(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

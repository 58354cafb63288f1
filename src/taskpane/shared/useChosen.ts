import { useState } from 'react';

type Chosen<T> = {
  readonly chosen: ReadonlySet<T>;
  readonly choose: (item: T, isChosen: boolean) => void;
  readonly setChosen: (chosen: ReadonlySet<T>) => void;
};

/** What is ticked of a list. */
export function useChosen<T>(first: () => Iterable<T> = () => []): Chosen<T> {
  const [chosen, setChosen] = useState<ReadonlySet<T>>(() => new Set(first()));
  const choose = (item: T, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(item);
    else next.delete(item);
    setChosen(next);
  };
  return { chosen, choose, setChosen };
}

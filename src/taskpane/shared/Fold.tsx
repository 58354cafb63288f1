import type { ReactNode } from 'react';
import { useText } from './useText';

type FoldProps = {
  readonly summary: string;
  readonly children: ReactNode;
  readonly isOpenFirst?: boolean;
};

/** What is folded away under its summary. */
export function Fold({ summary, children, isOpenFirst = false }: FoldProps) {
  const text = useText();
  return (
    <details className={text.section} open={isOpenFirst}>
      <summary className={text.summary}>{summary}</summary>
      {children}
    </details>
  );
}

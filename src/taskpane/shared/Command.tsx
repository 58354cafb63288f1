import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useReady } from '../useSession';

/** How a button looks and what it is called; the rest is its behaviour. */
export type ButtonLook = {
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactElement;
  readonly className?: string;
  readonly title?: string | undefined;
  readonly 'aria-label'?: string;
};

type CommandProps = ButtonLook & {
  readonly children?: ReactNode;
  /** Ends when it is done; how it ended stands in the session's state. */
  readonly onClick: () => unknown;
  readonly isDisabled?: boolean;
  /** Whether it takes the focus of what went away around it (`KeptFocus`). */
  readonly isHeir?: boolean;
};

/** A button for what is done in the document: one thing at a time, so it waits while Word is busy. It keeps the focus. */
export function Command({
  onClick,
  isDisabled = false,
  isHeir = false,
  size = 'small',
  ...look
}: CommandProps) {
  const isBusy = useReady(state => state.task !== undefined);
  return (
    <Button
      {...look}
      {...(isHeir ? { 'data-heir': '' } : {})}
      size={size}
      disabledFocusable={isBusy || isDisabled}
      onClick={() => void onClick()}
    />
  );
}

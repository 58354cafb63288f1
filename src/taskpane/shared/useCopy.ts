import { useState } from 'react';

/** Copies a text. `isCopied` is false where the pane may not use the clipboard: there must be another way beside it. */
export function useCopy(): { readonly isCopied: boolean | undefined; readonly copy: (text: string) => void } {
  const [isCopied, setIsCopied] = useState<boolean>();
  const write = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      setIsCopied(false);
    }
  };
  return { isCopied, copy: text => void write(text) };
}

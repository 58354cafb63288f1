import { useEffect } from 'react';

const focusable = 'button, a[href], input, textarea, select, [tabindex="0"]';

/**
 * Keeps the focus in the pane when what held it goes away: it falls to the part marked `data-heir`, else to the first
 * that can have it, in the nearest part around it that is still there. Word on the web sends Tab out of a pane whose
 * focus is nowhere. Takes no focus from the document, nor from elsewhere in the pane.
 */
export default function KeptFocus(): null {
  useEffect(() => {
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? [target, ...ancestorsOf(target)] : [];
    };
    const keep = () => {
      if (!document.hasFocus() || document.activeElement !== document.body) return;
      for (const part of around) {
        if (part.isConnected && (part === around[0] || heirIn(part))) return;
      }
    };
    let wait: ReturnType<typeof setTimeout> | undefined;
    // What takes the place of the old may take the focus itself: it comes first.
    const observer = new MutationObserver(() => {
      clearTimeout(wait);
      wait = setTimeout(keep);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(wait);
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
  return null;
}

function ancestorsOf({ parentElement }: Element): readonly Element[] {
  return parentElement === null ? [] : [parentElement, ...ancestorsOf(parentElement)];
}

/** Gives the focus to the heir in a part, if there is one. */
function heirIn(part: Element): boolean {
  const heir = [
    part.querySelector<HTMLElement>('[data-heir]'),
    ...part.querySelectorAll<HTMLElement>(focusable),
  ];
  return heir.some(each => {
    each?.focus();
    return each !== null && each === document.activeElement;
  });
}

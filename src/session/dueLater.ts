/** UniKey and EVKey send backspaces and typed-again letters: wait until the officer pauses (DOMAIN.md: Typing). */
const idleMs = 600;
/** But an officer who never pauses still sees the counts move. */
const atMostMs = 2500;

/** Many hints → one call, when they pause, or when they have gone on for long enough. */
export function dueLater(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;
  return () => {
    const now = Date.now();
    if (timer === undefined) firstAt = now;
    else clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        call();
      },
      Math.max(0, Math.min(idleMs, firstAt + atMostMs - now)),
    );
  };
}

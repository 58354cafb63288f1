/**
 * Does what a button asks for; if the button went away with it and left the focus nowhere, gives it to the heir. Word
 * on the web sends Tab out of a pane whose focus is nowhere. Takes no focus from the document, nor from elsewhere.
 */
export async function thenFocus(
  action: Promise<unknown>,
  heir: () => HTMLElement | null | undefined,
): Promise<void> {
  await action;
  await new Promise(resolve => setTimeout(resolve));
  if (document.hasFocus() && document.activeElement === document.body) heir()?.focus();
}

import type { Outline } from '../outline/outline';

/**
 * The outline that comes with the add-in; a document's own wins over it. Text and parser are loaded only where they
 * are needed: together they are 12 KiB of the start-up's budget.
 */
export async function loadBundledOutline(): Promise<Outline> {
  const [{ default: text }, { parseOutline }] = await Promise.all([
    import('../../assets/outlines/doan-2023.txt'),
    import('../outline/parseOutline'),
  ]);
  const { title, roots } = parseOutline(text);
  return { title, roots };
}

import type { Outline } from '../outline/outline';
import { parseOutline } from '../outline/parseOutline';

/**
 * The outline that comes with the add-in; a document's own wins over it. Loaded only where it is needed: its text is
 * 6 KiB of the start-up's budget.
 */
export async function loadBundledOutline(): Promise<Outline> {
  const { default: text } = await import('../../assets/outlines/doan-2023.txt');
  const { title, roots } = parseOutline(text);
  return { title, roots };
}

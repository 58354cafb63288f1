import text from '../../assets/outlines/doan-2023.txt';
import type { Outline } from '../outline/outline';
import { parseOutline } from '../outline/parseOutline';

const { title, roots } = parseOutline(text);

/** The outline that comes with the add-in; a document's own wins over it. */
export const bundledOutline: Outline = { title, roots };

import { readParagraphs } from '../../word/paragraphs';

/** The text of the document, or of what is selected, a line for each paragraph, automatic labels before it. */
export async function readText(where: 'document' | 'selection'): Promise<string> {
  const paragraphs = await readParagraphs(where);
  return paragraphs.map(({ text, label }) => (label === '' ? text : `${label}\t${text}`)).join('\n');
}

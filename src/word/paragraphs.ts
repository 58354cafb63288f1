import type { DraftParagraph } from '../report/matchDraft';
import { run } from './run';

/**
 * The paragraphs of the document, or of what is selected, with the labels of automatic lists as Word shows them
 * (`ListItem.listString`, WordApi 1.3). Three syncs at any length: texts, then what only some paragraphs have.
 */
export function readParagraphs(where: 'document' | 'selection'): Promise<readonly DraftParagraph[]> {
  return run(async context => {
    const { document } = context;
    const paragraphs = where === 'selection' ? document.getSelection().paragraphs : document.body.paragraphs;
    paragraphs.load('text,isListItem,outlineLevel,tableNestingLevel');
    const controls = document.contentControls;
    controls.load('id');
    await context.sync();
    const labels = new Map<Word.Paragraph, Word.ListItem>();
    const parents = new Map<Word.Paragraph, Word.ContentControl>();
    for (const paragraph of paragraphs.items) {
      if (paragraph.isListItem) {
        const item = paragraph.listItemOrNullObject;
        item.load('listString');
        labels.set(paragraph, item);
      }
      if (controls.items.length > 0 && paragraph.tableNestingLevel === 0) {
        const parent = paragraph.parentContentControlOrNullObject;
        parent.load('tag');
        parents.set(paragraph, parent);
      }
    }
    if (labels.size + parents.size > 0) await context.sync();
    return paragraphs.items.map(paragraph => {
      const item = labels.get(paragraph);
      const parent = parents.get(paragraph);
      const isInControl = parent !== undefined && !parent.isNullObject;
      return {
        text: paragraph.text,
        label: item === undefined || item.isNullObject ? '' : item.listString,
        outlineLevel: paragraph.outlineLevel,
        reach: paragraph.tableNestingLevel > 0 ? 'table' : isInControl ? 'control' : 'free',
        controlTag: isInControl ? parent.tag : '',
      };
    });
  });
}

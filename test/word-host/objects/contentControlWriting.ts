import { deleteBlock, newParagraph } from '../document/edit';
import { HostError } from '../model';
import { paragraphsOf } from './contents';
import { attrsOf, cannotDelete, cannotEdit, insideOfControl, nodeOf, type Control } from './control';
import { found, oneOf, reference, text, type Members } from './hostClass';
import { blocksOf, insertAt, insertBeside } from './writing';

const locked = { AccessDenied: 'the contents are locked (office-js#2759; the code is inferred)' };

/** The methods of a content control that change the document. */
export const contentControlWriting: Members<Control> = {
  insertParagraph: {
    since: '1.1',
    ...reference,
    refuses: locked,
    call: (control, words, where) => {
      const side = oneOf(where, 'Start', 'End', 'Before', 'After');
      if (side === 'Before' || side === 'After') return insertBeside(control, side, words);
      unlessLocked(control);
      const [start, end] = insideOfControl(control);
      const paragraph = newParagraph(text(words), null);
      insertAt(control.model, side === 'Start' ? start : end, [paragraph]);
      return control.model.paragraph(Number(paragraph.attrs.key));
    },
  },
  insertText: {
    since: '1.1',
    source: 'long practice: a line feed begins a paragraph',
    sure: 'sure',
    refuses: locked,
    call: (control, words, where) => {
      const side = oneOf(where, 'Replace', 'Start', 'End');
      unlessLocked(control);
      if (side === 'Replace') {
        const neighbour = nodeOf(control).firstChild;
        const lines = text(words).split('\n');
        control.model.edit(tr => {
          tr.replaceWith(
            ...insideOfControl(control),
            lines.map(line => newParagraph(line, neighbour)),
          );
        });
      } else {
        const paragraphs = paragraphsOf(control.model, insideOfControl(control));
        found(side === 'Start' ? paragraphs[0] : paragraphs.at(-1)).call('insertText', [text(words), side]);
      }
      return control.model.range(...insideOfControl(control));
    },
  },
  insertOoxml: {
    since: '1.1',
    source: 'office-js#866, by design: a control in the package is nested here',
    sure: 'sure',
    refuses: locked,
    call: (control, xml, where) => {
      const side = oneOf(where, 'Replace', 'Start', 'End');
      unlessLocked(control);
      const blocks = blocksOf(control.model, xml);
      const [start, end] = insideOfControl(control);
      if (side === 'Replace')
        control.model.edit(tr => {
          tr.replaceWith(start, end, [...blocks, newParagraph('', null)]);
        });
      else insertAt(control.model, side === 'Start' ? start + 1 : end - 1, blocks);
      return control.model.range(...insideOfControl(control));
    },
  },
  clear: {
    since: '1.1',
    source: "ISO 29500-1 17.5.2.25, office-js#1515: Word's default placeholder shows",
    sure: 'inferred',
    refuses: locked,
    call: control => {
      unlessLocked(control);
      control.model.edit(tr => {
        tr.replaceWith(...insideOfControl(control), newParagraph('', nodeOf(control).firstChild));
      });
      return undefined;
    },
  },
  delete: {
    since: '1.1',
    source: 'the reference; office-js#5732',
    sure: 'inferred',
    refuses: {
      AccessDenied: 'the control is locked against deletion (the code is inferred)',
      NotAllowed: 'the control is empty, on the web (office-js#5732)',
    },
    call: (control, keepContent) => {
      if (cannotDelete(control))
        throw new HostError('AccessDenied', 'The control is locked against deletion');
      if (control.model.host.platform.channel === 'web' && attrsOf(control).isPlaceholder)
        throw new HostError('NotAllowed', 'The control is empty');
      const node = nodeOf(control);
      control.model.edit(tr => {
        if (keepContent === true) tr.replaceWith(...control.place(), node.content);
        else deleteBlock(tr, control.place()[0]);
      });
      return undefined;
    },
  },
};

/** Locks stop the API as well. */
function unlessLocked(control: Control): void {
  if (cannotEdit(control)) throw new HostError('AccessDenied', 'The contents of the control are locked');
}

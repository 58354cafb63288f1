import { readControls } from '../document/oracle';
import {
  expectNone,
  isNull,
  packageOf,
  paragraphAt,
  read,
  readItems,
  selected,
  tagged,
  textsWith,
  written,
  type Examples,
} from './sample';

export const paragraphExamples: Examples = {
  'Paragraph.text': async context => {
    expect(await read(await paragraphAt(context, 1), 'text')).toBe('Kết quả');
  },
  'Paragraph.style': async context => {
    expect(await read(await paragraphAt(context, 0), 'style')).toBe('heading 1');
    expect(await read(await paragraphAt(context, 1), 'style')).toBe('Normal');
  },
  'Paragraph.styleBuiltIn': async context => {
    expect(await read(await paragraphAt(context, 0), 'styleBuiltIn')).toBe('Heading1');
  },
  'Paragraph.outlineLevel': async context => {
    expect(await read(await paragraphAt(context, 0), 'outlineLevel')).toBe(1);
    expect(await read(await paragraphAt(context, 1), 'outlineLevel')).toBe(10);
  },
  'Paragraph.isListItem': async context => {
    expect(await read(await paragraphAt(context, 0), 'isListItem')).toBe(false);
    expect(await read(await paragraphAt(context, 1), 'isListItem')).toBe(true);
  },
  'Paragraph.tableNestingLevel': async context => {
    expect(await read(await paragraphAt(context, 1), 'tableNestingLevel')).toBe(0);
    expect(await read(await paragraphAt(context, 5), 'tableNestingLevel')).toBe(1);
  },
  'Paragraph.contentControls': async context => {
    expect(await readItems((await paragraphAt(context, 1)).contentControls, 'tag')).toEqual([]);
  },
  'Paragraph.listItem': async context => {
    expect(await read((await paragraphAt(context, 1)).listItem, 'listString')).toBe('I.');
    const plain = await paragraphAt(context, 0);
    await expectNone(context, () => plain.listItem);
  },
  'Paragraph.listItemOrNullObject': async context => {
    expect(await isNull((await paragraphAt(context, 0)).listItemOrNullObject)).toBe(true);
    expect(await isNull((await paragraphAt(context, 1)).listItemOrNullObject)).toBe(false);
  },
  'ListItem.listString': async context => {
    (await paragraphAt(context, 1)).insertParagraph('Tồn tại', 'After');
    expect(await read((await paragraphAt(context, 2)).listItem, 'listString')).toBe('II.');
  },
  'Paragraph.parentContentControl': async context => {
    expect(await read((await paragraphAt(context, 2)).parentContentControl, 'tag')).toBe('viết');
    const plain = await paragraphAt(context, 0);
    await expectNone(context, () => plain.parentContentControl);
  },
  'Paragraph.parentContentControlOrNullObject': async context => {
    expect(await isNull((await paragraphAt(context, 0)).parentContentControlOrNullObject)).toBe(true);
  },
  'Paragraph.parentTable': async context => {
    expect(await read((await paragraphAt(context, 6)).parentTable, 'rowCount')).toBe(1);
    const plain = await paragraphAt(context, 0);
    await expectNone(context, () => plain.parentTable);
  },
  'Paragraph.parentTableOrNullObject': async context => {
    expect(await isNull((await paragraphAt(context, 0)).parentTableOrNullObject)).toBe(true);
  },
  'Paragraph.parentBody': async context => {
    expect(await read((await paragraphAt(context, 5)).parentBody, 'type')).toBe('TableCell');
  },
  'Paragraph.getNext': async context => {
    expect(await read((await paragraphAt(context, 2)).getNext(), 'text')).toBe('Bấm vào đây');
    const last = await paragraphAt(context, 7);
    await expectNone(context, () => last.getNext());
  },
  'Paragraph.getNextOrNullObject': async context => {
    expect(await isNull((await paragraphAt(context, 7)).getNextOrNullObject())).toBe(true);
  },
  'Paragraph.getPrevious': async context => {
    expect(await read((await paragraphAt(context, 2)).getPrevious(), 'text')).toBe('Kết quả');
    const first = await paragraphAt(context, 0);
    await expectNone(context, () => first.getPrevious());
  },
  'Paragraph.getPreviousOrNullObject': async context => {
    expect(await isNull((await paragraphAt(context, 0)).getPreviousOrNullObject())).toBe(true);
  },
  'Paragraph.search': async context => {
    const paragraph = await paragraphAt(context, 1);
    expect(await readItems(paragraph.search('quả'), 'text')).toEqual(['quả']);
    // "^" begins a code of Word's; doubled it is a letter.
    paragraph.insertText(' ^', 'End');
    expect(await readItems(paragraph.search('^^'), 'text')).toEqual(['^']);
    paragraph.search('^p').load('text');
    await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
  },
  'Paragraph.search SearchStringInvalidOrTooLong': async context => {
    (await paragraphAt(context, 1)).search('').load('text');
    return context.sync();
  },
  'Paragraph.select': async (context, document) => {
    (await paragraphAt(context, 1)).select('Select');
    await context.sync();
    expect(selected(document)).toBe('Kết quả');
  },
  'Paragraph.insertContentControl': async (context, document) => {
    (await paragraphAt(context, 1)).insertContentControl().tag = 'mới';
    await context.sync();
    expect(readControls(document.save())[0]).toMatchObject({ tag: 'mới', text: 'Kết quả' });
  },
  'Paragraph.getRange': async (context, document) => {
    const paragraph = await paragraphAt(context, 1);
    expect(await read(paragraph.getRange(), 'text')).toBe('Kết quả');
    paragraph.getRange('End').select();
    await context.sync();
    expect([selected(document), document.state.selection.$from.parentOffset]).toEqual(['', 7]);
  },
  'Paragraph.insertParagraph': async (context, document) => {
    (await paragraphAt(context, 1)).insertParagraph('sau', 'After');
    // Outside of the control that the paragraph fills.
    (await paragraphAt(context, 3)).insertParagraph('trước ô', 'Before');
    expect(await written(context, document)).toEqual(
      textsWith({ 1: ['Kết quả', 'sau'], 2: ['trước ô', 'Đoàn viên'] }),
    );
    expect(readControls(document.save())[0]?.text).toBe('Đoàn viên');
  },
  'Paragraph.insertText': async (context, document) => {
    const paragraph = await paragraphAt(context, 1);
    paragraph.insertText(' tốt', 'End');
    paragraph.insertText('1. ', 'Start');
    expect(await written(context, document)).toEqual(textsWith({ 1: ['1. Kết quả tốt'] }));
  },
  'Paragraph.insertOoxml': async (context, document) => {
    (await paragraphAt(context, 1)).insertOoxml(packageOf('một', 'hai '), 'Start');
    // The last paragraph of the package joins the one that it goes into.
    expect(await written(context, document)).toEqual(textsWith({ 1: ['một', 'hai Kết quả'] }));
  },
  'Paragraph.clear': async (context, document) => {
    (await paragraphAt(context, 1)).clear();
    expect(await written(context, document)).toEqual(textsWith({ 1: [''] }));
  },
  'Paragraph.delete': async (context, document) => {
    (await paragraphAt(context, 1)).delete();
    tagged(context, 'viết').paragraphs.getFirst().delete();
    expect(await written(context, document)).toEqual(textsWith({ 1: [], 2: [] }));
    expect(readControls(document.save()).map(({ tag }) => tag)).toEqual(['trống', 'khóa', 'ô']);
  },
};

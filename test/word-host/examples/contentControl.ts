import { readControls } from '../document/oracle';
import { platforms } from '../platforms';
import {
  expectNone,
  isNull,
  packageOf,
  read,
  readItems,
  selected,
  tagged,
  textsWith,
  written,
  type Examples,
} from './sample';

export const contentControlExamples: Examples = {
  'ContentControl.id': async context => {
    expect(await read(tagged(context, 'viết'), 'id')).toBe(101);
  },
  'ContentControl.tag': async (context, document) => {
    tagged(context, 'viết').tag = 'đ'.repeat(64);
    await context.sync();
    expect(readControls(document.save())[0]?.tag).toBe('đ'.repeat(64));
    expect(await read(tagged(context, 'đ'.repeat(64)), 'tag')).toBe('đ'.repeat(64));
  },
  'ContentControl.tag InvalidArgument': context => {
    tagged(context, 'viết').tag = 'đ'.repeat(65);
    return context.sync();
  },
  'ContentControl.title': async (context, document) => {
    const control = tagged(context, 'viết');
    control.title = 'Ý'.repeat(70);
    expect(await read(control, 'title')).toBe('Ý'.repeat(64));
    expect(readControls(document.save())[0]?.title).toBe('Ý'.repeat(64));
  },
  'ContentControl.type': async context => {
    expect(await read(tagged(context, 'viết'), 'type')).toBe('RichText');
  },
  'ContentControl.text': async context => {
    expect(await read(tagged(context, 'viết'), 'text')).toBe('Đoàn viên');
    expect(await read(tagged(context, 'trống'), 'text')).toBe('Bấm vào đây');
  },
  'ContentControl.placeholderText': async (context, document) => {
    expect(await read(tagged(context, 'viết'), 'placeholderText')).toBe('');
    expect(await read(tagged(context, 'trống'), 'placeholderText')).toBe('Bấm vào đây');
    for (const tag of ['viết', 'trống']) tagged(context, tag).placeholderText = 'Viết ý này';
    expect(await written(context, document)).toEqual(textsWith({ 3: ['Viết ý này'] }));
    expect(readControls(document.save())[1]?.isShowingPlaceholder).toBe(true);
  },
  'ContentControl.cannotEdit': async context => {
    expect(await read(tagged(context, 'khóa'), 'cannotEdit')).toBe(true);
    tagged(context, 'khóa').cannotEdit = false;
    tagged(context, 'khóa').insertText('Đã mở', 'Replace');
    expect(await read(tagged(context, 'khóa'), 'cannotEdit')).toBe(false);
  },
  'ContentControl.cannotDelete': async (context, document) => {
    expect(await read(tagged(context, 'khóa'), 'cannotDelete')).toBe(true);
    tagged(context, 'khóa').cannotDelete = false;
    tagged(context, 'khóa').delete(false);
    expect(await written(context, document)).toEqual(textsWith({ 4: [] }));
  },
  'ContentControl.appearance': async context => {
    expect(await read(tagged(context, 'viết'), 'appearance')).toBe('BoundingBox');
  },
  'ContentControl.paragraphs': async context => {
    expect(await readItems(tagged(context, 'viết').paragraphs, 'text')).toEqual(['Đoàn viên']);
  },
  'ContentControl.contentControls': async context => {
    tagged(context, 'viết').paragraphs.getFirst().insertContentControl().tag = 'trong';
    expect(await readItems(tagged(context, 'viết').contentControls, 'tag')).toEqual(['trong']);
  },
  'ContentControl.tables': async context => {
    expect(await readItems(tagged(context, 'ô').tables, 'rowCount')).toEqual([]);
    context.document.body.getRange().insertContentControl().tag = 'tất cả';
    expect(await readItems(tagged(context, 'tất cả').tables, 'rowCount')).toEqual([1]);
  },
  'ContentControl.parentContentControl': async context => {
    const inner = tagged(context, 'viết').paragraphs.getFirst().insertContentControl();
    expect(await read(inner.parentContentControl, 'tag')).toBe('viết');
    await expectNone(context, () => tagged(context, 'viết').parentContentControl);
  },
  'ContentControl.parentContentControlOrNullObject': async context => {
    expect(await isNull(tagged(context, 'viết').parentContentControlOrNullObject)).toBe(true);
  },
  'ContentControl.parentTable': async context => {
    expect(await read(tagged(context, 'ô').parentTable, 'rowCount')).toBe(1);
    await expectNone(context, () => tagged(context, 'viết').parentTable);
  },
  'ContentControl.parentTableOrNullObject': async context => {
    expect(await isNull(tagged(context, 'viết').parentTableOrNullObject)).toBe(true);
    expect(await isNull(tagged(context, 'ô').parentTableOrNullObject)).toBe(false);
  },
  'ContentControl.parentBody': async context => {
    expect(await read(tagged(context, 'viết').parentBody, 'type')).toBe('MainDoc');
    expect(await read(tagged(context, 'ô').parentBody, 'type')).toBe('TableCell');
  },
  'ContentControl.search': async context => {
    expect(await readItems(tagged(context, 'viết').search('đoàn'), 'text')).toEqual(['Đoàn']);
    expect(await readItems(tagged(context, 'viết').search('Bấm'), 'text')).toEqual([]);
  },
  'ContentControl.search SearchStringInvalidOrTooLong': context => {
    tagged(context, 'viết').search('a'.repeat(256)).load('text');
    return context.sync();
  },
  'ContentControl.select': async (context, document) => {
    tagged(context, 'viết').select('End');
    await context.sync();
    expect([selected(document), document.state.selection.$from.parentOffset]).toEqual(['', 9]);
    tagged(context, 'trống').select('Start');
    await context.sync();
    expect(selected(document)).toBe('Bấm vào đây');
  },
  'ContentControl.getRange': async (context, document) => {
    const control = tagged(context, 'viết');
    expect(await read(control.getRange('Content'), 'text')).toBe('Đoàn viên');
    for (const side of ['Before', 'After', 'Start', 'End'] as const)
      expect(await read(control.getRange(side), 'isEmpty')).toBe(true);
    // Outside there is no parent, inside it is the control.
    expect(await isNull(control.getRange('Before').parentContentControlOrNullObject)).toBe(true);
    expect(await isNull(control.getRange('Start').parentContentControlOrNullObject)).toBe(false);
    control.getRange('Whole').insertParagraph('sau', 'After');
    expect(await written(context, document)).toEqual(textsWith({ 2: ['Đoàn viên', 'sau'] }));
  },
  'ContentControl.insertParagraph': async (context, document) => {
    tagged(context, 'viết').insertParagraph('trước', 'Before');
    tagged(context, 'viết').insertParagraph('cuối', 'End');
    expect(await written(context, document)).toEqual(textsWith({ 2: ['trước', 'Đoàn viên', 'cuối'] }));
    expect(readControls(document.save())[0]?.text).toBe('Đoàn viên\rcuối');
  },
  'ContentControl.insertParagraph AccessDenied': context => {
    tagged(context, 'khóa').insertParagraph('x', 'End');
    return context.sync();
  },
  'ContentControl.insertText': async (context, document) => {
    tagged(context, 'trống').insertText('một\nhai', 'Replace');
    tagged(context, 'viết').insertText(' mới', 'End');
    expect(await written(context, document)).toEqual(textsWith({ 2: ['Đoàn viên mới'], 3: ['một', 'hai'] }));
    expect(readControls(document.save())[1]?.isShowingPlaceholder).toBe(false);
  },
  'ContentControl.insertText AccessDenied': context => {
    tagged(context, 'khóa').insertText('x', 'Replace');
    return context.sync();
  },
  'ContentControl.insertOoxml': async (context, document) => {
    tagged(context, 'viết').insertOoxml(packageOf('gói'), 'Replace');
    expect(await written(context, document)).toEqual(textsWith({ 2: ['gói', ''] }));
  },
  'ContentControl.insertOoxml AccessDenied': context => {
    tagged(context, 'khóa').insertOoxml(packageOf('x'), 'Replace');
    return context.sync();
  },
  'ContentControl.clear': async (context, document) => {
    tagged(context, 'viết').clear();
    await context.sync();
    expect(readControls(document.save())[0]).toMatchObject({
      text: 'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.',
      isShowingPlaceholder: true,
    });
  },
  'ContentControl.clear AccessDenied': context => {
    tagged(context, 'khóa').clear();
    return context.sync();
  },
  'ContentControl.delete': async (context, document) => {
    tagged(context, 'viết').delete(true);
    tagged(context, 'trống').delete(false);
    expect(await written(context, document)).toEqual(textsWith({ 3: [] }));
    expect(readControls(document.save()).map(({ tag }) => tag)).toEqual(['khóa', 'ô']);
  },
  'ContentControl.delete AccessDenied': context => {
    tagged(context, 'khóa').delete(false);
    return context.sync();
  },
  'ContentControl.delete NotAllowed': {
    platform: platforms.web19,
    run: context => {
      tagged(context, 'trống').delete(false);
      return context.sync();
    },
  },
};

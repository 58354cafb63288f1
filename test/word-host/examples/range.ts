import { readControls } from '../document/oracle';
import {
  expectNone,
  isNull,
  packageOf,
  paragraphAt,
  read,
  readItems,
  selected,
  tableOf,
  tagged,
  textsWith,
  written,
  type Examples,
} from './sample';

const xmlOf = (document: { save: () => Uint8Array; parts: ReadonlyMap<string, Uint8Array> }) => {
  document.save();
  return new TextDecoder().decode(document.parts.get('word/document.xml'));
};

/** The letters of a paragraph as a range, without its mark. */
const lettersOf = async (context: Word.RequestContext, index: number) =>
  (await paragraphAt(context, index)).getRange('Content');

export const rangeExamples: Examples = {
  'Range.text': async context => {
    expect(await read(tagged(context, 'viết').getRange('Content'), 'text')).toBe('Đoàn viên');
  },
  'Range.isEmpty': async context => {
    expect(await read((await lettersOf(context, 1)).getRange('End'), 'isEmpty')).toBe(true);
    expect(await read(await lettersOf(context, 1), 'isEmpty')).toBe(false);
  },
  'Range.style': async context => {
    expect(await read(await lettersOf(context, 0), 'style')).toBe('heading 1');
  },
  'Range.font': async (context, document) => {
    (await lettersOf(context, 1)).font.highlightColor = '#FFFF00';
    await context.sync();
    expect(xmlOf(document)).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>Kết quả</);
  },
  'Font.highlightColor': async (context, document) => {
    const found = (await paragraphAt(context, 1)).search('quả');
    found.getFirst().font.highlightColor = '#FFFF00';
    await context.sync();
    // A stretch of a run: its neighbour stays as it is.
    expect(xmlOf(document).match(/<w:highlight /g)).toHaveLength(1);
    expect(xmlOf(document)).toMatch(/<w:t[^>]*>Kết <\/w:t>/);
    found.getFirst().font.highlightColor = null as unknown as string;
    await context.sync();
    expect(xmlOf(document)).not.toContain('<w:highlight ');
  },
  'Font.highlightColor InvalidArgument': async context => {
    (await lettersOf(context, 1)).font.highlightColor = '#123456';
    return context.sync();
  },
  'Range.paragraphs': async context => {
    const two = (await lettersOf(context, 0)).expandTo(await lettersOf(context, 1));
    expect(await readItems(two.paragraphs, 'text')).toEqual(['BÁO CÁO', 'Kết quả']);
  },
  'Range.contentControls': async context => {
    expect(await readItems(context.document.body.getRange().contentControls, 'tag')).toEqual([
      'viết',
      'trống',
      'khóa',
      'ô',
    ]);
    // Those that are wholly in it; none for a place inside of one (office-js#2062).
    expect(await readItems(tagged(context, 'viết').getRange('Content').contentControls, 'tag')).toEqual([]);
  },
  'Range.tables': async context => {
    expect(await readItems(context.document.body.getRange().tables, 'rowCount')).toEqual([1]);
    expect(await readItems((await lettersOf(context, 1)).tables, 'rowCount')).toEqual([]);
  },
  'Range.parentContentControl': async context => {
    expect(await read((await lettersOf(context, 2)).parentContentControl, 'tag')).toBe('viết');
    const plain = await lettersOf(context, 1);
    await expectNone(context, () => plain.parentContentControl);
  },
  'Range.parentContentControlOrNullObject': async context => {
    expect(await isNull((await lettersOf(context, 1)).parentContentControlOrNullObject)).toBe(true);
  },
  'Range.parentTable': async context => {
    expect(await read((await lettersOf(context, 5)).parentTable, 'rowCount')).toBe(1);
    const plain = await lettersOf(context, 1);
    await expectNone(context, () => plain.parentTable);
  },
  'Range.parentTableOrNullObject': async context => {
    expect(await isNull((await lettersOf(context, 1)).parentTableOrNullObject)).toBe(true);
  },
  'Range.parentBody': async context => {
    expect(await read((await lettersOf(context, 5)).parentBody, 'type')).toBe('TableCell');
    expect(await read((await lettersOf(context, 1)).parentBody, 'type')).toBe('MainDoc');
  },
  'Range.search': async context => {
    const all = context.document.body.getRange();
    expect(await readItems(all.search('K'), 'text')).toEqual(['K', 'k']);
    expect(await readItems(all.search('K', { matchCase: true }), 'text')).toEqual(['K']);
  },
  'Range.search SearchStringInvalidOrTooLong': context => {
    context.document.body.getRange().search('a'.repeat(256)).load('text');
    return context.sync();
  },
  'SearchOptions.matchCase': async context => {
    const all = context.document.body.getRange();
    const options = Word.SearchOptions.newObject(context);
    options.matchCase = true;
    const exact = all.search('đoàn', options);
    exact.load('text');
    options.load('matchCase');
    await context.sync();
    expect([options.matchCase, exact.items]).toEqual([true, []]);
  },
  'Range.select': async (context, document) => {
    (await lettersOf(context, 1)).select();
    await context.sync();
    expect(selected(document)).toBe('Kết quả');
  },
  'Range.insertContentControl': async (context, document) => {
    const two = (await lettersOf(context, 0)).expandTo(await lettersOf(context, 1));
    two.insertContentControl().tag = 'hai đoạn';
    await context.sync();
    expect(readControls(document.save())[0]).toMatchObject({ tag: 'hai đoạn', text: 'BÁO CÁO\rKết quả' });
  },
  'Range.getRange': async (context, document) => {
    (await lettersOf(context, 1)).getRange('End').insertText('!', 'Start');
    (await lettersOf(context, 1)).getRange('Start').insertText('1. ', 'Start');
    expect(await written(context, document)).toEqual(textsWith({ 1: ['1. Kết quả!'] }));
  },
  'Range.insertText': async (context, document) => {
    const given = (await lettersOf(context, 1)).insertText('Thành tích', 'Replace');
    expect(await read(given, 'text')).toBe('Thành tích');
    expect(await written(context, document)).toEqual(textsWith({ 1: ['Thành tích'] }));
  },
  'Range.insertParagraph': async (context, document) => {
    (await lettersOf(context, 1)).insertParagraph('sau', 'After');
    expect(await written(context, document)).toEqual(textsWith({ 1: ['Kết quả', 'sau'] }));
  },
  'Range.insertOoxml': async (context, document) => {
    (await lettersOf(context, 1)).insertOoxml(packageOf(' gói'), 'End');
    expect(await written(context, document)).toEqual(textsWith({ 1: ['Kết quả gói'] }));
  },
  'Range.delete': async (context, document) => {
    (await lettersOf(context, 1)).delete();
    expect(await written(context, document)).toEqual(textsWith({ 1: [''] }));
  },
  'Range.expandTo': async context => {
    const two = (await lettersOf(context, 1)).expandTo(await lettersOf(context, 0));
    expect(await read(two, 'text')).toBe('BÁO CÁO\rKết quả');
  },
  'RangeCollection.getFirst': async context => {
    expect(await read(context.document.body.getRange().search('vi').getFirst(), 'text')).toBe('vi');
    await expectNone(context, () => context.document.body.getRange().search('xyz').getFirst());
  },
  'RangeCollection.getFirstOrNullObject': async context => {
    expect(await isNull(context.document.body.getRange().search('xyz').getFirstOrNullObject())).toBe(true);
  },
  'Table.nestingLevel': async context => {
    expect(await read(tableOf(context), 'nestingLevel')).toBe(1);
  },
  'Table.rowCount': async context => {
    expect(await read(tableOf(context), 'rowCount')).toBe(1);
  },
  'Table.parentContentControl': async context => {
    await expectNone(context, () => tableOf(context).parentContentControl);
    context.document.body.getRange().insertContentControl().tag = 'tất cả';
    expect(await read(tableOf(context).parentContentControl, 'tag')).toBe('tất cả');
  },
  'Table.parentContentControlOrNullObject': async context => {
    expect(await isNull(tableOf(context).parentContentControlOrNullObject)).toBe(true);
  },
  'Table.parentTable': async context => {
    await expectNone(context, () => tableOf(context).parentTable);
  },
  'Table.parentTableOrNullObject': async context => {
    expect(await isNull(tableOf(context).parentTableOrNullObject)).toBe(true);
  },
  'Table.parentBody': async context => {
    expect(await read(tableOf(context).parentBody, 'type')).toBe('MainDoc');
  },
  'Table.select': async (context, document) => {
    tableOf(context).select('Select');
    await context.sync();
    expect(selected(document)).toBe('Số liệu|Ý trong ô');
  },
  'Table.getRange': async context => {
    expect(await read(tableOf(context).getRange(), 'text')).toBe('Số liệu\rÝ trong ô');
  },
  'Table.insertParagraph': async (context, document) => {
    tableOf(context).insertParagraph('sau bảng', 'After');
    expect(await written(context, document)).toEqual(textsWith({ 6: ['Ý trong ô', 'sau bảng'] }));
  },
  'Table.delete': async (context, document) => {
    tableOf(context).delete();
    expect(await written(context, document)).toEqual(textsWith({ 5: [], 6: [] }));
  },
  'TableCollection.getFirst': async context => {
    expect(await read(context.document.body.tables.getFirst(), 'rowCount')).toBe(1);
    await expectNone(context, () => tagged(context, 'viết').tables.getFirst());
  },
  'TableCollection.getFirstOrNullObject': async context => {
    expect(await isNull(tagged(context, 'viết').tables.getFirstOrNullObject())).toBe(true);
  },
};

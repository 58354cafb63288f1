import { platforms } from '../platforms';
import {
  expectNone,
  isNull,
  packageOf,
  read,
  readItems,
  selected,
  tagged,
  texts,
  textsWith,
  written,
  type Examples,
} from './sample';

const controlsOf = (context: Word.RequestContext) => context.document.contentControls;

export const documentExamples: Examples = {
  'Application.createDocument': async (context, document) => {
    context.application.createDocument(btoa('PK')).open();
    await context.sync();
    expect(document.opened.map(bytes => [...bytes])).toEqual([[0x50, 0x4b]]);
  },
  'Application.createDocument NotAllowed': {
    platform: platforms.web19,
    run: context => {
      context.application.createDocument(btoa('PK')).open();
      return context.sync();
    },
  },
  'Application.createDocument InvalidArgument': context => {
    context.application.createDocument(btoa('%PDF')).open();
    return context.sync();
  },
  'DocumentCreated.open': async (context, document) => {
    const created = context.application.createDocument(btoa('PK'));
    created.load('');
    await context.sync();
    expect(document.opened).toHaveLength(0);
    created.open();
    await context.sync();
    expect(document.opened).toHaveLength(1);
  },
  'Document.saved': async context => {
    expect(await read(context.document, 'saved')).toBe(false);
  },
  'Document.changeTrackingMode': async context => {
    expect(await read(context.document, 'changeTrackingMode')).toBe('Off');
  },
  'Document.body': async context => {
    expect(await read(context.document.body, 'type')).toBe('MainDoc');
  },
  'Document.contentControls': async context => {
    expect(await readItems(controlsOf(context), 'tag')).toEqual(['viết', 'trống', 'khóa', 'ô']);
  },
  'Document.getSelection': async context => {
    expect(await read(context.document.getSelection(), 'isEmpty')).toBe(true);
    tagged(context, 'trống').select('Start');
    expect(await read(context.document.getSelection(), 'text')).toBe('Bấm vào đây');
  },
  'Body.type': async context => {
    expect(await read(context.document.body, 'type')).toBe('MainDoc');
  },
  'Body.text': async context => {
    expect(await read(context.document.body, 'text')).toBe(texts.join('\r'));
  },
  'Body.paragraphs': async context => {
    expect(await readItems(context.document.body.paragraphs, 'text')).toEqual(texts);
  },
  'Body.contentControls': async context => {
    expect(await readItems(context.document.body.contentControls, 'tag')).toHaveLength(4);
  },
  'Body.tables': async context => {
    expect(await readItems(context.document.body.tables, 'rowCount')).toEqual([1]);
  },
  'Body.getRange': async (context, document) => {
    expect(await read(context.document.body.getRange(), 'text')).toBe(texts.join('\r'));
    context.document.body.getRange('Start').select();
    await context.sync();
    expect([selected(document), document.state.selection.from]).toEqual(['', 1]);
  },
  'Body.insertParagraph': async (context, document) => {
    context.document.body.insertParagraph('đầu', 'Start');
    context.document.body.insertParagraph('cuối', 'End');
    expect(await written(context, document)).toEqual(['đầu', ...texts, 'cuối']);
  },
  'Body.insertOoxml': async (context, document) => {
    context.document.body.insertOoxml(packageOf(' gói'), 'End');
    expect(await written(context, document)).toEqual(textsWith({ 7: ['Hết gói'] }));
  },
  'ParagraphCollection.getFirst': async context => {
    expect(await read(context.document.body.paragraphs.getFirst(), 'text')).toBe('BÁO CÁO');
  },
  'ParagraphCollection.getFirstOrNullObject': async context => {
    expect(await isNull(context.document.body.paragraphs.getFirstOrNullObject())).toBe(false);
  },
  'ParagraphCollection.getLast': async context => {
    expect(await read(context.document.body.paragraphs.getLast(), 'text')).toBe('Hết');
  },
  'ParagraphCollection.getLastOrNullObject': async context => {
    expect(await isNull(context.document.body.paragraphs.getLastOrNullObject())).toBe(false);
  },
  'ContentControlCollection.getFirst': async context => {
    expect(await read(controlsOf(context).getFirst(), 'tag')).toBe('viết');
    await expectNone(context, () => controlsOf(context).getByTag('không có').getFirst());
  },
  'ContentControlCollection.getFirstOrNullObject': async context => {
    const none = controlsOf(context).getByTag('không có').getFirstOrNullObject();
    expect(await isNull(none)).toBe(true);
  },
  'ContentControlCollection.getByTag': async context => {
    expect(await readItems(controlsOf(context).getByTag('trống'), 'id')).toEqual([102]);
  },
  'ContentControlCollection.getByTitle': async context => {
    expect(await readItems(controlsOf(context).getByTitle('Tên ô'), 'id')).toEqual([104]);
  },
  'ContentControlCollection.getById': async context => {
    expect(await read(controlsOf(context).getById(102), 'tag')).toBe('trống');
    await expectNone(context, () => controlsOf(context).getById(999));
  },
  'ContentControlCollection.getByIdOrNullObject': async context => {
    expect(await isNull(controlsOf(context).getByIdOrNullObject(999))).toBe(true);
  },
  'ContentControlCollection.getItem': async context => {
    expect(await read(controlsOf(context).getItem(103), 'tag')).toBe('khóa');
  },
};

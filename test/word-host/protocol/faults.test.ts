import { openInWord } from '../../support/reportHost';
import type { HostDocument } from '../document/hostDocument';
import type { WordHost } from './host';
import { readControls, readParagraphs } from '../document/oracle';
import { call, failureOf, sampleReport, slots } from './sample';

let host: WordHost;
let document: HostDocument;
beforeEach(async () => {
  document = sampleReport();
  host = await openInWord(document);
});

it('an error comes at the n-th use of its member, and only there', async () => {
  host.inject([{ member: 'Body.insertParagraph', nth: 2, code: 'GeneralException' }]);
  const insert = (text: string) => async (context: Word.RequestContext) => {
    context.document.body.insertParagraph(text, 'End');
    await context.sync();
  };
  await Word.run(insert('Ý một'));
  const error = await failureOf(insert('Ý hai'));
  await Word.run(insert('Ý ba'));
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['GeneralException', 'Body.insertParagraph']);
  const text = document.state.doc.textContent;
  expect([text.includes('Ý một'), text.includes('Ý hai'), text.includes('Ý ba')]).toEqual([
    true,
    false,
    true,
  ]);
});

it('an error without a number comes at every use', async () => {
  host.inject([{ member: 'Document.contentControls', code: 'GeneralException' }]);
  for (let time = 0; time < 2; time++) {
    const error = await failureOf(async context => {
      context.document.contentControls.load('tag');
      await context.sync();
    });
    expect(error.code).toBe('GeneralException');
  }
});

it('a silent member is never answered, keeps what the batch did before, and does not stop the next batch', async () => {
  host.inject([{ member: 'ContentControl.tag', nth: 1, kind: 'silent' }]);
  const answered = jest.fn();
  void Word.run(async context => {
    context.document.body.insertParagraph('Trước khi lặng', 'End');
    context.document.contentControls.load('tag');
    await context.sync();
  }).then(answered, answered);
  await Word.run(async context => {
    context.document.contentControls.load('tag');
    await context.sync();
    expect(context.document.contentControls.items).toHaveLength(slots.length);
  });
  expect(answered).not.toHaveBeenCalled();
  expect(readParagraphs(document.save()).at(-1)).toBe('Trước khi lặng');
});

it('a silent call of the Common API never calls back', async () => {
  const { customXmlParts } = Office.context.document;
  host.inject([{ member: 'Common.listParts', nth: 1, kind: 'silent' }]);
  const answered = jest.fn();
  customXmlParts.getByNamespaceAsync('urn:du-y:thu', answered);
  const parts = await call<Office.CustomXmlPart[]>(done => {
    customXmlParts.getByNamespaceAsync('urn:du-y:thu', done);
  });
  expect([answered.mock.calls, parts]).toEqual([[], []]);
});

it('a lost write succeeds, and nothing stands there', async () => {
  host.inject([
    { member: 'ContentControl.tag=', nth: 1, kind: 'lost' },
    { member: 'ContentControl.insertText', nth: 1, kind: 'lost' },
  ]);
  const before = readControls(document.save());
  const write = () =>
    Word.run(async context => {
      const control = context.document.contentControls.getById(101);
      control.tag = 'khác';
      control.insertText('Đã viết', 'Replace');
      await context.sync();
    });
  await write();
  expect(readControls(document.save())).toEqual(before);
  await write();
  expect(readControls(document.save())[0]).toMatchObject({ tag: 'khác', text: 'Đã viết' });
});

it('a lost part has an id, and is not there afterwards; a lost deletion leaves it (office-js#5910)', async () => {
  const { customXmlParts } = Office.context.document;
  const list = () =>
    call<Office.CustomXmlPart[]>(done => {
      customXmlParts.getByNamespaceAsync('urn:du-y:thu', done);
    });
  const add = () =>
    call<Office.CustomXmlPart>(done => {
      customXmlParts.addAsync('<a xmlns="urn:du-y:thu"/>', done);
    });
  host.inject([
    { member: 'Common.addPart', nth: 1, kind: 'lost' },
    { member: 'Common.deletePart', nth: 1, kind: 'lost' },
  ]);
  const lost = await add();
  expect(lost.id).toMatch(/^\{[0-9A-F-]+\}$/);
  expect(await list()).toEqual([]);
  const added = await add();
  await call<unknown>(done => {
    added.deleteAsync(done);
  });
  expect(await list()).toHaveLength(1);
});

import { openInWord } from '../../support/reportHost';
import type { HostDocument } from '../document/hostDocument';
import { failureOf, sampleReport } from './sample';

let document: HostDocument;
beforeEach(async () => {
  document = sampleReport();
  await openInWord(document);
});

describe('an error', () => {
  it('comes with its code and its place', async () => {
    const error = await failureOf(async context => {
      context.document.contentControls.getById(999).load('tag');
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('ContentControlCollection.getById');
  });

  it('stops the batch where it arises: what ran before stays, what follows does not run', async () => {
    await failureOf(async context => {
      context.document.body.insertParagraph('Trước lỗi', 'End');
      context.document.contentControls.getById(999).load('tag');
      context.document.body.insertParagraph('Sau lỗi', 'End');
      await context.sync();
    });
    const text = document.state.doc.textContent;
    expect(text).toContain('Trước lỗi');
    expect(text).not.toContain('Sau lỗi');
  });

  it('is a refusal, not a guess, where the host lacks a member', async () => {
    const error = await failureOf(async context => {
      context.document.body.getHtml();
      await context.sync();
    });
    expect(error.code).toBe('NotImplemented');
  });

  it('is the answer where this Word is older than a member or an event (office-js-docs-reference#1345)', async () => {
    const property = await failureOf(async context => {
      context.document.load('changeTrackingMode');
      await context.sync();
    });
    const event = await failureOf(async context => {
      context.document.onParagraphChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect([property, event].map(({ code, debugInfo }) => [code, debugInfo.errorLocation])).toEqual([
      ['NotImplemented', 'Document.changeTrackingMode'],
      ['NotImplemented', 'Document.onParagraphChanged'],
    ]);
  });
});

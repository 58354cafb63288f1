import { describe as describeFailure } from '../../src/word/diagnostics';
import { Failure } from '../../src/word/failure';
import { run } from '../../src/word/run';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';

afterEach(() => {
  jest.resetModules();
});

/** A failure as Word makes it: with a code and the member that it arose in. */
async function failureOfWord(): Promise<Failure> {
  const host = await openInWord(HostDocument.blank(word2021, ['Chữ của cán bộ']));
  host.inject([{ member: 'Body.insertParagraph', nth: 1, code: 'AccessDenied' }]);
  const failure: unknown = await run(async context => {
    context.document.body.insertParagraph('Chữ của cán bộ', 'End');
    await context.sync();
  }).catch((error: unknown) => error);
  if (failure instanceof Failure) return failure;
  throw new Error('Word did not refuse');
}

it('names our code, Word’s, the member, host and platform, and no text of the document', async () => {
  expect(await describeFailure(await failureOfWord())).toBe(
    'readOnly · AccessDenied · Body.insertParagraph · WORD PC',
  );
});

it('leaves out what nobody told', async () => {
  expect(await describeFailure(new Failure('slotGone'))).toBe('slotGone · WORD PC');
});

it('does without the place where the library cannot be loaded', async () => {
  jest.doMock('@microsoft/office-js-helpers', () => {
    throw new Error('no network');
  });
  expect(await describeFailure(new Failure('slotGone', { cause: { code: 5001 } }))).toBe('slotGone · 5001');
  jest.dontMock('@microsoft/office-js-helpers');
});

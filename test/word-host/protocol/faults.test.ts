import { openInWord } from '../../support/reportHost';
import type { HostDocument } from '../document/hostDocument';
import type { WordHost } from './host';
import { failureOf, sampleReport } from './sample';

let host: WordHost;
let document: HostDocument;
beforeEach(async () => {
  document = sampleReport();
  host = await openInWord(document);
});

it('that was injected comes at the n-th call of its member, and only there', async () => {
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

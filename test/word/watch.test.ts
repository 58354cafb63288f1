import { watch } from '../../src/word';
import { until } from '../support/pane';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { typeText } from '../word-host/document/user';

const word2024 = { ...word2021, requirementSets: { WordApi: '1.8', CustomXmlParts: '1.1' } };

it('hears of a changed paragraph besides the moved cursor where Word has the events (WordApi 1.6)', async () => {
  const document = HostDocument.blank(word2024, ['BÁO CÁO']);
  await openInWord(document);
  let hints = 0;
  await watch(() => {
    hints += 1;
  });
  typeText(document, 'Kết quả ');
  await until(() => hints >= 2);
  expect(hints).toBe(2);
});

import { doan2023, idOf, tagOf } from '../support/outlines';
import { openPane, until } from '../support/pane';
import { word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { placeCursorIn, typeText } from '../word-host/document/user';

afterEach(() => {
  jest.useRealTimers();
});

// In a file of its own: one session alone counts its scans.
it('scans once for a burst of keys', async () => {
  jest.useFakeTimers({ advanceTimers: true, doNotFake: ['queueMicrotask', 'nextTick'] });
  const document = HostDocument.blank(word2021, ['BÁO CÁO']);
  const { host, ready, session } = await openPane(document);
  await session.actions.insertSection(idOf(doan2023, '1. Công tác tuyên truyền'));
  // Events that come within 150 ms after a write of the add-in's are taken for its echo (watch.ts).
  await jest.advanceTimersByTimeAsync(150);
  host.counters.syncs = 0;
  const point = idOf(doan2023, '- Kết quả công tác giáo dục truyền thống');
  placeCursorIn(document, tagOf(doan2023, point));
  for (const letter of 'Đã tổ chức sinh hoạt') typeText(document, letter);
  await until(() => ready().coverage.states.get(point) === 'written');
  expect(host.counters.syncs).toBe(1);
});

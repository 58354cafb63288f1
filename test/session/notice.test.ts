import { CountedFailure, Unfinished, noticeOf } from '../../src/session/notice';
import { Failure } from '../../src/word';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';

beforeAll(() => openInWord(HostDocument.blank(word2021)));

it('tells our code, no numbers, and what Word said for a colleague in IT', async () => {
  const notice = await noticeOf(new Failure('slotGone', { cause: { code: 'ItemNotFound' } }));
  expect(notice.code).toBe('slotGone');
  expect(notice.values).toEqual({});
  expect(notice.details).toMatch(/^slotGone · ItemNotFound/);
});

it('makes a failure of whatever is thrown', async () => {
  expect(await noticeOf({ code: 'AccessDenied' })).toMatchObject({ code: 'readOnly' });
  expect(await noticeOf(undefined)).toMatchObject({ code: 'wordFailed' });
});

it('tells numbers, and what failed, of a counted failure; also of one that came half-way', async () => {
  const counted = new CountedFailure(new Failure('insertedPartly'), { done: 2, all: 9 });
  expect([counted.name, counted.cause]).toEqual(['CountedFailure', counted.failure]);
  const told = { code: 'insertedPartly', values: { done: 2, all: 9 } };
  expect(await noticeOf(counted)).toMatchObject(told);
  const unfinished = new Unfinished(now => now, counted);
  expect([unfinished.name, unfinished.cause]).toEqual(['Unfinished', counted]);
  expect(await noticeOf(unfinished)).toMatchObject(told);
});

import type * as Run from '../../src/word/run';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';
import { readParagraphs } from '../word-host/document/oracle';
import type { WordHost } from '../word-host/protocol/host';

let host: WordHost;
let document: HostDocument;
/** A queue of its own for each test: one that waits for Word for ever waits in its test alone. */
let word: typeof Run;
beforeEach(async () => {
  document = HostDocument.blank(word2021, ['BÁO CÁO']);
  host = await openInWord(document);
  jest.resetModules();
  word = await import('../../src/word/run');
});
afterEach(() => {
  jest.useRealTimers();
});

/** A whole way to Word and back, beside the queue: what could begin meanwhile has begun. */
const aRoundTrip = () =>
  Word.run(async context => {
    context.document.body.load('text');
    await context.sync();
  });

/** A batch that ends when it is told to. */
function held(log: string[], name: string) {
  let end: () => void = () => undefined;
  const released = new Promise<void>(resolve => {
    end = resolve;
  });
  const batch = async () => {
    log.push(`${name} begins`);
    await released;
    log.push(`${name} ends`);
    return name;
  };
  return { batch, end: () => end() };
}

it.each(['run', 'readOnce'] as const)('lets a second batch wait for the one before it, by %s', async way => {
  const log: string[] = [];
  const first = held(log, 'first');
  const second = held(log, 'second');
  const answers = [word.run(first.batch), word[way](second.batch)];
  await aRoundTrip();
  expect(log).toEqual(['first begins']);
  second.end();
  await aRoundTrip();
  expect(log).toEqual(['first begins']);
  first.end();
  expect(await Promise.all(answers)).toEqual(['first', 'second']);
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

it('lets a batch wait for one that reads without keeping', async () => {
  const log: string[] = [];
  const first = held(log, 'first');
  const second = held(log, 'second');
  const answers = [word.readOnce(first.batch), word.run(second.batch)];
  second.end();
  await aRoundTrip();
  expect(log).toEqual(['first begins']);
  first.end();
  await Promise.all(answers);
  expect(log.slice(0, 3)).toEqual(['first begins', 'first ends', 'second begins']);
});

it('goes on with the next batch after one that failed, and tells of the failure in our code', async () => {
  const failed = word.run(async context => {
    context.document.contentControls.getById(999).load('tag');
    await context.sync();
  });
  const next = word.run(async context => {
    context.document.body.insertParagraph('Sau lỗi', 'End');
    await context.sync();
    return 'written';
  });
  await expect(failed).rejects.toMatchObject({
    name: 'Failure',
    code: 'slotGone',
    cause: { code: 'ItemNotFound' },
  });
  expect(await next).toBe('written');
  expect(readParagraphs(document.save())).toEqual(['BÁO CÁO', 'Sau lỗi']);
});

it('makes a failure of what a batch throws by itself', async () => {
  const failed = word.run(() => Promise.reject(new TypeError('x')));
  await expect(failed).rejects.toMatchObject({ code: 'wordFailed', cause: { message: 'x' } });
});

it.each(['run', 'readOnce'] as const)(
  'gives a batch by %s up after 90 seconds without an answer, and lets the next one wait for it',
  async way => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    host.inject([{ member: 'Body.text', nth: 1, kind: 'silent' }]);
    const heard: string[] = [];
    const hear = (name: string) =>
      [() => heard.push(name), (error: { code: string }) => heard.push(`${name} ${error.code}`)] as const;
    const read = async (context: Word.RequestContext) => {
      context.document.body.load('text');
      await context.sync();
    };
    void word[way](read).then(...hear('first'));
    await jest.advanceTimersByTimeAsync(60_000);
    const second = jest.fn(() => Promise.resolve());
    void word.run(second).then(...hear('second'));
    await jest.advanceTimersByTimeAsync(29_999);
    expect(heard).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(heard).toEqual(['first wordBusy']);
    await jest.advanceTimersByTimeAsync(59_999);
    expect(heard).toEqual(['first wordBusy']);
    await jest.advanceTimersByTimeAsync(1);
    expect(heard).toEqual(['first wordBusy', 'second wordBusy']);
    expect(second).not.toHaveBeenCalled();
  },
);

it('waits no longer for what was answered, well or badly', async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  const before = jest.getTimerCount();
  await word.readOnce(() => Promise.resolve());
  await expect(word.readOnce(() => Promise.reject(new Error('x')))).rejects.toMatchObject({
    code: 'wordFailed',
  });
  expect(jest.getTimerCount()).toBe(before);
});

it('keeps no reference in Word for what readOnce reads, and gives back those of a run', async () => {
  const asked = jest.spyOn(host, 'processQuery');
  const read = async (context: Word.RequestContext) => {
    context.document.body.paragraphs.load('text');
    await context.sync();
  };
  await word.readOnce(read);
  expect(asked.mock.results.map(({ value }) => String(value)).join()).not.toContain('_ReferenceId');
  await word.run(read);
  expect(asked.mock.results.map(({ value }) => String(value)).join()).toContain('_ReferenceId');
});

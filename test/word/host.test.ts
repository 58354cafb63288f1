import { isReadOnly, look, ready, supports } from '../../src/word/host';
import { replaceOfficeContext } from '../support/office';
import { openInWord, word2021 } from '../support/reportHost';
import { HostDocument } from '../word-host/document/hostDocument';

/** Before anything loads office.js: without a network it is not there at all. */
it('says that Office cannot be reached, and tells nothing of it, where its script did not load', async () => {
  expect('Office' in globalThis).toBe(false);
  await expect(ready()).rejects.toMatchObject({ code: 'officeUnreachable' });
  expect(look()).toEqual({});
});

const open = () => openInWord(HostDocument.blank(word2021, ['BÁO CÁO']));
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Office's own answer at the start, in other words. */
const answering = (info: Promise<unknown>) =>
  jest.spyOn(Office, 'onReady').mockReturnValue(info as ReturnType<typeof Office.onReady>);

describe('ready', () => {
  beforeEach(open);

  it('is done once Office answers from Word with WordApi 1.3, and waits no longer', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    await ready();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives up after 20 seconds, and not before, where Office never answers', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    answering(new Promise(() => undefined));
    const heard = jest.fn();
    void ready().catch(heard);
    await jest.advanceTimersByTimeAsync(19_999);
    expect(heard).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ code: 'officeUnreachable' }));
  });

  it.each([null, undefined, 'Excel', 'PowerPoint'])(
    'says that this is not Word where the host is %p',
    async name => {
      answering(Promise.resolve({ host: name, platform: null }));
      await expect(ready()).rejects.toMatchObject({ code: 'notInWord' });
    },
  );

  it('says that Word is too old without WordApi 1.3, and asks for that set alone', async () => {
    const asked = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
    await expect(ready()).rejects.toMatchObject({ code: 'wordTooOld' });
    expect(asked.mock.calls).toEqual([['WordApi', '1.3']]);
  });
});

it('tells which sets Word has', async () => {
  await open();
  expect([supports('WordApi', '1.3'), supports('WordApi', '1.4')]).toEqual([true, false]);
  expect([supports('CustomXmlParts', '1.1'), supports('CustomXmlParts', '1.2')]).toEqual([true, false]);
});

it('tells a read-only document from one to write in', async () => {
  await open();
  expect(isReadOnly()).toBe(false);
  replaceOfficeContext({ document: { mode: Office.DocumentMode.ReadOnly } });
  expect(isReadOnly()).toBe(true);
});

describe('look', () => {
  beforeEach(open);

  const withColour = (bodyBackgroundColor: string) => {
    replaceOfficeContext({ officeTheme: { bodyBackgroundColor } });
  };

  it('tells language and colours of Word', () => {
    expect(look()).toEqual({ displayLanguage: 'vi-VN', isDark: false });
  });

  it.each([
    ['#1F1F1F', true],
    ['#FFFFFF', false],
    ['#7F7F7F', true],
    ['#808080', false],
    // What the eye sees of a colour: green is light, blue and red are dark.
    ['#00FF00', false],
    ['#0000FF', true],
    ['#FF0000', true],
    ['#00B400', false],
    ['#00B200', true],
    ['#FF6800', false],
    ['#ff6600', true],
    ['', false],
  ])('takes %s as dark: %p', (colour, isDark) => {
    withColour(colour);
    expect(look().isDark).toBe(isDark);
  });

  it('hands on the prefix for what is kept in the browser', () => {
    replaceOfficeContext({ partitionKey: 'abc', displayLanguage: undefined, officeTheme: undefined });
    expect(look()).toEqual({ partitionKey: 'abc' });
  });

  it.each([undefined, { displayLanguage: undefined, officeTheme: undefined, partitionKey: undefined }])(
    'tells nothing of what is not there: context %p',
    context => {
      replaceOfficeContext(context);
      expect(look()).toEqual({});
    },
  );

  it('tells no colours where Office has none', () => {
    replaceOfficeContext({ officeTheme: {} });
    expect(look()).toEqual({ displayLanguage: 'vi-VN' });
  });
});

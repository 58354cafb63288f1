import { codeOf, Failure, locationOf, toFailure } from '../../src/word/failure';

/** What Word says, of the rich API as a text, of the Common API as a number, and what it is for the officer. */
const meanings: readonly (readonly [string | number, string])[] = [
  ['AccessDenied', 'readOnly'],
  [5002, 'readOnly'],
  [5009, 'readOnly'],
  [7000, 'readOnly'],
  [9016, 'readOnly'],
  ['NotAllowed', 'notSupportedHere'],
  ['NotImplemented', 'notSupportedHere'],
  ['ApiNotFound', 'notSupportedHere'],
  [5000, 'notSupportedHere'],
  ['ItemNotFound', 'slotGone'],
  ['InvalidOrTimedOutSession', 'sessionExpired'],
  [5006, 'sessionExpired'],
  [5012, 'sessionExpired'],
  ['ActivityLimitReached', 'wordBusy'],
  ['WriteNotSupportedWhenModalDialogOpen', 'wordBusy'],
  ['GeneralException', 'wordFailed'],
  [5001, 'wordFailed'],
];

it.each(meanings)('%s is %s, and stays as the cause', (code, expected) => {
  const error = Object.assign(new Error('Bất kỳ câu nào'), { code });
  const failure = toFailure(error);
  expect(failure).toBeInstanceOf(Failure);
  expect([failure.code, failure.message, failure.name]).toEqual([expected, expected, 'Failure']);
  expect(failure.cause).toBe(error);
});

it.each([undefined, null, 'AccessDenied', 5002, {}, new Error('AccessDenied'), { code: { a: 1 } }])(
  'is wordFailed for what has no code: %p',
  error => {
    expect([toFailure(error).code, codeOf(error)]).toEqual(['wordFailed', '']);
  },
);

it('passes on a failure that has its code already, as it is', () => {
  const failure = new Failure('stateNewer', { cause: { code: 'AccessDenied' } });
  expect(toFailure(failure)).toBe(failure);
});

it('tells Word’s code as text, whichever interface it is of', () => {
  expect([codeOf({ code: 'ItemNotFound' }), codeOf({ code: 5001 })]).toEqual(['ItemNotFound', '5001']);
});

it('tells where in Word’s model it arose, and nothing where Word does not say', () => {
  expect(locationOf({ debugInfo: { errorLocation: 'Body.insertParagraph' } })).toBe('Body.insertParagraph');
  for (const error of [undefined, null, 'x', {}, { debugInfo: null }, { debugInfo: 'x' }, { debugInfo: {} }])
    expect(locationOf(error)).toBe('');
  expect(locationOf({ debugInfo: { errorLocation: 7 } })).toBe('');
});

/** Everything that can go wrong for an officer; each has its sentence in `src/strings/`. */
export type FailureCode =
  | 'notInWord'
  | 'wordTooOld'
  | 'officeUnreachable'
  | 'readOnly'
  | 'notSupportedHere'
  | 'slotGone'
  | 'insertedNothing'
  | 'insertedPartly'
  | 'sessionExpired'
  | 'wordBusy'
  | 'stateDamaged'
  | 'stateNewer'
  | 'stateNotSaved'
  | 'stateUnread'
  | 'outlineUnknown'
  | 'draftChanged'
  | 'draftDiffers'
  | 'adoptedPartly'
  | 'changedPartly'
  | 'planRefused'
  | 'notLoaded'
  | 'fileUnread'
  | 'fileBehind'
  | 'textChanged'
  | 'slotTaken'
  | 'selectionElsewhere'
  | 'wordFailed';

/** A failure with the code for its sentence; what Word said stays in `cause`. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'Failure';
  }
}

/**
 * Word's error codes → ours. Codes are not localised and stable, messages are neither (FACTS.md: Errors).
 * 5002, 5009, 7000, 9016: the document's mode or the user's rights forbid the change; 5006, 5012: the session with
 * Word on the web has expired (DOC:docs/reference/javascript-api-for-office-error-codes.md).
 */
const codes: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'readOnly',
  '5002': 'readOnly',
  '5009': 'readOnly',
  '7000': 'readOnly',
  '9016': 'readOnly',
  NotAllowed: 'notSupportedHere',
  NotImplemented: 'notSupportedHere',
  ApiNotFound: 'notSupportedHere',
  '5000': 'notSupportedHere',
  ItemNotFound: 'slotGone',
  InvalidOrTimedOutSession: 'sessionExpired',
  '5006': 'sessionExpired',
  '5012': 'sessionExpired',
  ActivityLimitReached: 'wordBusy',
  WriteNotSupportedWhenModalDialogOpen: 'wordBusy',
};

export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  return new Failure(codes[codeOf(error)] ?? 'wordFailed', { cause: error });
}

/** Word's own code, of a rich-API error (text) or a Common-API error (number); '' where there is none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' || typeof error.code === 'number' ? String(error.code) : '';
}

/** Where in Word's model the error arose ("ContentControl.insertOoxml"): names of members, never text of the document. */
export function locationOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return '';
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : '';
}

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
  | 'outlineUnknown'
  | 'wordFailed';

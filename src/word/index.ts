/**
 * What the rest of the add-in may use of Word: verbs over the core's types. No proxy, context or enumeration leaves.
 * What the first screen does without is imported from its own file (apply, paragraphs, words, file), so that it stays
 * out of the start-up.
 */
export { describe } from './diagnostics';
export { Failure, toFailure } from './failure';
export type { FailureCode } from './failure';
export { isReadOnly, look, ready } from './host';
export type { HostLook } from './host';
export { goTo } from './navigate';
export { scan } from './scan';
export { readParts, writePart } from './store';
export { watch, withoutEcho } from './watch';

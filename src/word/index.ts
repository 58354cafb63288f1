/**
 * What the rest of the add-in may use of Word: verbs over the core's types. No proxy, context or enumeration leaves.
 * What only the lazy part of the session needs is imported from its own file (paragraphs, rework, wrap), so that it
 * stays out of the start-up.
 */
export { describe } from './diagnostics';
export { Failure, toFailure } from './failure';
export { isReadOnly, look, ready } from './host';
export type { HostLook } from './host';
export { insert, removeSentinels } from './insert';
export type { Package } from './insert';
export { goTo } from './navigate';
export { retag } from './retag';
export { scan } from './scan';
export { readParts, writePart } from './store';
export { watch, withoutEcho } from './watch';

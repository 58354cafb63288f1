/** What the rest of the add-in may use of Word: verbs over the core's types. No proxy, context or enumeration leaves. */
export { describe } from './diagnostics';
export { Failure, toFailure } from './failure';
export { isReadOnly, look, ready } from './host';
export type { HostLook } from './host';
export { insert, removeSentinels } from './insert';
export type { Package } from './insert';
export { goTo } from './navigate';
export { readParagraphs } from './paragraphs';
export { retag } from './retag';
export { rework } from './rework';
export { scan } from './scan';
export { readParts, writePart } from './store';
export { wrap } from './wrap';
export type { Wrapping } from './wrap';
export { watch, withoutEcho } from './watch';

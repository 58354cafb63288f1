/** The actions that take something over: an outline, a corrected one, a draft. One chunk, loaded when it is needed. */
export { adoptDraft, readDraft } from './adoptDraft';
export { readText } from './readText';
export { takeOutline } from './takeOutline';
export { updateOutline } from './updateOutline';

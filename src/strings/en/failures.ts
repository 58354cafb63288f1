import type { Strings } from '../strings';
import { number } from './format';

export const failures: Strings['failures'] = {
  notInWord: () => ({
    what: 'This page is not open in Word.',
    safe: 'No document was changed.',
    next: 'Open the report in Word and choose “Đủ Ý”.',
  }),
  wordTooOld: () => ({
    what: 'This version of Word is too old.',
    safe: 'The document is unchanged.',
    next: 'Use Word 2021 or newer, Microsoft 365 or Word on the web.',
  }),
  officeUnreachable: () => ({
    what: 'Office cannot be reached.',
    safe: 'The document is unchanged.',
    next: 'Check the network, then open the pane again.',
  }),
  readOnly: () => ({
    what: 'The document is read-only or protected, so nothing could be written.',
    safe: 'The document is unchanged.',
    next: 'Choose “Enable Editing” in Word (or stop the protection), then do it again.',
  }),
  notSupportedHere: () => ({
    what: 'Word on this device does not allow this.',
    safe: 'No text was lost.',
    next: 'Open the document in Word for Windows or Mac and do it again.',
  }),
  slotGone: () => ({
    what: 'This slot is no longer in the document.',
    safe: 'Đủ Ý removed no text.',
    next: 'The list is up to date now. If the slot is needed, choose “Insert missing slots”.',
  }),
  insertedNothing: () => ({
    what: 'Word inserted nothing.',
    safe: 'The document is unchanged.',
    next: 'Save the document and insert again. If it still fails, send the details to IT.',
  }),
  insertedPartly: ({ done = 0, all = 0 }) => ({
    what: `Word inserted only ${number(done)} of ${number(all)} headings and slots.`,
    safe: 'What was written is unchanged.',
    next: 'Insert once more: only what is missing is added.',
  }),
  sessionExpired: () => ({
    what: 'The session with Word has expired.',
    safe: 'What is saved is safe.',
    next: 'Reload the Word page and open the pane again.',
  }),
  wordBusy: () => ({
    what: 'Word is busy and has not answered.',
    safe: 'No text was lost.',
    next: 'Close any open dialog in Word, wait a moment, then choose “Scan again”.',
  }),
  stateDamaged: () => ({
    what: 'The outline kept in the document is damaged.',
    safe: 'Text and slots are whole; progress is read from the slots.',
    next: 'Writing can go on. The outline is saved again with the next insertion.',
  }),
  stateNewer: () => ({
    what: 'The document was made with a newer version of Đủ Ý.',
    safe: 'Nothing is overwritten.',
    next: 'Update Đủ Ý to see all progress.',
  }),
  stateNotSaved: () => ({
    what: 'Outline and settings could not be saved in the document.',
    safe: 'Text and slots are whole.',
    next: 'Writing can go on; saving is tried again with the next insertion.',
  }),
  stateUnread: () => ({
    what: 'The outline kept in the document could not be read.',
    safe: 'Nothing is overwritten.',
    next: 'Close the pane and open it again to read it.',
  }),
  draftChanged: () => ({
    what: 'The document is no longer as the list shows it.',
    safe: 'Nothing was written.',
    next: 'Choose “Take what is written” once more.',
  }),
  draftDiffers: () => ({
    what: 'Word split paragraphs anew while slots were put around the text.',
    safe: 'Undo (Ctrl+Z) in Word brings back how it was.',
    next: 'Send the details to IT.',
  }),
  adoptedPartly: ({ done = 0, all = 0 }) => ({
    what: `Word took only ${number(done)} of ${number(all)} headings and slots.`,
    safe: 'No text was lost.',
    next: 'Choose “Take what is written” once more: only what is missing is taken.',
  }),
  changedPartly: ({ done = 0, all = 0 }) => ({
    what: `Word made only ${number(done)} of ${number(all)} changes.`,
    safe: 'No text that was written is lost.',
    next: 'Do it once more: only what is missing is done. What was done can be taken back.',
  }),
  notLoaded: () => ({
    what: 'This part of Đủ Ý could not be loaded.',
    safe: 'The text has not changed.',
    next: 'Check the network, then try again.',
  }),
  planRefused: () => ({
    what: 'Đủ Ý stopped before writing, because the change does not fit the document as it is now.',
    safe: 'The text has not changed.',
    next: 'Choose “Scan again” and try once more.',
  }),
  outlineUnknown: () => ({
    what: 'The slots in the document belong to another outline.',
    safe: 'They are untouched and not counted here.',
    next: 'Check that this is the right document; if it is, this outline can be inserted.',
  }),
  wordFailed: () => ({
    what: 'Word reported an error and could not do this.',
    safe: 'No text was lost.',
    next: 'Try again. If it still fails, save, reopen Word, or send the details to IT.',
  }),
  fileUnread: () => ({
    what: 'Word did not hand out the file of the report.',
    safe: 'The text was not changed.',
    next: 'Save the document, then try again.',
  }),
  fileBehind: () => ({
    what: 'The file that Word handed out is older than what is on the screen.',
    safe: 'The text was not changed, and nothing was judged by the old file.',
    next: 'Wait until Word has saved, then try again.',
  }),
  textChanged: () => ({
    what: 'This place was changed meanwhile.',
    safe: 'Nothing was written over.',
    next: 'Check again to see it as it is now.',
  }),
  slotTaken: () => ({
    what: 'There is text in this slot already.',
    safe: 'Nothing was written over.',
    next: 'Delete the text in the slot to write another.',
  }),
  selectionElsewhere: () => ({
    what: 'The cursor is in no slot of the report.',
    safe: 'Nothing was written.',
    next: 'Select the paragraph in a slot, then do it again.',
  }),
};

import { numbersIn } from './format';
import type { Strings } from './vi';

const number = numbersIn('en-US');
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const en: Strings = {
  language: 'en',
  productName: 'Đủ Ý',

  starting: 'Opening Đủ Ý…',
  retry: 'Try again',
  unusable: {
    notInWord: {
      title: 'This page runs in Word',
      text: 'Đủ Ý is a task pane of Word. Open the report in Word and choose “Đủ Ý” on the Home tab.',
    },
    wordTooOld: {
      title: 'This version of Word is too old',
      text: 'Word 2021 or newer, Microsoft 365 or Word on the web is needed. The document is unchanged; writing goes on as usual.',
    },
    officeUnreachable: {
      title: 'Office cannot be reached',
      text: 'The Office library did not load. The document is unchanged. Check the network, then choose “Try again”.',
    },
  },

  progress: ({ done, all }) => `${number(done)} of ${number(all)} items written`,
  progressBar: 'Progress of the report',
  apart: {
    missing: count => `${plural(count, 'item', 'items')} not in the document`,
    empty: count => `${plural(count, 'item', 'items')} still empty`,
    notApplicable: count => `${plural(count, 'item', 'items')} with nothing to report`,
    duplicate: count => `${plural(count, 'item', 'items')} with several slots`,
    unreadable: count => `${plural(count, 'item', 'items')} unreadable`,
  },
  allWritten: count => `All ${number(count)} items are written.`,

  insertSection: 'Insert section',
  alreadyInserted: 'Already in the document – go to it',
  insertAll: 'Insert whole outline',
  rescan: 'Scan again',
  onlyGaps: 'Still empty',
  nextGap: 'Next empty item',
  previousGap: 'Previous empty item',
  search: 'Find sections and items',
  clearSearch: 'Clear search',
  settings: 'Settings',
  switchLanguage: 'VI',
  switchLanguageLabel: 'VI – chuyển sang tiếng Việt',
  outlineTree: 'Report outline',
  outlines: ({ title }) => `Outline: ${title}`,
  pageNotLoaded: 'This page could not be loaded. The document is unchanged. Check the network and try again.',
  back: 'Back',
  loadOutline: 'Load an outline',
  adoptDraft: 'Take what is written',
  nothingFound: 'No section or item matches.',
  nothingInserted: 'No slot is in the document yet.',
  noGapInFilter: 'Nothing is empty any more.',

  welcomeTitle: 'Start from the outline',
  welcomeText:
    'Put the cursor where the report’s content begins and insert the whole outline, or choose “Insert section” for one section at a time. What is already written stays as it is.',

  states: {
    missing: 'not inserted',
    empty: 'still empty',
    written: 'written',
    notApplicable: 'nothing to report',
    duplicate: 'several slots',
    unreadable: 'unreadable',
  },
  headingState: ({ written, total, empty, missing }) =>
    missing === total
      ? 'not inserted'
      : empty > 0
        ? `${number(written)} of ${number(total)} written, ${number(empty)} empty`
        : `${number(written)} of ${number(total)} written`,
  fraction: ({ written, total }) => `${number(written)}/${number(total)}`,

  promptTitle: 'What to cover',
  promptPick: 'Choose a section in the outline, or put the cursor into a slot, to see what to cover.',
  showPrompt: 'Show what to cover',
  hidePrompt: 'Hide what to cover',
  ourHint: 'Hint from Đủ Ý:',
  asksFor: {
    judgement: 'give a judgement and the trend against last period',
    figure: 'give figures with units, against the target or last period',
    models: 'give each model’s name, place, scale and result',
    documents: 'give number and date of the document, and how far it went',
    maybeNothing: 'give local initiatives; if there are none, write “Không phát sinh”',
  },
  ticksLegend: ({ point }) => `Tick the sub-items that are covered: ${point}`,
  cannotTick: 'Can be ticked when this item has exactly one slot in the document.',
  suggestTick: 'Seems covered – tick',
  suggestTickLabel: ({ point }) => `Seems covered – tick: ${point}`,
  goToPoint: ({ point }) => `Go to slot: ${point}`,
  twoSlots: ({ count }) =>
    `This item has ${number(count)} slots in the document. Keep one, delete the other in Word.`,
  goToSlot: ({ index }) => `Go to slot ${number(index)}`,
  slotsMissing: ({ count }) => `${plural(count, 'slot', 'slots')} of this section missing in the document.`,
  insertMissing: 'Insert missing slots',
  sectionNotInserted: 'This section is not in the document yet.',

  granularity: {
    title: 'One slot holds',
    options: { section: 'a whole section', point: 'one item', subPoint: 'one sub-item' },
    locked: 'Cannot be changed once the document has slots.',
  },

  tasks: {
    scanning: 'Scanning the document…',
    inserting: 'Inserting…',
    going: 'Going there…',
    saving: 'Saving…',
  },

  readOnly: 'The document is read-only: progress can be seen, nothing can be inserted.',
  dismiss: 'Dismiss message',
  details: 'Details',
  copyDetails: 'Copy details',
  copied: 'Copied',

  success: notice => {
    switch (notice.kind) {
      case 'inserted':
        return notice.slots === 0
          ? 'Everything is there already.'
          : `Inserted ${plural(notice.sections, 'section', 'sections')}, ${plural(notice.slots, 'slot', 'slots')}.`;
      case 'alreadyThere':
        return 'This section is already in the document; the cursor is there.';
      case 'noGapLeft':
        return 'No slot is empty.';
      case 'outlineTaken':
        return 'This outline is in use now.';
      case 'updated':
        return notice.dropped === 0
          ? `Outline updated: ${number(notice.kept)} headings and slots kept.`
          : `Outline updated: ${number(notice.kept)} headings and slots kept; ${number(notice.dropped)} of dropped sections marked, their text whole.`;
      case 'adopted':
        return `Took ${plural(notice.headings, 'heading', 'headings')}, ${plural(notice.slots, 'slot', 'slots')}. No text changed.`;
    }
  },

  failures: {
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
  },
};

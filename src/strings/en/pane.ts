import type { Strings } from '../strings';
import { number, plural } from './format';

export const pane: Strings['pane'] = {
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
    nil: count => `${plural(count, 'item', 'items')} with nothing to report`,
    elsewhere: count => `${plural(count, 'point', 'points')} covered elsewhere`,
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
    nil: 'nothing to report',
    elsewhere: 'covered in another slot',
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

  otherWays: 'Other ways to answer',
  takeBack: 'Take back what Đủ Ý did',
  check: 'Check and send',

  readOnly: 'The document is read-only: progress can be seen, nothing can be inserted.',
  failed: 'This could not be done. No text was lost.',
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
      case 'takenBack':
        return notice.kept === 0
          ? 'What Đủ Ý did was taken back.'
          : `Taken back; ${plural(notice.kept, 'place', 'places')} with new text left as they are.`;
      case 'saved':
        return 'Written.';
    }
  },
};

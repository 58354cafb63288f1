import { numbersIn } from '../format';
import type { OutlineStrings } from './vi';

const number = numbersIn('en');
const plural = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

export const en: OutlineStrings = {
  title: 'Outline',
  inUse: 'In use',
  untitled: 'Outline without a title',
  size: ({ sections, points }) =>
    `${plural(sections, 'section', 'sections')}, ${plural(points, 'item', 'items')}`,
  edit: 'Correct the outline',
  rollOver: 'Use for the next year',
  save: 'Save outline file',
  copyFile: 'Copy the file’s text',
  copied: 'Copied: paste it into a chat, a mail or “Paste the text”.',
  adopt: 'Take what is written',

  load: 'Load an outline',
  loadHint: 'Drop a Word file (.docx), a text (.txt) or an outline file (.json) here.',
  pickFile: 'Choose a file',
  paste: 'Paste the text of an outline',
  readPasted: 'Read the pasted text',
  fromDocument: 'From the open document',
  fromSelection: 'From the selection',
  library: 'Kept on this computer',
  openKept: ({ title }) => `Open: ${title}`,
  forgetKept: ({ title }) => `Remove from this computer: ${title}`,
  keptOn: date =>
    `kept on ${date.toLocaleDateString('en-GB', { day: '2-digit', month: '2-digit', year: 'numeric' })}`,
  notKept:
    'The browser does not allow keeping it on this computer; the document keeps the outline all the same.',
  reading: 'Reading…',

  faults: {
    notDocx: {
      what: 'This is not a Word file (.docx).',
      next: 'Open it in Word, save it as .docx and load it again.',
    },
    oldDoc: {
      what: 'This is an old .doc file.',
      next: 'Open it in Word, choose Save As > Word Document (.docx), and load the new file.',
    },
    encrypted: {
      what: 'The file has a password.',
      next: 'Open it in Word, take the password off and save; or copy its text and paste it here.',
    },
    tooLarge: {
      what: 'The file is too large for an outline.',
      next: 'Keep only the outline in it, and load it again.',
    },
    damaged: {
      what: 'The file is damaged and cannot be read.',
      next: 'Open and save it with Word; or copy its text and paste it here.',
    },
    unknownFile: {
      what: 'Files of this kind cannot be read.',
      next: 'Load a .docx, .txt or .json file; or copy the text and paste it here.',
    },
    empty: { what: 'There is no text to read.', next: 'Choose another file, or paste the text.' },
    noMarkers: {
      what: 'No line begins with a number (I., 1., a)) or a sign (-, +).',
      next: 'Check that this is an outline.',
    },
    oneLine: {
      what: 'The items run on in one line: the line ends were lost in copying.',
      next: 'Copy it again from the original, or break the lines before each item.',
    },
    tooManyNodes: {
      what: 'More than 3,000 items, more than Word can handle.',
      next: 'Split it into several outlines.',
    },
    tooLong: { what: 'The text is too long for an outline.', next: 'Copy only the outline.' },
    notJson: { what: 'The outline file is damaged.', next: 'Ask the sender for it again.' },
    newerVersion: {
      what: 'The outline file was made with a newer version of Đủ Ý.',
      next: 'Update Đủ Ý and load it again.',
    },
    notAnOutline: { what: 'This is not an outline file of Đủ Ý.', next: 'Ask the sender for it again.' },
  },
  nothingChanged: 'The document is unchanged.',
  faultPlace: ({ place }) => `Where in the file: ${place}`,

  review: 'Review the outline',
  outlineTitle: 'Title of the outline',
  repairs: ({ count }) => `${plural(count, 'place', 'places')} put right while reading`,
  repair: {
    pageNumber: count => `${plural(count, 'page number', 'page numbers')} left out`,
    rule: count => `${plural(count, 'rule', 'rules')} left out`,
    bookmark: count => `${plural(count, 'bookmark', 'bookmarks')} left out`,
    joinedLine: count => `${plural(count, 'line', 'lines')} joined to the line above`,
    lookAlikeLetter: count => `Ð (U+00D0) read as Đ in ${plural(count, 'place', 'places')}`,
    decomposedLetter: count => `${plural(count, 'word', 'words')} with separate accents, read as usual`,
    beforeOutline: count => `${plural(count, 'line', 'lines')} of the dispatch before it left out`,
    afterOutline: count => `${plural(count, 'line', 'lines')} from “Nơi nhận” on left out`,
    tableHead: count => `${plural(count, 'table head', 'table heads')} left out`,
  },
  otherColumns: count => `${plural(count, 'cell', 'cells')} of other columns left out`,
  atLines: lines => `line ${lines}`,
  doubts: ({ count }) => `${plural(count, 'place', 'places')} to look at`,
  noDoubt: 'Nothing to doubt.',
  doubt: {
    unmarkedLine: text => `has no marker, joined to the line above: “${text}”`,
    numberJump: text => `the number jumps at “${text}”`,
    numberRepeated: text => `the number repeats at “${text}”`,
    emptyNode: text => `“${text}” has no words`,
  },
  lineNumber: ({ line }) => `Line ${number(line)}`,

  damage: {
    tcvn3: 'The text is in TCVN3 (ABC) code: its letters would show wrongly.',
    vni: 'The text is in VNI code: its letters would show wrongly.',
    vniRemains: 'Some letters were wrongly converted from VNI.',
    codePage: 'The text was read in the wrong code page: some letters have wrong accents.',
    pdf: 'The text was copied from a PDF: some words are torn.',
  },
  damageExamples: ({ examples }) => `For example: ${examples}.`,
  convertPreview: 'Converted to Unicode:',
  convert: 'Convert to Unicode',
  cannotConvert: 'It cannot be converted by itself; ask for the original, or correct the items below.',
  useAnyway: 'Use this text all the same',

  tree: 'Sections and items that were read',
  treeHelp: 'Arrow keys select. Alt+← promotes, Alt+→ demotes, F2 edits, Delete drops, Ctrl+Z undoes.',
  source: 'Source text',
  tools: 'Correct the selected item',
  promote: 'Promote',
  demote: 'Demote',
  joinAbove: 'Join with the line above',
  split: 'Split at the cursor',
  drop: 'Drop',
  rename: 'Edit',
  renameDone: 'Done',
  notReported: 'Not to be reported',
  undo: 'Undo',
  notReportedMark: 'not to be reported',
  use: 'Use this outline',
  compare: 'Compare with the outline in use',
  nothingLeft: 'No item is left.',
  rowDetails: ({ level, lines }) => `, level ${number(level)}${lines === '' ? '' : `, line ${lines}`}`,

  compareTitle: 'Update to the new outline',
  compareText:
    'What is written stays. Slots that go on belong to the new item; those of dropped items are marked, not deleted.',
  counts: {
    kept: count => `${number(count)} kept`,
    reworded: count => `${number(count)} reworded`,
    moved: count => `${number(count)} moved`,
    added: count => `${number(count)} new`,
    dropped: count => `${number(count)} dropped`,
  },
  decide: ({ left }) =>
    left === 0 ? 'Everything is decided.' : `${plural(left, 'place', 'places')} left to decide.`,
  oldText: 'Old',
  newText: 'New',
  same: 'The same: keep what is written',
  different: 'Different',
  allSame: 'Take all for the same',
  question: ({ text }) => `Is it the same item: ${text}`,
  changesList: 'Changes',
  update: 'Update',

  rollOverTitle: 'Use for the next year',
  rollOverText: 'Choose where the year changes. Periods, terms, laws and document numbers stay.',
  nothingToRoll: 'Nothing names the year of the report.',
  change: ({ from, to }) => `Change ${from} to ${to}`,
  makeNext: 'Make the new outline',

  adoptTitle: 'Take what is written',
  adoptText:
    'Slots are put around what is written; no letter changes. Exact matches are chosen already; the others want a look.',
  nothingToAdopt: 'No item of the outline was found outside of slots.',
  exactMatches: ({ count }) => plural(count, 'exact match', 'exact matches'),
  likelyMatches: ({ count }) => `${plural(count, 'place', 'places')} to look at`,
  foundText: ({ text }) => `In the document: ${text}`,
  answerTo: paragraphs => `Answer (${plural(paragraphs, 'paragraph', 'paragraphs')}) to`,
  takeChosen: ({ count }) => `Take the ${number(count)} chosen`,
};

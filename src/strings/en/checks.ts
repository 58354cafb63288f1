import type { Strings } from '../strings';
import { number, plural } from './format';

export const checks: Strings['checks'] = {
  title: 'Check and send',
  checking: 'Checking…',
  again: 'Check again',
  verdict: ({ errors, warnings, unchecked }) =>
    [
      errors > 0
        ? `Not ready to send: ${plural(errors, 'error', 'errors')}`
        : unchecked > 0
          ? 'Not everything was checked'
          : 'Ready to send',
      errors === 0 && warnings > 0 ? plural(warnings, 'warning', 'warnings') : '',
      unchecked > 0 ? `${plural(unchecked, 'check', 'checks')} could not run` : '',
    ]
      .filter(Boolean)
      .join(', '),
  couldNotCheck: ({ name }) =>
    `“${name}” could not be checked: this check ran into trouble. Look at it by yourself; the other checks ran as always.`,
  coverage: ({ done, all, nil, covered }) =>
    [
      `${number(done)} of ${plural(all, 'point', 'points')} written`,
      nil > 0 ? `${number(nil)} with nothing to report` : '',
      covered > 0 ? `${number(covered)} covered elsewhere` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  severities: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
  ignoredTab: 'Ignored',
  tabs: 'Filter by severity',
  tab: ({ name, count }) => `${name} ${number(count)}`,
  noneOf: {
    error: 'No errors.',
    warning: 'No warnings.',
    hint: 'No hints.',
    ignored: 'Nothing was ignored.',
  },
  goTo: 'Go there',
  goToLabel: ({ finding }) => `Go there: ${finding}`,
  fix: 'Mend',
  fixPreview: ({ from, to }) => `“${from}” → “${to}”`,
  insert: 'Insert',
  ignore: 'Ignore…',
  ignoreLabel: ({ finding }) => `Ignore: ${finding}`,
  ignoreReason: 'Reason to ignore it',
  ignoreConfirm: 'Ignore',
  unignore: 'Look again',
  cancel: 'Cancel',
  ignoredBecause: ({ reason }) => `Ignored because: ${reason}`,
  year: 'Report year',
  profile: 'Guideline',
  profiles: { doan: 'Đoàn (HD 29)', nd30: 'State bodies (Nghị định 30)', none: 'Do not check the form' },
  settings: 'Settings of the check',
  aboutRules: 'The checks',
  letsPass: ({ text }) => `Lets pass: ${text}`,

  copy: 'Make the copy to send',
  copyIntro:
    'The copy is a new document without slots, prompts and empty points of Đủ Ý. The working document is not changed.',
  emptySections: 'Sections without content',
  emptySectionsOptions: {
    keep: 'Keep the heading, with “Không có nội dung báo cáo trong kỳ.”',
    drop: 'Leave out the heading too',
  },
  make: 'Make and compare',
  making: 'Making and comparing…',
  proven: 'Compared: the copy is true to the report.',
  unproven: 'The copy did not pass: better not send it yet.',
  proof: {
    words: count => `${plural(count, 'word', 'words')}, in the same order`,
    wordsDiffer: 'The words of the copy differ from the report',
    removed: count => `${plural(count, 'empty slot or heading', 'empty slots and headings')} left out`,
    added: count => `${plural(count, 'sentence', 'sentences')} added under empty headings`,
    controls: count =>
      count === 0 ? 'No slots of Đủ Ý left' : `${plural(count, 'slot', 'slots')} of Đủ Ý left`,
    placeholders: count =>
      count === 0 ? 'No prompts left' : `${plural(count, 'prompt', 'prompts')} left unanswered`,
    traces: count =>
      count === 0
        ? 'No trace of Đủ Ý in the file'
        : `Traces in ${plural(count, 'part', 'parts')} of the file`,
    parts: count => `${plural(count, 'other part', 'other parts')} of the file kept byte by byte`,
    partsChanged: count => `${plural(count, 'other part', 'other parts')} of the file changed`,
    changes: count => plural(count, 'tracked change', 'tracked changes'),
    comments: count => plural(count, 'comment', 'comments'),
  },
  allowMarkup: 'Send tracked changes and comments too',
  showRemoved: 'What was left out',
  open: 'Open in Word',
  opened: 'Opened in a new window. Save it before you send it.',
  download: 'Download',
  downloaded: 'Downloaded. If the file is nowhere to be seen, use “Open in Word”.',
  copyFileName: 'Copy to send.docx',

  slip: 'Coverage slip',
  slipFileName: 'Coverage slip.docx',
  copyText: 'Copy',
  copied: 'Copied',
  selectByHand: 'Could not copy: select the text above and press Ctrl+C.',
  slipTitle: 'COVERAGE OF THE REPORT',
  slipCounts: ({ written, total }) => `${number(written)} of ${plural(total, 'point', 'points')} written.`,
  slipApart: ({ empty, missing, nil, covered }) =>
    `Empty ${number(empty)} · not inserted ${number(missing)} · nothing to report ${number(nil)} · covered elsewhere ${number(covered)}.`,
  slipFindings: ({ errors, warnings }) => `Errors: ${number(errors)}. Warnings: ${number(warnings)}.`,
  slipUnchecked: 'Could not be checked:',
  slipNil: 'Nothing to report:',
  slipOpen: 'Not reported yet:',
  slipMany: ({ section, count }) => `${section}: ${plural(count, 'point', 'points')}`,
  slipIgnored: 'Ignored in the check:',
  slipColumns: ['Section', 'Point', 'State', 'Note'],
  states: {
    missing: 'not inserted',
    empty: 'empty',
    written: 'written',
    nil: 'nothing to report',
    elsewhere: 'covered elsewhere',
    duplicate: 'more than one slot',
    unreadable: 'unreadable',
  },

  more: {
    title: 'Other ways to answer',
    nil: 'Nothing to report',
    nilOwn: 'Another reason',
    nilOwnLabel: 'Sentence for the slot',
    nilNotHere: 'This point needs content: “nothing to report” is no answer to it.',
    write: 'Write it',
    takeBackNil: 'Take “nothing to report” back',
    alsoCovers: 'The paragraph in this slot also covers:',
    coverTicked: 'Keep the ticked points',
    otherSections: 'Points of other sections',
    searchPoints: 'Find points of other sections',
    noPoints: 'No empty point has these words.',
    uncover: 'Write it in its own slot',
    coveredAt: ({ point }) => `Covered at: ${point}`,
    lastYear: 'Last year’s report',
    openLastYear: 'Open last year’s report (.docx)',
    noLastYear: 'Last year’s report has no paragraph for this point.',
    insertLastYear: 'Insert to revise',
    tokens: ({ tokens }) => `To be revised: ${tokens}`,
    onlyEmpty: 'Can be inserted while the slot is empty.',
  },
  faults: {
    notDocx: 'This file is no .docx. Nothing was changed.',
    oldDoc: 'An old .doc: open it in Word, save it as .docx, then choose it again. Nothing was changed.',
    encrypted: 'The file has a password: remove it in Word, then choose it again. Nothing was changed.',
    tooLarge: 'The file is too large. Nothing was changed.',
    damaged: 'The file is damaged and cannot be read. Nothing was changed.',
  },
};

import type { Strings } from '../strings';
import { number } from './format';

const places = (count: number) => `${number(count)} ${count === 1 ? 'place' : 'places'}`;
const paragraphs = (count: number) => `${number(count)} ${count === 1 ? 'paragraph' : 'paragraphs'}`;

export const rules: Strings['rules'] = {
  sectionMissing: {
    name: 'Section missing',
    looksAt: 'A section of the outline that has no slot in the report.',
    letsPass: 'Where its heading was typed by hand, it says so and points to “Adopt the draft”.',
    finding: ({ heading, isTyped }) =>
      isTyped
        ? `The heading “${heading}” was typed by hand and has no slot yet: use “Adopt the draft”.`
        : `The section “${heading}” is not there.`,
  },
  slotMissing: {
    name: 'Slot missing',
    looksAt: 'A point whose slot is gone while its section is still there.',
    letsPass: 'Sections that need not be reported; sections not inserted are under “Section missing”.',
    finding: ({ point }) => `The slot of “${point}” is gone.`,
  },
  slotEmpty: {
    name: 'Still empty',
    looksAt: 'A slot that nobody wrote into, or a table with only its head.',
    letsPass:
      'Filled tables, pictures, objects and notes are content; points with nothing to report; points covered in another slot.',
    finding: ({ point, isTable }) =>
      isTable ? `The table at “${point}” has only its head.` : `“${point}” is still empty.`,
  },
  fillerOnly: {
    name: 'Only dots',
    looksAt: 'A slot that holds only dots, dashes, “xx” or “đang cập nhật”.',
    letsPass: '“Không”, “0” and “Không phát sinh” are answers.',
    finding: ({ point }) => `“${point}” holds only filler.`,
  },
  requestLeft: {
    name: 'The request as an answer',
    looksAt:
      'A slot that only repeats the words of the outline or of the prompt, as they were or slightly changed.',
    letsPass: 'An answer that begins with the words of the outline and goes on, or adds figures.',
    finding: ({ point }) => `“${point}” is only repeated, not answered.`,
  },
  placeholderLeft: {
    name: 'Placeholder left',
    looksAt: '“[…]”, “<tên đơn vị>”, “{{…}}”, XX, X.X, ??, TBD, Word’s own “Click here to enter text”.',
    letsPass:
      'Roman numerals (thế kỷ XX, Đại hội lần thứ XX); “000” within 1.000; remarks with a figure or a colon; addresses of the web.',
    finding: () => 'A placeholder is left.',
  },
  dotLeaders: {
    name: 'Dots to fill in',
    looksAt:
      'Four dots or more, two “…”, underscores, “…” that stands free before a word or right before a unit (…%, …lượt).',
    letsPass:
      '“…” that clings to the last word of a list; tables of contents; the line “Số: …”, an open date, rules in the letterhead and at the end.',
    finding: () => 'Dots are left to fill in.',
  },
  duplicateSlot: {
    name: 'More than one slot',
    looksAt: 'A point with more than one slot in the report.',
    letsPass: 'Nothing: which one to keep is the writer’s choice.',
    finding: ({ point, count }) => `“${point}” has ${number(count)} slots.`,
  },
  encoding: {
    name: 'Legacy encoding',
    looksAt: 'Letters in the fonts .Vn… (TCVN3) and VNI-…; letters broken by a wrong code page or by a PDF.',
    letsPass: 'Unicode letters that stand in an old font and read well.',
    finding: ({ kind }) =>
      ({
        tcvn3: 'Typed in TCVN3: other machines cannot read it.',
        vni: 'Typed in VNI: other machines cannot read it.',
        vniRemains: 'Left over from a conversion out of VNI.',
        codePage: 'Read in the wrong code page.',
        pdf: 'Torn apart, as copied out of a PDF.',
      })[kind],
  },
  orderChanged: {
    name: 'Out of order',
    looksAt: 'Headings in another order than the outline’s; names the fewest that must move.',
    letsPass: 'Sections that are not inserted.',
    finding: ({ heading }) => `The heading “${heading}” stands out of the outline’s order.`,
  },
  headingAltered: {
    name: 'Heading altered',
    looksAt: 'A heading whose words differ from the outline’s.',
    letsPass: 'Capitals, punctuation, spaces; automatic numbers of Word.',
    finding: ({ found, heading }) => `The heading reads “${found}”; the outline has “${heading}”.`,
  },
  wrongYear: {
    name: 'Old year left',
    looksAt: 'A year other than the report’s.',
    letsPass:
      'Periods, terms, dates, laws and documents, names in quotes, comparisons, next year among tasks and at Tết, years that the outline names.',
    finding: ({ found, year }) => `The year ${String(found)} in a report on ${String(year)}.`,
  },
  staleToken: {
    name: 'Trace of an old year',
    looksAt: '“Kỷ niệm N năm” of an event whose year is known; a term that is over.',
    letsPass:
      'Right for the report’s year or the next; events of unknown year; comparisons with the term before.',
    finding: ({ found, due }) =>
      typeof found === 'string'
        ? `The term ${found} does not hold the report’s year.`
        : `An anniversary of ${number(found)} years; in the report’s year it is ${number(due)}.`,
  },
  noFigure: {
    name: 'No figure',
    looksAt:
      'A point that asks for results, answered without any figure but years, days and numbers of documents.',
    letsPass: 'Statements that there is nothing; figures in words; tables and pictures.',
    finding: ({ point }) => `“${point}” has no figure.`,
  },
  nilMisplaced: {
    name: '“Nothing” in the wrong place',
    looksAt: 'An overview, targets or the assessment, answered by saying that there is nothing.',
    letsPass: 'Other points; answers of more than twelve words.',
    finding: ({ point }) => `“${point}” needs content: “nothing” is no answer to it.`,
  },
  noModel: {
    name: 'No model named',
    looksAt: 'Models are asked for, and none is named.',
    letsPass:
      'Names in quotes, or in capitals after “mô hình”, “câu lạc bộ”; statements that there is nothing.',
    finding: ({ point }) => `“${point}” names no model.`,
  },
  nameMissing: {
    name: 'Programme not named',
    looksAt: 'The outline names a programme in quotes, and the answer does not.',
    letsPass: 'Most of the words of a long name; statements that there is nothing; tables and pictures.',
    finding: ({ name }) => `“${name}” is not named.`,
  },
  sameText: {
    name: 'Same text twice',
    looksAt: 'A paragraph of 40 letters or more that stands in two slots.',
    letsPass: 'Short ones; statements that there is nothing.',
    finding: ({ other }) => `This paragraph stands at “${other}” too.`,
  },
  partOverWhole: {
    name: 'Part over whole',
    looksAt: 'A figure after “trong đó” that is larger than the one before it.',
    letsPass: 'Percentages, money, dates; figures that count something else (people, meetings, gifts).',
    finding: ({ part, whole }) => `The part ${part} is larger than the whole ${whole}.`,
  },
  percentMismatch: {
    name: 'Percentage that does not fit',
    looksAt: 'A percentage beside two figures from which it does not follow.',
    letsPass: 'Rounding to one per cent; days such as 20/11 and 26/3; growth; shares of a part.',
    finding: ({ part, whole, right, found }) => `${part}/${whole} is ${right}%, not ${found}%.`,
  },
  twoValues: {
    name: 'Two values of one indicator',
    looksAt: 'The same deed and object with two figures in two places.',
    letsPass: 'Figures of quarters, months, levels, places, plans, other years.',
    finding: ({ what, found, other }) => `“${what}”: ${found} here, ${other} elsewhere.`,
  },
  scaleJump: {
    name: 'Amount out of scale',
    looksAt:
      'Amounts from a thousand billion, above all where another place has the same figure in billions.',
    letsPass: 'Smaller amounts.',
    finding: ({ twin }) =>
      twin === ''
        ? 'An amount of thousands of billions: is the unit right?'
        : `An amount of thousands of billions; elsewhere it is “${twin}”.`,
  },
  turnsAsPeople: {
    name: 'Turns or people',
    looksAt: 'One figure, once as turns (lượt), once as people.',
    letsPass: 'Figures below one hundred.',
    finding: ({ other }) => `Elsewhere this figure is “${other}”.`,
  },
  causesOneSided: {
    name: 'One-sided causes',
    looksAt: 'Causes that are all outside.',
    letsPass: 'Own causes are named, or what the unit did not do well.',
    finding: () => 'Only outside causes are named, none of one’s own.',
  },
  markupLeft: {
    name: 'Markup left',
    looksAt: 'Tracked changes, comments, hidden text, highlighted text.',
    letsPass: 'Nothing; it counts, and points to the first place.',
    finding: ({ kind, count }) =>
      ({
        changes: `Tracked changes left: ${number(count)}.`,
        comments: `Comments left: ${number(count)}.`,
        hidden: `Hidden text in ${paragraphs(count)}.`,
        highlighted: `Highlighted text in ${paragraphs(count)}.`,
      })[kind],
  },
  thinAnswer: {
    name: 'Thin answer',
    looksAt: 'An answer with few words for what is asked.',
    letsPass: 'Statements that there is nothing; tables and pictures.',
    finding: ({ point, words }) => `Only ${number(words)} words for “${point}”.`,
  },
  figureForm: {
    name: 'Figure without unit',
    looksAt: 'A figure that ends a sentence without its unit; “0” of something; more than 100%.',
    letsPass: 'More than 100% of a target, a plan, a growth.',
    finding: ({ kind }) =>
      ({
        percent: 'More than 100%, and not said of what.',
        unit: 'This figure has no unit.',
        zero: 'Zero: where there is nothing, say “Không phát sinh”.',
      })[kind],
  },
  decimalStyle: {
    name: 'Two styles of figures',
    looksAt: 'Figures in the English way (1,234; 12.5%) among Vietnamese ones (1.234; 12,5%).',
    letsPass: 'A report that keeps to one way.',
    finding: () => 'This figure is written in another way than the others.',
  },
  foreignUnit: {
    name: 'Name of another unit',
    looksAt: 'The youth union of another province; sample names such as Nguyễn Văn A, tỉnh X.',
    letsPass: 'Cooperation, agreements, exchanges, clusters.',
    finding: ({ own }) => (own === '' ? 'A name left over from a sample.' : `Another unit than ${own}.`),
  },
  letterhead: {
    name: 'Head and foot of the report',
    looksAt: 'Title, number, date, kind and recipients by the chosen guideline.',
    letsPass: 'A report without a head yet; the guideline “do not check”.',
    finding: ({ kind }) =>
      ({
        title: 'The line “ĐOÀN TNCS HỒ CHÍ MINH” is not there.',
        addressed: '“Kính gửi” belongs to dispatches only (HD 29).',
        notAddressed: 'A report to those above has a line “Kính gửi” (Nghị định 30).',
        number: 'The number is empty.',
        date: 'Day or month is empty.',
        zero: 'Days below 10 and months 1 and 2 take a leading 0.',
        name: 'The kind “BÁO CÁO” is not there.',
        recipients: 'The last line of the recipients ends with a full stop.',
      })[kind],
  },
  pageSetup: {
    name: 'Paper and margins',
    looksAt: 'A4 with margins of 20, 20, 30 and 20 mm, by HD 29.',
    letsPass: 'A millimetre more or less; other guidelines.',
    finding: values =>
      values.kind === 'paper'
        ? `The paper is ${values.found} mm, not A4.`
        : `The ${values.kind} margin is ${number(values.found)} mm; the guideline has ${number(values.right)} mm.`,
  },
  spacing: {
    name: 'Spaces',
    looksAt: 'Two spaces in a row, a space before a sign, none after a comma.',
    letsPass: 'Tables; head and signature laid out by spaces; the line “Số:”.',
    finding: () => 'A space too many, or one missing.',
  },
  quotesDashes: {
    name: 'Two kinds of signs',
    looksAt: 'Straight among curly quotes; hyphens among dashes between years.',
    letsPass: 'A report that keeps to one kind; headings of the outline.',
    finding: ({ count, kind }) =>
      kind === 'quotes'
        ? `Quotes of another kind in ${places(count)}.`
        : `Dashes of another kind between years in ${places(count)}.`,
  },
  lookAlikeLetter: {
    name: 'Look-alike Ð',
    looksAt: 'Ð (U+00D0), which looks like Đ and is another letter.',
    letsPass: 'TCVN3, where this code is é: that is under “Legacy encoding”.',
    finding: () => 'A look-alike Ð: searching does not find this word.',
  },
};

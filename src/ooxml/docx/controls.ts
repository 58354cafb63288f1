import type { ControlPlace, ReadControl } from '../../report/reportReading';
import type { OpenParagraph } from './paragraphs';
import { watchPlaces, type OpenPlace } from './places';
import type { BodyState } from './readBody';
import type { Span, Tag } from './scanXml';
import { watchTables } from './tables';

/** What answers without being text. */
const answers = [
  ...['drawing', 'pict', 'object', 'altChunk', 'footnoteReference', 'endnoteReference'],
  ...['m:oMath', 'm:oMathPara'],
];
/** What must not go with an empty slot around it; of complex fields the mark that begins one. */
const keepers = ['tbl', 'fldSimple', 'del', 'moveFrom'];

type OpenControl = {
  /** As it has been read so far; one of the report's from its tag on, if it is ours. */
  readonly read: { -readonly [Key in keyof ReadControl]: ReadControl[Key] };
  readonly place: OpenPlace;
  /** Of each paragraph outside tables of its own. */
  readonly texts: string[];
  lastParagraph: OpenParagraph | undefined;
  /** For one within a paragraph: how much of that paragraph stands before it. */
  readonly startsAt: number | undefined;
  /** How many tables it stands in. */
  readonly depth: number;
  /** Among the report's controls; -1 for one that is not ours. */
  index: number;
};

/** Controls of ours in the order of their tags, with what they hold; those of others are transparent. */
export function watchControls(state: BodyState, isOwnTag: (tag: string) => boolean) {
  const places = watchPlaces(isOwnTag);
  const tables = watchTables();
  const controls: ReadControl[] = [];
  const unread: ControlPlace[] = [];
  const byTag = new Map<string, OpenPlace>();
  const open: OpenControl[] = [];
  const own = () => open.findLast(({ place }) => place.tag !== undefined);

  const openControl = (place: OpenPlace) => {
    const paragraph = state.isInParagraph() ? state.current() : undefined;
    const read = {
      tag: '',
      text: '',
      isPlaceholder: false,
      hasMore: false,
      hasEmptyTable: false,
      // The paragraph before it goes on in it.
      mustStay: state.isGoingOn(),
      within: undefined,
      wrapsCells: false,
      firstParagraph: paragraph?.index ?? -1,
      place,
    };
    const [startsAt, depth] = [paragraph?.text.length, tables.depth()];
    open.push({ read, place, texts: [], lastParagraph: undefined, startsAt, depth, index: -1 });
  };
  const readTag = (control: OpenControl) => {
    const { read, place, index } = control;
    if (place.tag === undefined || index >= 0) return;
    read.tag = place.tag;
    byTag.set(place.tag, place);
    control.index = controls.push(read) - 1;
  };
  const closeControl = () => {
    const closed = open.pop();
    if (closed?.place.tag === undefined) return;
    const { read, place, texts, startsAt } = closed;
    const around = state.current()?.text ?? '';
    if (startsAt !== undefined) read.within = { from: startsAt, to: around.length };
    read.text = startsAt === undefined ? texts.join('\n') : around.slice(startsAt);
    read.isPlaceholder = place.isPlaceholder;
    if (place.holdsControl) read.mustStay = true;
    // What stands in a control within a control is an answer in both: the outer one must not count as empty.
    const isAnswer = read.hasMore || (!read.isPlaceholder && read.text.trim() !== '');
    if (isAnswer) answer();
  };
  const answer = () => {
    const control = own();
    if (control !== undefined) control.read.hasMore = true;
  };
  const closeTable = () => {
    const content = tables.closeTable();
    const control = own();
    if (control === undefined || tables.depth() > control.depth) return;
    if (content === 'filled') control.read.hasMore = true;
    if (content === 'empty') control.read.hasEmptyTable = true;
  };
  return {
    controls,
    /** Controls of ours in what is not read, but for copies of those that are. */
    unread,
    /** Index of the innermost control of ours. */
    current: () => own()?.index,
    isInTable: () => tables.depth() > 0,
    openAny: (tag: Tag) => places.open(tag),
    closeAny(tag: Tag, at: Span): void {
      const place = tag.name === 'sdt' && !state.isReading() ? places.current() : undefined;
      places.close(tag, at);
      if (place?.tag === undefined) return;
      const twin = state.isInFallback() && !place.holdsControl ? byTag.get(place.tag) : undefined;
      (twin?.copies ?? unread).push(place);
    },
    openParagraph({ index }: OpenParagraph): void {
      for (const { read } of open) if (read.firstParagraph < 0) read.firstParagraph = index;
    },
    closePart(paragraph: OpenParagraph): void {
      const text = paragraph.text.slice(paragraph.startsAt);
      tables.readParagraph(text);
      const control = own();
      if (control === undefined || tables.depth() !== control.depth) return;
      const rest = control.lastParagraph === paragraph ? (control.texts.pop() ?? '') : '';
      control.texts.push(rest + text);
      control.lastParagraph = paragraph;
    },
    open(tag: Tag): void {
      const { name, parent } = tag;
      const place = places.current();
      if (name === 'sdt' && place !== undefined) openControl(place);
      const control = open.at(-1);
      if (name === 'tag' && parent === 'sdtPr' && control !== undefined) readTag(control);
      if (keepers.includes(name) || (name === 'fldChar' && tag.attribute('fldCharType') === 'begin'))
        for (const { read } of open) read.mustStay = true;
      tables.open(tag);
      if (name === 'tr' || name === 'tc')
        for (const { read, depth } of open) if (depth === tables.depth()) read.wrapsCells = true;
      if (answers.includes(name)) answer();
    },
    close({ name }: Tag): void {
      if (name === 'tbl') closeTable();
      if (name === 'sdt') closeControl();
    },
  };
}

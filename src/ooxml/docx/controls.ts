import type { ControlPlace, ReadControl } from '../../report/reportReading';
import type { OpenParagraph } from './paragraphs';
import { watchPlaces } from './places';
import type { OpenPlace } from './places';
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
  -readonly [Key in Exclude<keyof ReadControl, 'text' | 'within' | 'place'>]: ReadControl[Key];
} & {
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
  const own = () => open.findLast(({ index }) => index >= 0);

  const openControl = (place: OpenPlace) => {
    const paragraph = state.isInParagraph() ? state.current() : undefined;
    open.push({
      tag: '',
      isPlaceholder: false,
      hasMore: false,
      hasEmptyTable: false,
      // The paragraph before it goes on in it.
      mustStay: state.isGoingOn(),
      wrapsCells: false,
      firstParagraph: paragraph?.index ?? -1,
      place,
      texts: [],
      lastParagraph: undefined,
      startsAt: paragraph?.text.length,
      depth: tables.depth(),
      index: -1,
    });
  };
  const register = (control: OpenControl) => {
    const { place, index } = control;
    if (place.tag === undefined || index >= 0) return;
    control.index = controls.length;
    byTag.set(place.tag, place);
    controls.push(read(control));
  };
  /** As far as it has been read; again at its end. */
  const read = (control: OpenControl): ReadControl => {
    const { place, texts, startsAt, hasMore, hasEmptyTable, mustStay, wrapsCells, firstParagraph } = control;
    const around = startsAt === undefined ? undefined : state.current()?.text;
    const within =
      startsAt === undefined || around === undefined ? undefined : { from: startsAt, to: around.length };
    return {
      tag: place.tag ?? '',
      text: within === undefined ? texts.join('\n') : (around ?? '').slice(within.from),
      isPlaceholder: place.isPlaceholder,
      hasMore,
      hasEmptyTable,
      mustStay: mustStay || place.holdsControl,
      within,
      wrapsCells,
      firstParagraph,
      place,
    };
  };
  const closeControl = () => {
    const closed = open.pop();
    if (closed === undefined || closed.index < 0) return;
    const control = read(closed);
    controls[closed.index] = control;
    // What stands in a control within a control is an answer in both: the outer one must not count as empty.
    const outer = own();
    if (outer !== undefined && (control.hasMore || (!control.isPlaceholder && control.text.trim() !== '')))
      outer.hasMore = true;
  };
  const closeTable = () => {
    const content = tables.closeTable();
    const control = own();
    if (control === undefined || tables.depth() > control.depth) return;
    if (content === 'filled') control.hasMore = true;
    if (content === 'empty') control.hasEmptyTable = true;
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
      for (const control of open) if (control.firstParagraph < 0) control.firstParagraph = index;
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
      if (name === 'tag' && parent === 'sdtPr' && control !== undefined) register(control);
      if (keepers.includes(name) || (name === 'fldChar' && tag.attribute('fldCharType') === 'begin'))
        for (const each of open) each.mustStay = true;
      tables.open(tag);
      if (name === 'tr' || name === 'tc')
        for (const each of open) if (each.depth === tables.depth()) each.wrapsCells = true;
      const inner = answers.includes(name) ? own() : undefined;
      if (inner !== undefined) inner.hasMore = true;
    },
    close({ name }: Tag): void {
      if (name === 'tbl') closeTable();
      if (name === 'sdt') closeControl();
    },
  };
}

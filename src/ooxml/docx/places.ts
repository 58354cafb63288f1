import type { ControlPlace, Span } from '../../report/reportReading';
import type { Tag } from './scanXml';
import { watchStories } from './stories';

/** Marks that reach from one place to another: half of one must not go with what stood around it. */
const rangeMark =
  /^(?:bookmark|permStart|permEnd|commentRange|moveFromRange|moveToRange|customXml(?:Ins|Del|MoveFrom|MoveTo)Range)/;

/** A control while it is read; all of its `ControlPlace` is there when it ends. */
export type OpenPlace = {
  -readonly [Key in Exclude<keyof ControlPlace, 'runs' | 'stays' | 'copies'>]: ControlPlace[Key];
} & {
  readonly runs: Span[];
  readonly stays: ControlPlace['stays'][number][];
  readonly copies: ControlPlace[];
  /** `undefined` for somebody else's. */
  tag: string | undefined;
  isPlaceholder: boolean;
};

/** Where controls stand in the text of a part. Sees what is not read too: a copy for old programs must go as well. */
export function watchPlaces(isOwnTag: (tag: string) => boolean) {
  const stories = watchStories();
  const places: OpenPlace[] = [];
  /** Where open elements began whose whole span is needed. */
  const begins: number[] = [];
  let isPlain = true;

  const readProperty = (place: OpenPlace, tag: Tag) => {
    if (tag.name === 'tag' && place.tag === undefined && isOwnTag(tag.val ?? '')) place.tag = tag.val;
    if (tag.name === 'showingPlcHdr') place.isPlaceholder = tag.isOn;
  };
  const note = (place: OpenPlace, { name, parent }: Tag, span: Span) => {
    if (name === 'r' && place.isPlaceholder) place.runs.push(span);
    if (name === 'pPr' && isPlain) place.dress ??= span;
    const isSectionBreak = name === 'sectPr' && parent === 'pPr';
    if (isSectionBreak || rangeMark.test(name)) place.stays.push({ ...span, isSectionBreak });
  };
  return {
    /** The innermost control that is open, ours or not. */
    current: () => places.at(-1),
    open(tag: Tag): void {
      const { name, parent, from, to } = tag;
      const place = places.at(-1);
      stories.open(tag);
      if (name === 'sdt') {
        for (const each of places) each.holdsControl = true;
        places.push(newPlace(tag));
      } else if (name === 'sdtContent') {
        const isOwn = place?.tag !== undefined;
        const story = stories.openControl(isOwn ? place : undefined, from);
        if (place !== undefined) Object.assign(place, { content: { from: to, to }, story });
      } else if (place !== undefined && parent === 'sdtPr') readProperty(place, tag);
      if (name === 'pPr') isPlain = parent === 'p';
      // The look of a placeholder, a section, a change: not for another sentence.
      if (parent === 'pPr' && ['rPr', 'sectPr', 'pPrChange'].includes(name)) isPlain = false;
      if (place?.tag !== undefined && isNoted(name)) begins.push(from);
    },
    close(tag: Tag, at: Span): void {
      const place = places.at(-1);
      stories.close(tag, at);
      if (tag.name === 'sdtContent') {
        stories.closeControl(at.from);
        if (place !== undefined)
          place.content = { from: place.content.from, to: Math.max(at.from, place.content.from) };
      } else if (tag.name === 'sdt' && place !== undefined) {
        places.pop();
        place.to = at.to;
        // Without content: nothing of it stays.
        if (place.content.from < place.from) place.content = { from: at.to, to: at.to };
      } else if (place?.tag !== undefined && isNoted(tag.name))
        note(place, tag, { from: begins.pop() ?? at.from, to: at.to });
    },
  };
}

function isNoted(name: string): boolean {
  return name === 'r' || name === 'pPr' || name === 'sectPr' || rangeMark.test(name);
}

function newPlace({ from, to }: Span): OpenPlace {
  return {
    from,
    to,
    content: { from: -1, to: -1 },
    runs: [],
    dress: undefined,
    stays: [],
    story: [],
    copies: [],
    holdsControl: false,
    tag: undefined,
    isPlaceholder: false,
  };
}

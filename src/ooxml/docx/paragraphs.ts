import type { Tag } from './scanXml';
import { stories } from './stories';

/** A paragraph while it is read. */
export type OpenParagraph = {
  /** Among the paragraphs of the part, in the order in which they begin. */
  readonly index: number;
  text: string;
  /** Where the letters of its last `<w:p>` begin: behind 0 where one before it lost its mark. */
  startsAt: number;
  /** Its mark was deleted or moved away: it goes on in the next. */
  goesOn: boolean;
  /** Of a table of contents that Word works out. */
  isContents: boolean;
  /** Length of the text up to a page's or column's end that stands last in it; -1 where none does. */
  pageEnd: number;
};

export type ParagraphEvents = {
  /** A paragraph begins, or goes on in one more `<w:p>`. */
  readonly openParagraph?: (paragraph: OpenParagraph) => void;
  /** One `<w:p>` of a paragraph ends. */
  readonly closePart?: (paragraph: OpenParagraph) => void;
  /** All of its text is there. */
  readonly closeParagraph: (paragraph: OpenParagraph) => void;
};

/** Paragraphs: one within the text box of another, one over several `<w:p>` whose marks were deleted. */
export function watchParagraphs(events: ParagraphEvents) {
  const paragraphs: OpenParagraph[] = [];
  /** For each open story, behind whose end no paragraph goes on: how many paragraphs stand open around it, and one that goes on. */
  const open: { readonly depth: number; waiting: OpenParagraph | undefined }[] = [];
  let isInMark = false;
  let count = 0;

  const finish = (paragraph: OpenParagraph) => {
    if (paragraph.pageEnd === paragraph.text.length) paragraph.text = paragraph.text.slice(0, -1);
    events.closeParagraph(paragraph);
  };
  const takeWaiting = () => {
    const story = open.at(-1);
    const waiting = story?.waiting;
    if (story !== undefined) story.waiting = undefined;
    return waiting;
  };
  /** It ends all the same where no other one follows. */
  const endWaiting = () => {
    const waiting = takeWaiting();
    if (waiting !== undefined) finish(waiting);
  };
  return {
    current: () => paragraphs.at(-1),
    isInParagraph: () => paragraphs.length > (open.at(-1)?.depth ?? 0),
    /** A paragraph with words in it goes on in whatever comes next. */
    isGoingOn: () => (open.at(-1)?.waiting?.text ?? '').trim() !== '',
    open({ name, parent }: Tag): void {
      const paragraph = paragraphs.at(-1);
      if (name === 'rPr') isInMark = parent === 'pPr';
      else if (name === 'tbl') endWaiting();
      else if (stories.includes(name)) open.push({ depth: paragraphs.length, waiting: undefined });
      else if (isInMark && parent === 'rPr' && (name === 'del' || name === 'moveFrom')) {
        if (paragraph !== undefined) paragraph.goesOn = true;
      } else if (name === 'p') {
        const next = takeWaiting() ?? {
          index: count++,
          text: '',
          startsAt: 0,
          goesOn: false,
          isContents: false,
          pageEnd: -1,
        };
        next.startsAt = next.text.length;
        next.goesOn = false;
        paragraphs.push(next);
        events.openParagraph?.(next);
      }
    },
    close({ name }: Tag): void {
      const paragraph = name === 'p' ? paragraphs.pop() : undefined;
      if (paragraph !== undefined) {
        events.closePart?.(paragraph);
        const story = open.at(-1);
        if (paragraph.goesOn && story !== undefined) story.waiting = paragraph;
        else finish(paragraph);
      }
      if (!stories.includes(name)) return;
      endWaiting();
      open.pop();
    },
    /** A page or a column ends: a line, where letters stand before and behind it. */
    endPage(add: (text: string) => void): void {
      const paragraph = paragraphs.at(-1);
      const before = paragraph?.text.length ?? 0;
      if (paragraph === undefined || before === 0 || paragraph.pageEnd === before) return;
      add('\n');
      if (paragraph.text.length > before) paragraph.pageEnd = paragraph.text.length;
    },
  };
}

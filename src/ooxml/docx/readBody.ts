import { watchFields } from './fields';
import { watchParagraphs, type OpenParagraph, type ParagraphEvents } from './paragraphs';
import { watchRuns, type Look } from './runs';
import { decodeXml, scanXml, type Span, type Tag } from './scanXml';
import type { Styles } from './styles';
import { watchUnread } from './unread';

export type BodyListener = ParagraphEvents & {
  /** Letters of a run, shown or hidden. */
  readonly letters?: (text: string, look: Look, paragraph: OpenParagraph) => void;
  /** Every element that is read, and the outermost of those that are not. */
  readonly open?: (tag: Tag) => void;
  readonly close?: (tag: Tag) => void;
  /** Every element, read or not; before the others. */
  readonly openAny?: (tag: Tag) => void;
  readonly closeAny?: (tag: Tag, at: Span) => void;
};

/** What a listener may ask about the place where the reader is. */
export type BodyState = Pick<ReturnType<typeof watchParagraphs>, 'current' | 'isInParagraph' | 'isGoingOn'> &
  Pick<ReturnType<typeof watchUnread>, 'isReading' | 'isInFallback'> & {
    readonly paragraphStyle: () => string | undefined;
    readonly isInRunProperties: () => boolean;
  };

/**
 * Reads the text of a part that holds paragraphs, in one pass and without a tree. What is text is decided here and
 * nowhere else; the outline (`readDocx.ts`) and the report (`readReport.ts`) get the same letters:
 *
 * | In the file                                             | Read as                                                  |
 * | ------------------------------------------------------- | -------------------------------------------------------- |
 * | `w:t` of any run, in links, smart tags, customXml,      | its letters                                              |
 * | simple fields, `w:ins`, `w:moveTo`, content controls    |                                                          |
 * | `w:del`, `w:moveFrom`, rows deleted under tracked       | nothing                                                  |
 * | changes                                                 |                                                          |
 * | a paragraph whose mark was deleted or moved away        | one with the next `<w:p>` of its story; the last `<w:p>` |
 * |                                                         | says its label                                           |
 * | hidden letters: `w:vanish` of the run, else the styles  | nothing; the report lists the paragraph in               |
 * | of run and paragraph, each through all it is based on;  | `leftovers.hidden`                                       |
 * | both together show (ECMA-376-1, 17.7.3)                 |                                                          |
 * | `w:tab` in a run; `w:br`, `w:cr`; `w:noBreakHyphen`     | "\t"; "\n"; "-"                                          |
 * | `w:br` of a page or a column                            | "\n" between letters, nothing before or behind them      |
 * | `w:softHyphen`, `w:lastRenderedPageBreak`               | nothing: they break words, not texts                     |
 * | `w:sym`                                                 | the letter of its code                                   |
 * | a field's code; results of PAGE, NUMPAGES,              | nothing: Word works them out. The report marks           |
 * | SECTIONPAGES, TOC, INDEX                                | paragraphs of a TOC as `isContents`                      |
 * | results of other fields                                 | their letters                                            |
 * | text boxes                                              | paragraphs behind the one that holds them; once,         |
 * |                                                         | though a file holds them twice (`mc:Fallback` is unread) |
 * | notes, pictures, equations                              | nothing; in the report the control around them `hasMore` |
 * | automatic numbers and bullets                           | outline: before the text, with a tab. Report: nothing,   |
 * |                                                         | as nobody wrote them                                     |
 * | tables                                                  | outline: one with a column of numbers row by row, as     |
 * |                                                         | lines of an outline. Else, and in the report: cell by    |
 * |                                                         | cell                                                     |
 * | letters in a font of a legacy code                      | as they stand; apart in `runs` and `legacyRuns`          |
 *
 * Gives the listener back. Throws `DocxError`.
 */
export function readBody<Listener extends BodyListener>(
  xml: string,
  styles: Styles,
  listen: (state: BodyState) => Listener,
): Listener {
  const unread = watchUnread();
  const runs = watchRuns(styles);
  const fields = watchFields();
  const paragraphs = watchParagraphs({
    openParagraph: paragraph => {
      markContents();
      listener.openParagraph?.(paragraph);
    },
    closePart: paragraph => listener.closePart?.(paragraph),
    closeParagraph: paragraph => listener.closeParagraph(paragraph),
  });
  const listener = listen({ ...unread, ...paragraphs, ...runs });
  let isInText = false;

  const add = (text: string) => {
    const paragraph = paragraphs.current();
    if (text === '' || paragraph === undefined || !fields.isShown()) return;
    const look = runs.look();
    if (!look.isHidden) paragraph.text += text;
    listener.letters?.(text, look, paragraph);
  };
  const readTag = (tag: Tag) => {
    fields.open(tag);
    runs.open(tag);
    if (tag.name === 't') isInText = true;
    if (tag.parent !== 'r') return;
    if (tag.name === 'br' && ['page', 'column'].includes(tag.attribute('type') ?? ''))
      paragraphs.endPage(add);
    else add(letterOf(tag));
  };
  const closeTag = (tag: Tag) => {
    if (tag.name === 't') isInText = false;
    paragraphs.close(tag);
    fields.close(tag);
    runs.close(tag);
  };
  const markContents = () => {
    const paragraph = paragraphs.current();
    if (paragraph !== undefined && fields.isInContents()) paragraph.isContents = true;
  };

  scanXml(xml, {
    open: tag => {
      listener.openAny?.(tag);
      const wasReading = unread.isReading();
      unread.open(tag);
      if (!wasReading) return;
      // The element that is not read tells of a mark that it was deleted.
      paragraphs.open(tag);
      if (unread.isReading()) readTag(tag);
      listener.open?.(tag);
    },
    close: (tag, at) => {
      const wasReading = unread.isReading();
      listener.closeAny?.(tag, at);
      unread.close(tag);
      if (!unread.isReading()) return;
      if (wasReading) closeTag(tag);
      listener.close?.(tag);
    },
    text: raw => {
      if (!unread.isReading()) return;
      if (isInText) add(decodeXml(raw));
      fields.text(raw);
      markContents();
    },
  });
  return listener;
}

/** What an element of a run shows, but for `w:t`, whose letters are its content. */
function letterOf(tag: Tag): string {
  switch (tag.name) {
    case 'tab':
      return '\t';
    case 'cr':
    case 'br':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym': {
      const code = parseInt(tag.attribute('char') ?? '', 16);
      return Number.isNaN(code) ? '' : String.fromCharCode(code);
    }
    default:
      return '';
  }
}

import type { ReadParagraph, ReportReading } from '../../report/reportReading';
import { watchControls } from './controls';
import { watchLeftovers, watchPage } from './leftovers';
import { readBody } from './readBody';
import { noStyles, type Styles } from './styles';

/** Typed tables of contents, by their styles: "TOC 1", "Mục lục 1" of the Vietnamese Word. */
const contentsStyle = /^(?:TOC|Mcl)/i;

/**
 * Reads a part of a report that holds text: the main one, a header, notes. `readBody.ts` says what is text, `isOwnTag`
 * which controls are ours. Throws `DocxError`.
 */
export function readReport(
  xml: string,
  isOwnTag: (tag: string) => boolean,
  styles: Styles = noStyles,
): ReportReading {
  const paragraphs: ReadParagraph[] = [];
  const legacyRuns = { tcvn3: '', vni: '' };
  const legacyParagraphs = new Set<number>();
  const page = watchPage();

  const { controls, leftovers } = readBody(xml, styles, state => {
    const controls = watchControls(state, isOwnTag);
    const leftovers = watchLeftovers(state);
    return {
      controls,
      leftovers,
      openAny: tag => controls.openAny(tag),
      closeAny: (tag, at) => controls.closeAny(tag, at),
      open: tag => {
        controls.open(tag);
        leftovers.open(tag);
        page.open(tag);
        const paragraph = state.current();
        if (tag.name === 'pStyle' && paragraph !== undefined && contentsStyle.test(tag.val ?? ''))
          paragraph.isContents = true;
      },
      close: tag => controls.close(tag),
      openParagraph: paragraph => {
        controls.openParagraph(paragraph);
        // One that had no words yet belongs to where it goes on.
        if (paragraph.text.trim() === '')
          paragraphs[paragraph.index] = {
            text: '',
            control: controls.current(),
            isInTable: controls.isInTable(),
            isContents: false,
          };
      },
      closePart: paragraph => controls.closePart(paragraph),
      closeParagraph: ({ index, text, isContents }) => {
        const opened = paragraphs[index];
        if (opened !== undefined) paragraphs[index] = { ...opened, text, isContents };
      },
      letters: (text, look, { index }) => {
        leftovers.letters(text, look, index);
        if (look.isHidden || look.code === undefined) return;
        legacyRuns[look.code] += text;
        legacyParagraphs.add(index);
      },
    };
  });
  return {
    paragraphs,
    controls: controls.controls,
    unread: controls.unread,
    leftovers: leftovers.read(),
    legacyRuns,
    legacyParagraphs: [...legacyParagraphs],
    page: page.read(),
  };
}

import { legacyCodeOf, type LegacyRuns } from '../../outline/legacy';
import type { Tag } from './scanXml';
import { fontIn, type Styles } from './styles';

/** How the letters of a run look, as far as it says what they are. */
export type Look = { readonly isHidden: boolean; readonly code: keyof LegacyRuns | undefined };

type Run = {
  style: string | undefined;
  font: string | undefined;
  vanish: boolean | undefined;
  look: Look | undefined;
};

/** Runs and what makes their look: their own properties, their style, the style of their paragraph. */
export function watchRuns(styles: Styles) {
  /** Styles of the open paragraphs: a text box holds paragraphs within one. */
  const paragraphs: (string | undefined)[] = [];
  const runs: Run[] = [];
  /** Within the properties of a run, not of a paragraph's mark. */
  let isInProperties = false;

  const lookOf = ({ style, font, vanish }: Run): Look => {
    const around = paragraphs.at(-1);
    const name = font ?? styles.font(style) ?? styles.font(around) ?? styles.defaultFont ?? '';
    return {
      // Each level of styles turns it round, the run's own property says it as it is (ECMA-376-1, 17.7.3).
      isHidden: vanish ?? styles.isHidden(style) !== styles.isHidden(around),
      code: legacyCodeOf(name),
    };
  };
  const readProperty = (run: Run, tag: Tag) => {
    if (tag.name === 'rStyle') run.style = tag.val;
    if (tag.name === 'rFonts') run.font = fontIn(tag);
    if (tag.name === 'vanish') run.vanish = tag.isOn;
  };
  return {
    paragraphStyle: () => paragraphs.at(-1),
    isInRunProperties: () => isInProperties,
    look: (): Look => {
      const run = runs.at(-1);
      if (run === undefined) return { isHidden: false, code: undefined };
      return (run.look ??= lookOf(run));
    },
    open(tag: Tag): void {
      const run = runs.at(-1);
      switch (tag.name) {
        case 'p':
          paragraphs.push(styles.defaultParagraphStyle);
          break;
        case 'pStyle':
          if (tag.parent === 'pPr') paragraphs[paragraphs.length - 1] = tag.val;
          break;
        case 'r':
          runs.push({ style: undefined, font: undefined, vanish: undefined, look: undefined });
          break;
        case 'rPr':
          isInProperties = tag.parent === 'r';
          break;
        default:
          if (isInProperties && run !== undefined) readProperty(run, tag);
      }
    },
    close({ name }: Tag): void {
      if (name === 'p') paragraphs.pop();
      if (name === 'r') runs.pop();
      if (name === 'rPr') isInProperties = false;
    },
  };
}

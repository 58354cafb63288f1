import type { Tag } from './scanXml';
import { at, children, number, val, type XmlNode } from './xmlTree';

export type NumberRef = { readonly numId: number | undefined; readonly level: number | undefined };

/** What of the styles matters for text. Each answer is the style's own, or of the nearest that it is based on. */
export type Styles = {
  /** The list that a paragraph style puts its paragraphs into. */
  readonly numbering: (styleId: string | undefined) => NumberRef | undefined;
  readonly isHidden: (styleId: string | undefined) => boolean;
  readonly font: (styleId: string | undefined) => string | undefined;
  /** The font of what has none by a style. */
  readonly defaultFont: string | undefined;
  readonly defaultParagraphStyle: string | undefined;
  /** The list behind a numbering style (`numStyleLink`). */
  readonly listOf: (styleId: string) => number | undefined;
};

/** Longer chains are circles. */
const maxChain = 20;

export function readStyles(root: XmlNode | undefined): Styles {
  const byId = new Map(children(root, 'style').map(style => [style.tag.attribute('styleId') ?? '', style]));
  /** Asked for every run of a document: remembered. */
  const inherited = <T>(read: (style: XmlNode) => T | undefined) => {
    const remembered = new Map<string, T | undefined>();
    const find = (styleId: string, left: number): T | undefined => {
      const style = byId.get(styleId);
      if (style === undefined || left === 0) return undefined;
      return read(style) ?? find(val(at(style, 'basedOn')) ?? '', left - 1);
    };
    return (styleId = '') => {
      if (!remembered.has(styleId)) remembered.set(styleId, find(styleId, maxChain));
      return remembered.get(styleId);
    };
  };
  const vanish = inherited(style => at(style, 'rPr', 'vanish')?.tag.isOn);
  const isDefault = ({ tag }: XmlNode) =>
    tag.attribute('type') === 'paragraph' && ['1', 'true', 'on'].includes(tag.attribute('default') ?? '');
  return {
    numbering: inherited(style => {
      const numPr = at(style, 'pPr', 'numPr');
      return numPr && { numId: number(at(numPr, 'numId')), level: number(at(numPr, 'ilvl')) };
    }),
    isHidden: styleId => vanish(styleId) ?? false,
    font: inherited(style => fontIn(at(style, 'rPr', 'rFonts')?.tag)),
    defaultFont: fontIn(at(root, 'docDefaults', 'rPrDefault', 'rPr', 'rFonts')?.tag),
    defaultParagraphStyle: [...byId].find(([, style]) => isDefault(style))?.[0],
    listOf: styleId => number(at(byId.get(styleId), 'pPr', 'numPr', 'numId')),
  };
}

/** The font of Latin letters that an `rFonts` names. */
export function fontIn(rFonts: Tag | undefined): string | undefined {
  return rFonts?.attribute('ascii');
}

export const noStyles = readStyles(undefined);

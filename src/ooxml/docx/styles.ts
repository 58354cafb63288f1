import { at, attribute, child, children, isOn, number, val } from './elements';

export type NumberRef = { readonly numId: number | undefined; readonly level: number | undefined };

/** What of the styles matters for text: lists, hidden text, fonts. */
export type Styles = {
  /** The list that a paragraph style puts its paragraphs into. */
  readonly numbering: (styleId: string | undefined) => NumberRef | undefined;
  readonly isHidden: (styleId: string | undefined) => boolean;
  readonly font: (styleId: string | undefined) => string | undefined;
  readonly defaultParagraphStyle: string | undefined;
  /** The list behind a numbering style (`numStyleLink`). */
  readonly listOf: (styleId: string) => number | undefined;
};

/** Longer chains are circles. */
const maxChain = 20;

export function readStyles(part: XMLDocument | undefined): Styles {
  const root = part?.documentElement;
  const byId = new Map(children(root, 'style').map(style => [attribute(style, 'styleId') ?? '', style]));
  /** A style and those that it is based on, nearest first. */
  const chain = (styleId: string | undefined): readonly Element[] => {
    const styles: Element[] = [];
    let style = styleId === undefined ? undefined : byId.get(styleId);
    while (style !== undefined && styles.length < maxChain) {
      styles.push(style);
      style = byId.get(val(child(style, 'basedOn')) ?? '');
    }
    return styles;
  };
  const first = <T>(styleId: string | undefined, read: (style: Element) => T | undefined): T | undefined => {
    for (const style of chain(styleId)) {
      const value = read(style);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const defaults = at(root, 'docDefaults', 'rPrDefault', 'rPr');
  const defaultStyle = [...byId].find(
    ([, style]) =>
      attribute(style, 'type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(attribute(style, 'default') ?? ''),
  );
  return {
    numbering: styleId =>
      first(styleId, style => {
        const numPr = at(style, 'pPr', 'numPr');
        return numPr === undefined
          ? undefined
          : { numId: number(child(numPr, 'numId')), level: number(child(numPr, 'ilvl')) };
      }),
    isHidden: styleId =>
      first(styleId, style => {
        const vanish = at(style, 'rPr', 'vanish');
        return vanish === undefined ? undefined : isOn(vanish);
      }) ?? false,
    font: styleId =>
      first(styleId, style => attribute(at(style, 'rPr', 'rFonts'), 'ascii')) ??
      attribute(child(defaults, 'rFonts'), 'ascii'),
    defaultParagraphStyle: defaultStyle?.[0],
    listOf: styleId => number(at(byId.get(styleId), 'pPr', 'numPr', 'numId')),
  };
}

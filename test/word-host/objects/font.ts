import type { Transaction } from 'prosemirror-state';
import { schema } from '../document/schema';
import { HostError } from '../model';
import { hostClass, reference, text } from './hostClass';
import type { Located } from './wordModel';

export const fontClass = hostClass<Located>('Font', {
  highlightColor: {
    since: '1.1',
    source: `${reference.source}; yellow is the only colour that is there`,
    sure: 'sure',
    refuses: { InvalidArgument: 'a colour that a text cannot be highlighted in' },
    set: ({ model, place }, value) => {
      const [from, to] = place();
      model.edit(tr => {
        highlight(tr, from, to, value === null ? undefined : text(value));
      });
    },
  },
});

/** Named colours only: those that a text can be highlighted in (w:ST_HighlightColor). */
const highlightColours: Readonly<Record<string, string>> = { '#FFFF00': 'yellow', yellow: 'yellow' };

function highlight(tr: Transaction, from: number, to: number, colour: string | undefined): void {
  const name = colour === undefined ? undefined : highlightColours[colour];
  if (colour !== undefined && name === undefined)
    throw new HostError('InvalidArgument', `${colour} is no colour to highlight in`);
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isText) return true;
    const run = node.marks.find(mark => mark.type === schema.marks.run);
    const rPr = String(run?.attrs.rPr ?? '')
      .replace(/<w:highlight [^>]*\/>/, '')
      .replace(/^$|<w:rPr\s*\/>/, '<w:rPr></w:rPr>');
    const mark = name === undefined ? '' : `<w:highlight w:val="${name}"/>`;
    // Before what the schema wants behind it (ECMA-376-1, CT_RPr): u, effect, bdr, shd, …, lang.
    const placed = rPr.replace(
      /(?=<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<\/w:rPr>)/,
      mark,
    );
    tr.addMark(
      Math.max(from, pos),
      Math.min(to, pos + node.nodeSize),
      schema.marks.run.create({ rPr: placed, look: String(run?.attrs.look ?? '') }),
    );
    return false;
  });
}

import type { ControlFate } from '../../report/planCopy';
import { fallback, isUnread } from './readReport';
import { attributeAt, encodeXml, mainPrefix, scanXml } from './scanXml';
import type { Span } from './scanXml';

/** Marks that reach from one place to another: half of one must not go with what stood around it. */
const rangeMarks =
  /^(?:bookmark|permStart|permEnd|commentRange|moveFromRange|moveToRange|customXml(?:Ins|Del|MoveFrom|MoveTo)Range)/;

/** Elements whose last child must be a paragraph (ECMA-376-1, 17.4.65 of cells; the others Word repairs the same way). */
const endsInParagraph = ['tc', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent', 'sdtContent'];

type Frame = {
  readonly name: string;
  readonly from: number;
  /** The kind of the last block that stays. */
  last: 'none' | 'p' | 'tbl';
  /** A control of ours went after it. */
  hasGap: boolean;
};

type Control = {
  readonly from: number;
  /** What becomes of it; `undefined` for another's. */
  fate: ControlFate | undefined;
  content: Span | undefined;
  contentEnd: Span | undefined;
  /** Within a control that goes: range marks and section breaks, which stay. */
  kept: string[];
  keepsBreak: boolean;
};

type Cut = Span & { readonly text: string };

/**
 * Takes the controls of ours out of a part, by its places in the text: every byte that is not theirs stays. `fates`
 * are counted as `readReport` counts controls. What a removed control must leave behind stays: both ends of bookmarks
 * and comments, section breaks, the paragraph that a cell must end with, and the line between two tables.
 */
export function cleanMain(
  xml: string,
  isOwnTag: (tag: string) => boolean,
  fates: readonly ControlFate[],
): string {
  const w = mainPrefix(xml);
  const emptyParagraph = `<${w}p/>`;
  const cuts: Cut[] = [];
  const frames: Frame[] = [];
  const controls: Control[] = [];
  let count = 0;
  const local = (name: string) => (name.startsWith(w) ? name.slice(w.length) : '');
  const removed = () => controls.find(isRemoved);

  const byTag = new Map<string, ControlFate>();
  /** What is not read is not counted: a fallback goes as the choice that it repeats, deleted text comes out bare. */
  const unread: string[] = [];
  const fateOf = (tag: string): ControlFate | undefined => {
    if (unread.length > 0)
      return (unread.includes(fallback) ? byTag.get(tag) : undefined) ?? { kind: 'unwrap' };
    const fate = fates[count++];
    if (fate !== undefined) byTag.set(tag, fate);
    return fate;
  };

  const closeControl = (to: number) => {
    const control = controls.pop();
    const fate = control?.fate;
    // Within a control that goes, nothing is cut on its own.
    if (control === undefined || fate === undefined || removed() !== undefined) return;
    const parent = frames.at(-1);
    if (fate.kind === 'unwrap' || fate.kind === 'clear') {
      cuts.push({ from: control.from, to: control.content?.to ?? to, text: '' });
      if (control.contentEnd !== undefined) cuts.push({ from: control.contentEnd.from, to, text: '' });
      return;
    }
    const sentence = fate.kind === 'replace' ? paragraphWith(xml.slice(control.from, to), fate.text, w) : '';
    cuts.push({ from: control.from, to, text: control.kept.join('') + sentence });
    if (parent === undefined) return;
    if (sentence !== '' || control.keepsBreak) parent.last = 'p';
    else parent.hasGap = true;
  };

  scanXml(xml, {
    open: (qualified, span, isEmpty) => {
      const name = local(qualified);
      const parent = frames.at(-1);
      const gone = removed();
      if (gone !== undefined && rangeMarks.test(name))
        gone.kept.push(elementAt(xml, span, isEmpty, qualified));
      if (gone === undefined && parent !== undefined) {
        if (name === 'tbl' && parent.last === 'tbl' && parent.hasGap)
          cuts.push({ from: span.from, to: span.from, text: emptyParagraph });
        if (name === 'sectPr' && parent.name === 'body' && parent.last === 'tbl' && parent.hasGap)
          cuts.push({ from: span.from, to: span.from, text: emptyParagraph });
      }
      if (name === 'sdt')
        controls.push({
          from: span.from,
          fate: undefined,
          content: undefined,
          contentEnd: undefined,
          kept: [],
          keepsBreak: false,
        });
      const control = controls.at(-1);
      const tag = name === 'tag' ? attributeAt(xml, span, `${w}val`) : undefined;
      if (tag !== undefined && control !== undefined && control.fate === undefined && isOwnTag(tag))
        control.fate = fateOf(tag);
      if (name === 'sdtContent' && control !== undefined) {
        control.content = span;
        if (isEmpty) control.contentEnd = { from: span.to, to: span.to };
      }
      if (isUnread(qualified, name)) unread.push(qualified);
      frames.push({ name, from: span.from, last: 'none', hasGap: false });
    },
    close: (qualified, span) => {
      const name = local(qualified);
      const frame = frames.pop();
      const parent = frames.at(-1);
      if (frame === undefined) return;
      const gone = removed();
      if (gone === undefined && frame.hasGap && frame.last !== 'p' && endsInParagraph.includes(name))
        cuts.push({ from: span.from, to: span.from, text: emptyParagraph });
      if (gone !== undefined && name === 'sectPr' && parent?.name === 'pPr') {
        gone.kept.push(`<${w}p><${w}pPr>${xml.slice(frame.from, span.to)}</${w}pPr></${w}p>`);
        gone.keepsBreak = true;
      }
      if (name === 'r' && gone === undefined && controls.at(-1)?.fate?.kind === 'clear')
        cuts.push({ from: frame.from, to: span.to, text: '' });
      if (isUnread(qualified, name)) unread.pop();
      if (name === 'sdtContent' && span.from >= frame.from) {
        const control = controls.at(-1);
        if (control?.contentEnd === undefined && control !== undefined) control.contentEnd = span;
      }
      if (name === 'sdt') {
        const isOwn = controls.at(-1)?.fate !== undefined;
        const isGone = isRemoved(controls.at(-1));
        closeControl(span.to);
        // What stood in it stands beside the others now; a control of somebody else's is a block like a paragraph.
        if (parent !== undefined && !isGone && removed() === undefined) {
          parent.last = isOwn ? (frame.last === 'none' ? parent.last : frame.last) : 'p';
          parent.hasGap = parent.hasGap && frame.last === 'none';
        }
      } else if (parent !== undefined && (name === 'p' || name === 'tbl') && gone === undefined) {
        parent.last = name;
        parent.hasGap = false;
      } else if (parent !== undefined && name === 'sdtContent') {
        parent.last = frame.last;
        parent.hasGap = frame.hasGap;
      }
    },
  });
  return apply(xml, cuts);
}

function isRemoved(control: Control | undefined): boolean {
  return control?.fate?.kind === 'remove' || control?.fate?.kind === 'replace';
}

function elementAt(xml: string, { from, to }: Span, isEmpty: boolean, name: string): string {
  const tag = xml.slice(from, to);
  return isEmpty ? tag : `${tag}</${name}>`;
}

/** The sentence in the dress of the slot that it stands in for: its paragraph's properties, without the placeholder's look. */
function paragraphWith(slot: string, text: string, w: string): string {
  const pPr = new RegExp(`<${w}pPr>(?:(?!<${w}(?:sectPr|rPr)\\b)[\\s\\S])*?</${w}pPr>`).exec(slot)?.[0] ?? '';
  return `<${w}p>${pPr}<${w}r><${w}rPr><${w}lang ${w}val="vi-VN"/></${w}rPr><${w}t>${encodeXml(text)}</${w}t></${w}r></${w}p>`;
}

function apply(xml: string, cuts: readonly Cut[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...cuts].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at) continue;
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}

import type { ControlFate } from '../../report/planCopy';
import type { ControlPlace, ReportReading, StoryBlock } from '../../report/reportReading';
import { escapeXml } from '../xml';
import type { Cut } from './cut';
import type { Span } from './scanXml';

/**
 * The cuts that take the controls of ours out of a part. `fates` are those of `reading.controls`; copies for old
 * programs go as what they repeat, and what is not read comes out bare. What a removed control must leave behind stays:
 * both ends of bookmarks and comments, section breaks, the paragraph that a cell must end with, and the line between
 * two tables.
 */
export function planCuts(
  xml: string,
  { controls, unread }: ReportReading,
  fates: readonly ControlFate[],
): readonly Cut[] {
  const bare: ControlFate = { kind: 'unwrap' };
  const fateOf = new Map<ControlPlace, ControlFate>(unread.map(place => [place, bare]));
  controls.forEach(({ place }, index) => {
    for (const each of [place, ...place.copies]) fateOf.set(each, fates[index] ?? bare);
  });
  const stories = new Set([...fateOf.keys()].map(({ story }) => story));
  return [
    ...[...fateOf].flatMap(([place, fate]) => cutsOf(xml, place, fate)),
    ...[...stories].flatMap(story => missingParagraphs(xml, story, fateOf)),
  ];
}

function cutsOf(xml: string, place: ControlPlace, fate: ControlFate): readonly Cut[] {
  const { from, to, content, runs, stays } = place;
  if (fate.kind === 'unwrap' || fate.kind === 'clear')
    return [{ from, to: content.from }, ...(fate.kind === 'clear' ? runs : []), { from: content.to, to }];
  const w = prefixAt(xml, place);
  const left = stays.map(each => {
    const text = xml.slice(each.from, each.to);
    return each.isSectionBreak ? `<${w}p><${w}pPr>${text}</${w}pPr></${w}p>` : text;
  });
  return [
    { from, to, text: left.join('') + (fate.kind === 'replace' ? sentence(xml, place, fate.text) : '') },
  ];
}

/** The sentence in the dress of the slot that it stands in for, without the placeholder's look. */
function sentence(xml: string, place: ControlPlace, text: string): string {
  const w = prefixAt(xml, place);
  const pPr = place.dress === undefined ? '' : xml.slice(place.dress.from, place.dress.to);
  // An attribute without a prefix is in no namespace: where names have none, the language is left out.
  const rPr = w === '' ? '' : `<${w}rPr><${w}lang ${w}val="vi-VN"/></${w}rPr>`;
  return `<${w}p>${pPr}<${w}r>${rPr}<${w}t>${escapeXml(text)}</${w}t></${w}r></${w}p>`;
}

/** Paragraphs where, for want of what was cut out, two tables would become one or a story would not end in one. */
function missingParagraphs(
  xml: string,
  story: readonly StoryBlock[],
  fateOf: ReadonlyMap<ControlPlace, ControlFate>,
): readonly Cut[] {
  const cuts: Cut[] = [];
  let last: StoryBlock | undefined;
  let lastKind: 'p' | 'tbl' | undefined;
  let hasGap = false;
  const w = story
    .map(({ control }) => control && prefixAt(xml, control))
    .find(prefix => prefix !== undefined);
  for (const block of story) {
    const { kind, at, control } = block;
    const fate = control && fateOf.get(control);
    if (control !== undefined && (fate?.kind === 'remove' || fate?.kind === 'replace')) {
      hasGap = true;
      if (fate.kind === 'replace' || control.stays.some(({ isSectionBreak }) => isSectionBreak))
        lastKind = 'p';
      continue;
    }
    hasGap ||= last?.control !== control;
    const isMissing = kind === 'end' ? lastKind !== 'p' : kind === 'tbl' && lastKind === 'tbl';
    if (hasGap && isMissing) cuts.push({ from: at, to: at, text: `<${w ?? ''}p/>` });
    if (kind === 'p' || kind === 'tbl') lastKind = kind;
    hasGap = kind === 'nothing';
    last = block;
  }
  return cuts;
}

/** How names of WordprocessingML begin where a control stands: "w:", as a rule. */
function prefixAt(xml: string, { from }: Span): string {
  return /^<([^\s/>:]*:)?/.exec(xml.slice(from, from + 100))?.[1] ?? '';
}

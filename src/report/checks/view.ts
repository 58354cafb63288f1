import { foldForCompare } from '../../outline/fold';
import { walk, type Outline, type OutlineNode } from '../../outline/outline';
import type { Granularity } from '../granularity';
import type { Elsewhere, Profile } from '../kept';
import { ofOutline, ownControls, type OwnControl } from '../ownControls';
import { isRepetition } from '../repetition';
import type { ReadControl, ReportReading } from '../reportReading';
import { readSlots, type OwedSlot } from '../slots';
import { headingText } from '../title';
import { bare } from '../wording';

export type CheckSettings = {
  /** The year that is reported on; `undefined` where nobody knows: then nothing is said of years. */
  readonly year: number | undefined;
  readonly profile: Profile;
  readonly elsewhere: Elsewhere;
};

/** A slot that the outline owes, with what the rules ask of it. */
export type SlotView = OwedSlot & {
  readonly node: OutlineNode;
  /** Counts as written, but only says the request again, with a word or two changed. */
  readonly repeatsRequest: boolean;
  /** In NFC; of all its controls. */
  readonly text: string;
  /** Its first paragraph; `undefined` where it is missing. */
  readonly paragraph: number | undefined;
};

/** A paragraph that somebody wrote: not a heading or a request of the outline, not a table of contents. */
export type WrittenParagraph = {
  readonly index: number;
  /** In NFC, so that a pattern sees one form of each letter. */
  readonly text: string;
  /** As it stands in the file. */
  readonly raw: string;
  readonly nodeId: string | undefined;
  readonly isInTable: boolean;
};

/** A report as the checks look at it: all that one reading of the file gives, worked out once. */
export type ReportView = {
  readonly outline: Outline;
  readonly reading: ReportReading;
  readonly settings: CheckSettings;
  readonly slots: readonly SlotView[];
  readonly headings: readonly { readonly node: OutlineNode; readonly control: ReadControl }[];
  readonly written: readonly WrittenParagraph[];
  /** Before the first heading of ours, and after the last control: letterhead, closing. */
  readonly before: readonly WrittenParagraph[];
  readonly after: readonly WrittenParagraph[];
  /** Where a node stands, for sorting: its paragraph, or behind the node before it. */
  readonly placeOf: (nodeId: string | undefined) => number;
};

export function viewReport(
  outline: Outline,
  granularity: Granularity,
  reading: ReportReading,
  settings: CheckSettings,
): ReportView {
  const own = ofOutline(outline, ownControls(reading.controls));
  const firstParagraph = ({ index }: OwnControl) => reading.controls[index]?.firstParagraph;
  const slots = readSlots(outline, granularity, own, settings.elsewhere).map((slot): SlotView => {
    const [control] = slot.controls;
    const text = slot.controls
      .map(each => each.text ?? '')
      .join('\n')
      .normalize('NFC');
    return {
      ...slot,
      node: slot.item.node,
      text,
      paragraph: control === undefined ? undefined : firstParagraph(control),
      repeatsRequest:
        slot.state === 'written' && control?.hasMore === false && isRepetition(text, slot.item.node),
    };
  });
  const firstOf = new Map<string, number>();
  for (const control of own) {
    const place = firstParagraph(control);
    if (place !== undefined && !firstOf.has(control.tag.nodeId)) firstOf.set(control.tag.nodeId, place);
  }
  const nodes = new Map([...walk(outline)].map(node => [node.id, node]));
  const headings = own.flatMap(({ index, tag }) => {
    const node = nodes.get(tag.nodeId);
    const control = reading.controls[index];
    return tag.role === 'heading' && node !== undefined && control !== undefined ? [{ node, control }] : [];
  });
  const written = writtenParagraphs(outline, reading, own, slots);
  const ofControls = reading.paragraphs.flatMap(({ control }, index) =>
    control === undefined ? [] : [index],
  );
  const first = ofControls[0] ?? Infinity;
  const last = ofControls.at(-1) ?? -1;
  const places = new Map<string, number>();
  let place = -1;
  for (const node of walk(outline)) {
    place = firstOf.get(node.id) ?? place;
    places.set(node.id, place);
  }
  return {
    outline,
    reading,
    settings,
    slots,
    headings,
    written,
    before: written.filter(({ index }) => index < first),
    after: written.filter(({ index }) => index > last),
    placeOf: nodeId => (nodeId === undefined ? -1 : (places.get(nodeId) ?? -1)),
  };
}

function writtenParagraphs(
  outline: Outline,
  reading: ReportReading,
  own: readonly OwnControl[],
  slots: readonly SlotView[],
): readonly WrittenParagraph[] {
  const byIndex = new Map(own.map(control => [control.index, control]));
  const silent = new Set(
    slots
      .filter(
        ({ emptiness, state }) =>
          state === 'elsewhere' || (emptiness !== undefined && emptiness !== 'emptyTable'),
      )
      .flatMap(({ controls }) => controls.map(({ index }) => index)),
  );
  const outlineLines = new Set(
    [...walk(outline)]
      .flatMap(node => [node.text, headingText(node)])
      .map(text => bare(foldForCompare(text))),
  );
  const longest = 20 + Math.max(0, ...[...outlineLines].map(line => line.length));
  return reading.paragraphs.flatMap(({ text, control, isInTable, isContents }, index) => {
    const mine = control === undefined ? undefined : byIndex.get(control);
    const isOther = control !== undefined && mine === undefined;
    if (text.trim() === '' || isContents || isOther || mine?.tag.role === 'heading') return [];
    if (control !== undefined && silent.has(control)) return [];
    // The outline's own words, typed by hand, are not the officer's to answer for.
    if (text.length <= longest && outlineLines.has(bare(foldForCompare(text)))) return [];
    return [{ index, text: text.normalize('NFC'), raw: text, nodeId: mine?.tag.nodeId, isInTable }];
  });
}

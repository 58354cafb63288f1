import { foldForCompare } from '../../outline/fold';
import { outlineKey } from '../../outline/fingerprint';
import { walk } from '../../outline/outline';
import type { Outline, OutlineNode } from '../../outline/outline';
import type { Granularity } from '../granularity';
import { itemsOf } from '../items';
import { uncovered } from '../coverage';
import type { CoveredIn, Profile } from '../kept';
import type { Item } from '../items';
import { isRepetition } from '../repetition';
import type { ReportReading } from '../reportReading';
import { coveredElsewhere } from '../tag';
import { allRequests, emptinessOf, ownReadControls } from '../slotContent';
import type { Emptiness, OwnReadControl } from '../slotContent';
import { headingText } from '../title';
import { bare } from '../wording';

export type CheckSettings = {
  /** The year that is reported on; `undefined` where nobody knows: then nothing is said of years. */
  readonly year: number | undefined;
  readonly profile: Profile;
  readonly coveredIn: CoveredIn;
};

/** A slot that the outline owes, and what stands in it. */
export type SlotView = {
  readonly item: Item;
  readonly node: OutlineNode;
  readonly controls: readonly OwnReadControl[];
  /** Why it does not count as written; `undefined` where it does, or is missing, or accounted for otherwise. */
  readonly emptiness: Emptiness | undefined;
  readonly state: 'missing' | 'empty' | 'written' | 'notApplicable' | 'covered' | 'duplicate';
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
  readonly headings: readonly { readonly node: OutlineNode; readonly control: OwnReadControl }[];
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
  const own = ownReadControls(outline, reading);
  const requests = allRequests(outline);
  const slotsOf = new Map<string, OwnReadControl[]>();
  const firstOf = new Map<string, number>();
  for (const control of own) {
    const { role, nodeId } = control.parsedTag;
    if (role === 'slot') slotsOf.set(nodeId, [...(slotsOf.get(nodeId) ?? []), control]);
    if (!firstOf.has(nodeId)) firstOf.set(nodeId, control.firstParagraph);
  }
  const items = itemsOf(outline, granularity);
  const asTold = items
    .filter(item => item.role === 'slot')
    .map(item => slotView(item, slotsOf.get(item.node.id) ?? [], requests));
  const states = new Map(asTold.map(({ node, state }) => [node.id, state]));
  const open = new Set(uncovered(states, settings.coveredIn));
  const slots = asTold.map(slot => (open.has(slot.node.id) ? emptyView(slot, requests) : slot));
  const nodes = new Map([...walk(outline)].map(node => [node.id, node]));
  const headings = own.flatMap(control => {
    const node = nodes.get(control.parsedTag.nodeId);
    return control.parsedTag.role === 'heading' && node !== undefined ? [{ node, control }] : [];
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

function slotView(item: Item, controls: readonly OwnReadControl[], requests: ReadonlySet<string>): SlotView {
  const [control] = controls;
  const text = controls
    .map(each => each.text)
    .join('\n')
    .normalize('NFC');
  const common = {
    item,
    node: item.node,
    controls,
    text,
    paragraph: control?.firstParagraph,
    repeatsRequest: false,
  };
  if (control === undefined) return { ...common, state: 'missing', emptiness: undefined };
  if (controls.length > 1) return { ...common, state: 'duplicate', emptiness: undefined };
  const emptiness = emptinessOf(control, item.node, requests);
  const { notApplicable } = control.parsedTag;
  if (emptiness !== undefined)
    return notApplicable === coveredElsewhere
      ? { ...common, state: 'covered', emptiness: undefined }
      : { ...common, state: 'empty', emptiness };
  const isNil = notApplicable !== undefined && notApplicable !== coveredElsewhere;
  if (isNil) return { ...common, state: 'notApplicable', emptiness: undefined };
  return {
    ...common,
    state: 'written',
    emptiness: undefined,
    repeatsRequest: !control.hasMore && isRepetition(text, item.node),
  };
}

/** A slot that is told to be covered where nothing is written. */
function emptyView(slot: SlotView, requests: ReadonlySet<string>): SlotView {
  const [control] = slot.controls;
  const emptiness = control === undefined ? undefined : emptinessOf(control, slot.node, requests);
  return { ...slot, state: 'empty', emptiness };
}

function writtenParagraphs(
  outline: Outline,
  reading: ReportReading,
  own: readonly OwnReadControl[],
  slots: readonly SlotView[],
): readonly WrittenParagraph[] {
  const key = outlineKey(outline);
  const byIndex = new Map(own.map(control => [control.index, control]));
  const silent = new Set(
    slots
      .filter(
        ({ emptiness, state }) =>
          state === 'covered' || (emptiness !== undefined && emptiness !== 'emptyTable'),
      )
      .flatMap(({ controls }) => controls.map(({ index }) => index)),
  );
  const ofOutline = new Set(
    [...walk(outline)]
      .flatMap(node => [node.text, headingText(node)])
      .map(text => bare(foldForCompare(text))),
  );
  const longest = 20 + Math.max(0, ...[...ofOutline].map(line => line.length));
  return reading.paragraphs.flatMap(({ text, control, isInTable, isContents }, index) => {
    const mine = control === undefined ? undefined : byIndex.get(control);
    const isOther = control !== undefined && mine?.parsedTag.outlineKey !== key;
    if (text.trim() === '' || isContents || isOther || mine?.parsedTag.role === 'heading') return [];
    if (control !== undefined && silent.has(control)) return [];
    // The outline's own words, typed by hand, are not the officer's to answer for.
    if (text.length <= longest && ofOutline.has(bare(foldForCompare(text)))) return [];
    return [{ index, text: text.normalize('NFC'), raw: text, nodeId: mine?.parsedTag.nodeId, isInTable }];
  });
}

import type { Block, InsertionPlace } from './planInsertion';

/**
 * One change of the document as data: made by a plan, inspected, written by `src/word/apply.ts`, proved by what stands
 * there afterwards, and inverted to be taken back. `id` is that of a control in the scan that the plan was made from.
 */
export type ControlChange =
  /** New controls in a row, each a paragraph of its own. */
  | { readonly kind: 'insert'; readonly place: InsertionPlace; readonly blocks: readonly Block[] }
  /** A control around paragraphs that stand, from the first to the last, counted from 0 over the whole document. */
  | {
      readonly kind: 'wrap';
      readonly from: number;
      readonly to: number;
      readonly tag: string;
      readonly title: string;
    }
  | { readonly kind: 'retag'; readonly id: number; readonly tag: string }
  | { readonly kind: 'retitle'; readonly id: number; readonly title: string }
  /** Text in the place of what the control holds; paragraphs apart by "\n". `highlights` are words of it. */
  | {
      readonly kind: 'fill';
      readonly id: number;
      readonly text: string;
      readonly highlights?: readonly string[];
    }
  /** The control's placeholder; `clears` takes away the text that stands over it. */
  | { readonly kind: 'showPrompt'; readonly id: number; readonly prompt: string; readonly clears: boolean }
  /** The control goes, its text stays. */
  | { readonly kind: 'unwrap'; readonly id: number }
  /** The control goes with its text. */
  | { readonly kind: 'remove'; readonly id: number }
  /** Other letters in the place of some words of a paragraph, in a control or anywhere. */
  | {
      readonly kind: 'mend';
      readonly id: number | undefined;
      readonly paragraph: string;
      readonly words: string;
      readonly text: string;
    };

/** A change of one control that stands. */
export type ChangeOfControl = Extract<ControlChange, { readonly id: number }>;

export function isOfControl(change: ControlChange): change is ChangeOfControl {
  return 'id' in change && change.kind !== 'mend';
}

/** What keeps a plan from being carried out: a fault of the plan, never of the officer. */
export type PlanFault =
  /** A control that is not there, or is not ours. */
  | 'notOurs'
  /** One control in two ways that exclude each other. */
  | 'twice'
  /** A tag that is none of ours, or too long. */
  | 'badTag'
  /** A control that stands already, or twice in the plan. */
  | 'alreadyThere'
  /** Wrappings that overlap, or reach beyond the document. */
  | 'overlap';

import { fingerprint, outlineKey } from '../../outline/fingerprint';
import type { Outline } from '../../outline/outline';
import { hasSlots } from '../../report/granularity';
import { granularityOfDraft, matchDraft } from '../../report/matchDraft';
import type { AdoptionMatch } from '../../report/matchDraft';
import { printTag } from '../../report/tag';
import { titleOf } from '../../report/title';
import { Failure, scan } from '../../word';
import { readParagraphs } from '../../word/paragraphs';
import { wrap } from '../../word/wrap';
import type { Wrapping } from '../../word/wrap';
import type { Desk, Next } from '../desk';
import { CountedFailure, noticeOf } from '../notice';
import { readyState } from '../readyState';
import type { Draft, ReadyState } from '../state';
import { saveState } from './saveState';

/** What of the outline is typed in the document already, for what has no control yet. Writes nothing. */
export async function readDraft(state: ReadyState): Promise<Draft> {
  const { outline } = state;
  const paragraphs = await readParagraphs('document');
  const granularity = state.canChangeGranularity
    ? granularityOfDraft(outline, paragraphs)
    : state.granularity;
  return {
    granularity,
    matches: matchDraft(outline, granularity, paragraphs),
    texts: paragraphs.map(({ text }) => text),
  };
}

/** Puts controls around what was chosen of a draft, and proves that they stand and that no text changed. */
export async function adoptDraft(
  desk: Desk,
  state: ReadyState,
  draft: Draft,
  chosen: readonly AdoptionMatch[],
): Promise<Next> {
  const { outline } = state;
  const wrappings = chosen.map(match => wrappingOf(outline, match));
  const failure = await wrap(wrappings, draft.texts).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const snapshot = await scan();
  const tags = new Set(snapshot.controls.map(control => control.tag));
  const done = wrappings.filter(({ tag }) => tags.has(tag)).length;
  if (failure !== undefined && (done === 0 || isOwnVerdict(failure.error))) throw failure.error;
  if (done < wrappings.length)
    throw new CountedFailure(new Failure('adoptedPartly'), { done, all: wrappings.length });
  const granularity = hasSlots(outline, state.snapshot) ? state.granularity : draft.granularity;
  const adopted = readyState({ ...state, granularity, snapshot });
  const notSaved = await saveState(desk, adopted).then(() => undefined, noticeOf);
  const headings = chosen.filter(({ item }) => item.role === 'heading').length;
  return () => ({
    ...adopted,
    failure: notSaved,
    undo: {
      outline,
      kept: state.kept,
      undo: {
        kind: 'adoption',
        changes: wrappings.map(({ tag }) => ({ kind: 'added', tag, text: undefined })),
      },
    },
    success: { kind: 'adopted', headings, slots: chosen.length - headings },
  });
}

function isOwnVerdict(error: unknown): boolean {
  return error instanceof Failure && error.code === 'draftDiffers';
}

function wrappingOf(outline: Outline, { item, from, to }: AdoptionMatch): Wrapping {
  const { role, node, parent } = item;
  const tag = printTag({
    role,
    outlineKey: outlineKey(outline),
    nodeId: node.id,
    fingerprint: fingerprint(node, parent),
    covered: new Set(),
  });
  return { from, to, tag, title: titleOf(node) };
}

import { hasSlots } from '../../report/granularity';
import { newTag } from '../../report/items';
import { granularityOfDraft, matchDraft, type AdoptionMatch } from '../../report/matchDraft';
import { titleOf } from '../../report/title';
import { readParagraphs } from '../../word/paragraphs';
import { carryOut } from '../carryOut';
import type { Desk, Next } from '../desk';
import type { Draft, ReadyState } from '../state';

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

/** Puts controls around what was chosen of a draft. No text changes; what is adopted in part has its granularity too. */
export function adoptDraft(
  desk: Desk,
  state: ReadyState,
  draft: Draft,
  chosen: readonly AdoptionMatch[],
): Promise<Next> {
  const { outline, snapshot } = state;
  const headings = chosen.filter(({ item }) => item.role === 'heading').length;
  return carryOut(desk, state, {
    plan: () =>
      chosen.map(({ item, from, to }) => ({
        kind: 'wrap',
        from,
        to,
        tag: newTag(outline, item),
        title: titleOf(item.node),
      })),
    paragraphs: draft.texts,
    inUse: () => (hasSlots(outline, snapshot) ? state : { ...state, granularity: draft.granularity }),
    holdsInPart: true,
    undo: 'adoption',
    success: () => ({ kind: 'adopted', headings, slots: chosen.length - headings }),
  });
}

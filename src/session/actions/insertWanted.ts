import { sentinelText, writeBlocks } from '../../ooxml/writeBlocks';
import { sectionOf } from '../../outline/outline';
import { planInsertion } from '../../report/planInsertion';
import type { InsertionPlan, InsertionStep, Wanted } from '../../report/planInsertion';
import type { Snapshot } from '../../report/snapshot';
import { undoOfAdding } from '../../report/undo';
import { Failure, insert, removeSentinels, toFailure } from '../../word';
import type { Package } from '../../word';
import type { Next } from '../desk';
import { CountedFailure } from '../notice';
import { withSnapshot } from '../readyState';
import type { ReadyState } from '../state';

/**
 * Scan → plan → write → insert → scan → prove: every control of the plan must stand in the document, in its order. Fails
 * with what is really there, never with what was hoped for.
 */
export async function insertWanted(state: ReadyState, wanted: Wanted): Promise<Next> {
  const { outline, granularity } = state;
  let plan: InsertionPlan = planInsertion(outline, granularity, state.snapshot, wanted);
  let before = state.snapshot;
  let after: Snapshot;
  try {
    after = await insert({
      likelyPlaces: plan.steps.map(step => step.place),
      packagesFor: snapshot => {
        before = snapshot;
        plan = planInsertion(outline, granularity, snapshot, wanted);
        return plan.steps.map(packageOf);
      },
      sentinelText,
    });
  } catch (error) {
    after = await tidyUp(error, plan);
  }
  const undo = undoOfAdding('insertion', before, after);
  prove(plan, after);
  const slots = plan.steps.flatMap(step => step.blocks).filter(block => block.role === 'slot');
  const sections = new Set(slots.map(slot => sectionOf(outline, slot.nodeId)?.id));
  return now => ({
    ...withSnapshot(now, after),
    success: { kind: 'inserted', sections: sections.size, slots: slots.length },
    undo: undo === undefined ? now.undo : { undo, outline, kept: state.kept },
  });
}

function packageOf({ place, blocks }: InsertionStep): Package {
  const tagOf = (block: { readonly tag: string } | undefined) => block?.tag ?? '';
  return {
    place,
    ooxml: writeBlocks(blocks),
    selectTag: tagOf(blocks.find(block => block.role === 'slot') ?? blocks[0]),
    lastTag: tagOf(blocks.at(-1)),
  };
}

/** The insertion broke off: takes away what it left besides controls, and tells how far it came. */
async function tidyUp(error: unknown, plan: InsertionPlan): Promise<Snapshot> {
  const failure = toFailure(error);
  let after: Snapshot;
  try {
    after = await removeSentinels(sentinelText);
  } catch {
    // Word refuses this as well, so the first failure is the one to tell.
    throw failure;
  }
  const done = countInPlace(plan, after);
  // A cause that the officer can mend (read-only, say) is worth more than "nothing was inserted".
  if (done === 0)
    throw failure.code === 'wordFailed' ? new Failure('insertedNothing', { cause: failure.cause }) : failure;
  return after;
}

function prove(plan: InsertionPlan, after: Snapshot): void {
  const done = countInPlace(plan, after);
  const all = plan.steps.flatMap(step => step.blocks).length;
  if (done === all) return;
  throw new CountedFailure(new Failure(done === 0 ? 'insertedNothing' : 'insertedPartly'), { done, all });
}

/** How many of the planned controls stand in the document, in the planned order within each step. */
function countInPlace(plan: InsertionPlan, snapshot: Snapshot): number {
  const tags = snapshot.controls.map(control => control.tag);
  const inPlace = plan.steps.map(({ blocks }) => {
    let from = 0;
    return blocks.filter(block => {
      const index = tags.indexOf(block.tag, from);
      if (index >= 0) from = index + 1;
      return index >= 0;
    }).length;
  });
  return inPlace.reduce((sum, count) => sum + count, 0);
}

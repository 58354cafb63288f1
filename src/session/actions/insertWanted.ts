import { sectionOf } from '../../outline/outline';
import { planInsertion, type Insertion, type Wanted } from '../../report/planInsertion';
import { carryOut } from '../carryOut';
import type { Desk, Next } from '../desk';
import type { ReadyState } from '../state';

/** Inserts what is missing of a section, or of the whole outline: every control, in its order, or what is really there is told. */
export function insertWanted(desk: Desk, state: ReadyState, wanted: Wanted): Promise<Next> {
  const { outline, granularity } = state;
  let plan: readonly Insertion[] = planInsertion(outline, granularity, state.snapshot, wanted);
  return carryOut(desk, state, {
    plan: snapshot => (plan = planInsertion(outline, granularity, snapshot, wanted)),
    likelyPlaces: plan.map(({ place }) => place),
    undo: 'insertion',
    success: () => {
      const slots = plan.flatMap(({ blocks }) => blocks).filter(({ role }) => role === 'slot');
      const sections = new Set(slots.map(({ nodeId }) => sectionOf(outline, nodeId)?.id));
      return { kind: 'inserted', sections: sections.size, slots: slots.length };
    },
  });
}

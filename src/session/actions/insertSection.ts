import { sectionOf } from '../../outline/outline';
import { isInserted } from '../../report/planInsertion';
import type { Desk, Next } from '../desk';
import { look } from '../look';
import { withSnapshot } from '../readyState';
import type { ReadyState } from '../state';
import { goToNode } from './goToNode';
import { insertWanted } from './insertWanted';

/**
 * "Chèn mục": inserts a section with the headings above it; goes to it where any of its slots is there already, so a
 * second click never makes a second section, not even after a co-author inserted it.
 */
export async function insertSection(desk: Desk, state: ReadyState, sectionId: string): Promise<Next> {
  const { outline, granularity } = state;
  if (sectionOf(outline, sectionId)?.id !== sectionId) return now => now;
  if (!isInserted(outline, granularity, state.snapshot, sectionId)) {
    return insertWanted(desk, state, { sectionId });
  }
  const now = withSnapshot(state, await look());
  if (!isInserted(outline, granularity, now.snapshot, sectionId))
    return insertWanted(desk, now, { sectionId });
  const outcome = await goToNode(now, firstPlace(now, sectionId));
  return latest => ({
    ...outcome(latest),
    success: { kind: 'alreadyThere', sectionId },
  });
}

/** A section's heading; where only its slots are left, the first of them. */
function firstPlace({ outline, coverage }: ReadyState, sectionId: string): string {
  if (coverage.headings.has(sectionId)) return sectionId;
  const isOfSection = (id: string) => sectionOf(outline, id)?.id === sectionId;
  return coverage.owed.find(id => coverage.slots.has(id) && isOfSection(id)) ?? sectionId;
}

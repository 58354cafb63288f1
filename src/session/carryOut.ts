import { sentinelText, writeBlocks } from '../ooxml/writeBlocks';
import type { ControlChange } from '../report/change';
import { faultOf } from '../report/inspectChanges';
import type { InsertionPlace } from '../report/planInsertion';
import { proveChanges } from '../report/proveChanges';
import { snapshotOf, type Snapshot } from '../report/snapshot';
import { undoOf, type Undo } from '../report/undo';
import { Failure, type FailureCode } from '../word';
import { apply } from '../word/apply';
import type { Desk, Next } from './desk';
import { CountedFailure, Unfinished, noticeOf } from './notice';
import { saveInUse } from './part';
import { withSnapshot, type InUse } from './readyState';
import type { ReadyState, SuccessNotice } from './state';

/** A change of the document that an action wants. */
export type Undertaking = {
  /** What to change in the document as it is at that moment; throws a `Failure` where nothing may be written. */
  readonly plan: (snapshot: Snapshot) => readonly ControlChange[];
  /** Where blocks will probably go, by the last scan: saves a sync. */
  readonly likelyPlaces?: readonly InsertionPlace[];
  /** The texts of all paragraphs, where the plan wraps some. */
  readonly paragraphs?: readonly string[];
  /** What is in use afterwards, by the scan that shows the change; asked once all of it stands. */
  readonly inUse?: (after: Snapshot) => InUse;
  /** What is in use is so also where only a part of the change stands. */
  readonly holdsInPart?: boolean;
  /** What it is called when it is taken back; `undefined`: it is not. */
  readonly undo?: Undo['kind'];
  readonly success?: () => SuccessNotice;
};

const failedIn: Readonly<Partial<Record<Undo['kind'], { none?: FailureCode; part: FailureCode }>>> = {
  insertion: { none: 'insertedNothing', part: 'insertedPartly' },
  adoption: { part: 'adoptedPartly' },
};

/**
 * Scan → plan → inspect → apply → prove → keep → undo: the one way in which an action changes the document. Every change
 * of the plan must stand there afterwards; what does not is told with numbers, and what does can be taken back. What is
 * kept beside the text may fail on its own: the text is in place then, and the notice says what was not kept.
 */
export async function carryOut(desk: Desk, state: ReadyState, undertaking: Undertaking): Promise<Next> {
  const { plan, likelyPlaces = [], paragraphs } = undertaking;
  let before = state.snapshot;
  const applied = await apply({
    plan: scan => {
      before = snapshotOf(scan);
      const changes = plan(before);
      const fault = faultOf(changes, before, paragraphs?.length);
      if (fault !== undefined) throw new Failure('planRefused', { cause: { code: fault } });
      return changes;
    },
    likelyPlaces,
    ...(paragraphs === undefined ? {} : { paragraphs }),
    packageOf: writeBlocks,
    sentinelText,
  });
  const after = snapshotOf(applied.after);
  const { all, done, proven } = proveChanges(applied.changes, before, after);
  const isWhole = done === all;
  const codes = failedIn[undertaking.undo ?? 'update'];
  if (!isWhole && done === 0) throw nothingDone(applied.failure, codes?.none, all);
  if (all === 0 && applied.failure !== undefined) throw applied.failure;

  const inUse = isWhole || undertaking.holdsInPart === true ? (undertaking.inUse?.(after) ?? state) : state;
  const undone = undertaking.undo === undefined ? undefined : undoOf(undertaking.undo, proven, before, after);
  const undo = undone && { undo: undone, outline: state.outline, kept: state.kept };
  const notKept = await saveInUse(desk, inUse).then(() => undefined, noticeOf);
  const next: Next = now => ({ ...withSnapshot(now, after, inUse), undo: undo ?? now.undo });
  if (!isWhole) {
    const code = codes?.part ?? 'changedPartly';
    throw new Unfinished(
      next,
      new CountedFailure(new Failure(code, { cause: applied.failure?.cause }), { done, all }),
    );
  }
  // All of it stands: what failed beside it is worth a word only where it was asked for.
  const isPromptMissing =
    applied.failure !== undefined && applied.changes.some(each => each.kind === 'showPrompt');
  const failure = isPromptMissing ? await noticeOf(applied.failure) : notKept;
  const success = undertaking.success?.();
  return now => ({ ...next(now), failure, success });
}

/** A cause that the officer can mend (read-only, say) is worth more than "nothing was written". */
function nothingDone(failure: Failure | undefined, code: FailureCode | undefined, all: number): unknown {
  if (code !== undefined && (failure === undefined || failure.code === 'wordFailed'))
    return new Failure(code, { cause: failure?.cause });
  return failure ?? new CountedFailure(new Failure('changedPartly'), { done: 0, all });
}

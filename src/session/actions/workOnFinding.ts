import type { Finding } from '../../report/checks/rules';
import { ownControls, ownKey } from '../../report/ownControls';
import type { ReportReading } from '../../report/reportReading';
import type { Snapshot } from '../../report/snapshot';
import { Failure } from '../../word';
import { goToWords, type WordsPlace } from '../../word/words';
import { carryOut } from '../carryOut';
import type { Desk, Next } from '../desk';
import { look } from '../look';
import { withSnapshot } from '../readyState';
import type { ReadyState } from '../state';
import { goToNode } from './goToNode';

/** Leads to a finding of the last check: its words, else its paragraph, else its slot or heading. */
export async function goToFinding(state: ReadyState, finding: Finding): Promise<Next> {
  const { paragraph, excerpt = '', nodeId } = finding;
  const reading = state.checked?.view.reading;
  if (reading === undefined) return now => now;
  const text = reading.paragraphs[paragraph ?? -1]?.text ?? '';
  if (text.trim() === '') return nodeId === undefined ? now => now : goToNode(state, nodeId);
  const words = text.includes(excerpt) ? excerpt : '';
  await goToWords(placeOf(reading, paragraph ?? -1, words, await look()));
  const snapshot = await look();
  return now => withSnapshot(now, snapshot);
}

/** Makes the change that a finding proposes, where its words stand as they were read. */
export async function mendFinding(desk: Desk, state: ReadyState, finding: Finding): Promise<Next> {
  const { fix, paragraph = -1 } = finding;
  const reading = state.checked?.view.reading;
  if (fix === undefined || reading === undefined) return now => now;
  return carryOut(desk, state, {
    plan: snapshot => [{ kind: 'mend', ...placeOf(reading, paragraph, fix.from, snapshot), text: fix.to }],
    success: () => ({ kind: 'saved' }),
  });
}

/** Where a paragraph of the file stands in the document now. Ticks and accounts may have changed since: the rest of the tag tells. */
function placeOf(
  reading: ReportReading,
  paragraph: number,
  words: string,
  { controls, own }: Snapshot,
): WordsPlace {
  const { text = '', control } = reading.paragraphs[paragraph] ?? {};
  const read = control === undefined ? undefined : reading.controls[control];
  const [wanted] = read === undefined ? [] : ownControls([read]);
  if (wanted === undefined) return { id: undefined, paragraph: text, words };
  const found = own.find(({ tag }) => ownKey(tag) === ownKey(wanted.tag));
  const id = found === undefined ? undefined : controls[found.index]?.id;
  if (id === undefined) throw new Failure('slotGone');
  return { id, paragraph: text, words };
}

import type { Finding } from '../../report/checks/kernel';
import type { ReportView } from '../../report/checks/view';
import { parseTag } from '../../report/tag';
import { scan } from '../../word';
import { goToText, mendText } from '../../word/slotText';
import type { TextPlace } from '../../word/slotText';
import type { Next } from '../desk';
import { withSnapshot } from '../readyState';
import type { ReadyState } from '../state';
import { goToNode } from './goToNode';

/** Leads to a finding: its words, else its paragraph, else its slot or heading. */
export async function goToFinding(state: ReadyState, finding: Finding): Promise<Next> {
  const reading = state.checked?.view.reading;
  if (reading === undefined) return now => now;
  if (finding.paragraph === undefined || isBlank(reading.paragraphs[finding.paragraph]?.text))
    return finding.nodeId === undefined ? now => now : goToNode(state, finding.nodeId);
  await goToText(placeOf(reading, finding));
  const snapshot = await scan();
  return now => withSnapshot(now, snapshot);
}

/** Makes the change that a finding proposes, where its words stand as they were read. */
export async function mendFinding({ checked }: ReadyState, finding: Finding): Promise<Next> {
  const { fix } = finding;
  const reading = checked?.view.reading;
  if (fix !== undefined && reading !== undefined)
    await mendText({ ...placeOf(reading, finding), words: fix.from }, fix.to);
  const snapshot = await scan();
  return now => ({ ...withSnapshot(now, snapshot), success: { kind: 'saved' } });
}

function placeOf(reading: ReportView['reading'], { paragraph, excerpt = '' }: Finding): TextPlace {
  const { text = '', control } = reading.paragraphs[paragraph ?? -1] ?? {};
  const tag = control === undefined ? undefined : reading.controls[control]?.tag;
  const parsed = tag === undefined ? undefined : parseTag(tag);
  return {
    // Ticks and reasons may have changed since: the rest of the tag tells.
    matches:
      parsed === undefined
        ? undefined
        : other => {
            const found = parseTag(other);
            return (
              found?.nodeId === parsed.nodeId &&
              found.role === parsed.role &&
              found.outlineKey === parsed.outlineKey
            );
          },
    paragraph: text,
    words: text.includes(excerpt) ? excerpt : '',
  };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

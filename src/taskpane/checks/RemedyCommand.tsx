import { sectionOf } from '../../outline/outline';
import { Command } from '../shared/Command';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import type { FindingCardProps } from './FindingCard';

/** What can be done at once about a finding: a text put right, a section or a slot put in, headings taken over. */
export function RemedyCommand({ finding, onAdopt, onMended }: FindingCardProps) {
  const strings = useStrings('checks');
  const { adoptDraft } = useStrings('pane');
  const { mendFinding, insertSection, insertMissing } = useActions();
  const { fix, rule, nodeId = '' } = finding;
  const sectionId = useReady(state => sectionOf(state.outline, nodeId)?.id);
  const remedy = (label: string, act: () => Promise<unknown>) => (
    <Command onClick={() => act().then(onMended)}>{label}</Command>
  );
  if (fix !== undefined) return remedy(strings.fix, () => mendFinding(finding));
  if (rule === 'sectionMissing' && nodeId !== '') {
    return finding.values.isTyped ? (
      <Command onClick={onAdopt}>{adoptDraft}</Command>
    ) : (
      remedy(strings.insert, () => insertSection(nodeId))
    );
  }
  if (rule === 'slotMissing' && sectionId !== undefined) {
    return remedy(strings.insert, () => insertMissing(sectionId));
  }
  return null;
}

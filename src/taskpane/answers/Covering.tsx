import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { findNode, sectionOf } from '../../outline/outline';
import type { PromptPoint } from '../../report/prompt';
import { Command } from '../shared/Command';
import { useChosen } from '../shared/useChosen';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { OtherSections } from './OtherSections';
import { PointTicks } from './PointTicks';

/** From the slot that covers others: tick them. From the one that is covered: say so, or take it back. */
export function Covering({ point: { node, state } }: { readonly point: PromptPoint }) {
  const text = useText();
  const strings = useStrings('checks').more;
  const { uncoverPoint } = useActions();
  const place = useReady(now => findNode(now.outline, now.kept.elsewhere[node.id] ?? ''));
  if (state === 'written') return <CoversAlso nodeId={node.id} />;
  if (state !== 'elsewhere') return null;
  return (
    <div className={text.section}>
      {place !== undefined && <p className={text.quiet}>{strings.coveredAt({ point: place.text })}</p>}
      <div className={text.buttons}>
        <Command onClick={() => uncoverPoint(node.id)}>{strings.uncover}</Command>
      </div>
    </div>
  );
}

/** The empty points of the section, to be ticked; those of all others where they are asked for. */
function CoversAlso({ nodeId }: { readonly nodeId: string }) {
  const text = useText();
  const strings = useStrings('checks').more;
  const { coverPoints } = useActions();
  const outline = useReady(now => now.outline);
  const coverage = useReady(now => now.coverage);
  const { chosen, choose } = useChosen<string>();
  const [showsOthers, setShowsOthers] = useState(false);
  const open = coverage.owed.filter(id => coverage.states.get(id) === 'empty');
  if (open.length === 0) return null;
  const section = sectionOf(outline, nodeId);
  const near = open.filter(id => sectionOf(outline, id) === section);
  const others = open.filter(id => !near.includes(id));
  const ticked = open.filter(id => chosen.has(id));
  return (
    <div className={text.section} role="group" aria-label={strings.alsoCovers}>
      <p className={text.text}>{strings.alsoCovers}</p>
      <PointTicks ids={near} ticked={chosen} onTick={choose} />
      {showsOthers && <OtherSections ids={others} ticked={chosen} onTick={choose} />}
      <div className={text.buttons}>
        <Command isDisabled={ticked.length === 0} onClick={() => coverPoints(ticked)}>
          {strings.coverTicked}
        </Command>
        {!showsOthers && others.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setShowsOthers(true)}>
            {strings.otherSections}
          </Button>
        )}
      </div>
    </div>
  );
}

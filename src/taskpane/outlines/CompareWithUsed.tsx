import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { compareOutlines, type NodePair } from '../../outline/compareOutlines';
import type { Outline, OutlineNode } from '../../outline/outline';
import { Choice } from '../shared/Choice';
import { Command } from '../shared/Command';
import { Fold } from '../shared/Fold';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
});

type CompareWithUsedProps = {
  readonly next: Outline;
  readonly onBack: () => void;
  readonly onUpdated: () => void;
};

/** Old and new outline side by side: what goes on by itself is told, what is doubtful is asked. */
export function CompareWithUsed({ next, onBack, onUpdated }: CompareWithUsedProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('outlines');
  const { updateOutline } = useActions();
  const used = useReady(state => state.outline);
  const { pairs, added, dropped } = useMemo(() => compareOutlines(used, next), [used, next]);
  /** By the id of the old node: whether the new one is the same. */
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const asked = pairs.filter(pair => !pair.isSure && pair.under === undefined);
  const left = asked.filter(pair => !decided.has(pair.old.id)).length;
  const goesOn = ({ isSure, old, under }: NodePair) =>
    under === undefined ? isSure || decided.get(old.id) === true : decided.get(under) === true;
  const sure = pairs.filter(pair => pair.isSure && pair.under === undefined);
  const reworded = sure.filter(pair => pair.isReworded);
  const moved = sure.filter(pair => pair.isMoved);
  const changed = [...new Set([...reworded, ...moved])];
  const update = async () => {
    const heirs = new Map(pairs.filter(goesOn).map(pair => [pair.old.id, pair.new]));
    if ((await updateOutline(next, heirs)).isDone) onUpdated();
  };
  const takeAllForSame = () =>
    setDecided(new Map(asked.map(({ old }) => [old.id, decided.get(old.id) ?? true])));
  const answerOf = (id: string) => {
    const isSame = decided.get(id);
    return isSame === undefined ? undefined : isSame ? 'same' : 'different';
  };
  const footer = (
    <>
      <p className={text.quiet} role="status">
        {strings.decide({ left })}
      </p>
      <Command size="medium" appearance="primary" isDisabled={left > 0} onClick={update}>
        {strings.update}
      </Command>
    </>
  );
  return (
    <PageFrame title={strings.compareTitle} onBack={onBack} footer={footer}>
      <p className={text.text}>{strings.compareText}</p>
      <p className={styles.counts}>
        <span>{strings.counts.kept(sure.length - changed.length)}</span>
        <span>{strings.counts.reworded(reworded.length)}</span>
        <span>{strings.counts.moved(moved.length)}</span>
        <span>{strings.counts.added(added.length)}</span>
        <span>{strings.counts.dropped(dropped.length)}</span>
      </p>
      {asked.length > 0 && (
        <section className={text.section}>
          {left > 1 && (
            <div className={text.buttons}>
              <Button size="small" onClick={takeAllForSame}>
                {strings.allSame}
              </Button>
            </div>
          )}
          <ul className={text.list}>
            {asked.map(pair => (
              <li key={pair.old.id} className={text.card}>
                <OldAndNew pair={pair} />
                <Choice
                  label={strings.question({ text: pair.old.text })}
                  options={{ same: strings.same, different: strings.different }}
                  value={answerOf(pair.old.id)}
                  onChoose={answer => setDecided(new Map(decided).set(pair.old.id, answer === 'same'))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Fold summary={strings.changesList}>
        <ul className={text.list}>
          {changed.map(pair => (
            <li key={pair.old.id} className={text.card}>
              <OldAndNew pair={pair} />
            </li>
          ))}
          {added.map(node => (
            <li key={`+${node.id}`} className={text.card}>
              <Words label={strings.counts.added(1)} node={node} />
            </li>
          ))}
          {dropped.map(node => (
            <li key={`-${node.id}`} className={text.card}>
              <Words label={strings.counts.dropped(1)} node={node} />
            </li>
          ))}
        </ul>
      </Fold>
    </PageFrame>
  );
}

function OldAndNew({ pair }: { readonly pair: NodePair }) {
  const strings = useStrings('outlines');
  return (
    <>
      <Words label={strings.oldText} node={pair.old} />
      <Words label={strings.newText} node={pair.new} />
    </>
  );
}

function Words({ label, node }: { readonly label: string; readonly node: OutlineNode }) {
  const text = useText();
  return (
    <p className={text.text}>
      <span className={text.strong}>{label}:</span> {node.marker} {node.text}
    </p>
  );
}

import { Button, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { compareOutlines } from '../../outline/compareOutlines';
import type { NodePair } from '../../outline/compareOutlines';
import type { Outline, OutlineNode } from '../../outline/outline';
import { useActions, useReady } from '../useSession';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  label: { fontWeight: tokens.fontWeightSemibold },
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
  const isBusy = useReady(state => state.task !== undefined);
  const used = useReady(state => state.outline);
  const { pairs, added, dropped } = useMemo(() => compareOutlines(used, next), [used, next]);
  const [decided, setDecided] = useState<ReadonlyMap<string, boolean>>(new Map());
  const asked = pairs.filter(pair => !pair.isSure && pair.under === undefined);
  const left = asked.filter(pair => !decided.has(pair.old.id)).length;
  const goesOn = ({ isSure, old, under }: NodePair) =>
    under === undefined ? isSure || decided.get(old.id) === true : decided.get(under) === true;
  const sure = pairs.filter(pair => pair.isSure && pair.under === undefined);
  const reworded = sure.filter(pair => pair.isReworded);
  const moved = sure.filter(pair => pair.isMoved);

  const update = async () => {
    const heirs = new Map(pairs.filter(goesOn).map(pair => [pair.old.id, pair.new]));
    if ((await updateOutline(next, heirs)).isDone) onUpdated();
  };
  return (
    <PageFrame
      title={strings.compareTitle}
      onBack={onBack}
      footer={
        <>
          <p className={text.quiet} role="status">
            {strings.decide({ left })}
          </p>
          <Button appearance="primary" disabledFocusable={isBusy || left > 0} onClick={() => void update()}>
            {strings.update}
          </Button>
        </>
      }
    >
      <p className={text.text}>{strings.compareText}</p>
      <p className={styles.counts}>
        <span>{strings.counts.kept(sure.length - new Set([...reworded, ...moved]).size)}</span>
        <span>{strings.counts.reworded(reworded.length)}</span>
        <span>{strings.counts.moved(moved.length)}</span>
        <span>{strings.counts.added(added.length)}</span>
        <span>{strings.counts.dropped(dropped.length)}</span>
      </p>
      {asked.length > 0 && (
        <section className={text.section}>
          {left > 1 && (
            <div className={text.buttons}>
              <Button
                size="small"
                onClick={() => {
                  setDecided(new Map(asked.map(pair => [pair.old.id, decided.get(pair.old.id) ?? true])));
                }}
              >
                {strings.allSame}
              </Button>
            </div>
          )}
          <ul className={text.list}>
            {asked.map(pair => (
              <li key={pair.old.id} className={text.card}>
                <Words label={strings.oldText} node={pair.old} />
                <Words label={strings.newText} node={pair.new} />
                <RadioGroup
                  aria-label={strings.question({ text: pair.old.text })}
                  value={decisionOf(decided.get(pair.old.id))}
                  onChange={(_, data) => {
                    setDecided(new Map(decided).set(pair.old.id, data.value === 'same'));
                  }}
                >
                  <Radio value="same" label={strings.same} />
                  <Radio value="different" label={strings.different} />
                </RadioGroup>
              </li>
            ))}
          </ul>
        </section>
      )}
      <details>
        <summary className={styles.summary}>{strings.changesList}</summary>
        <ul className={text.list}>
          {[...new Set([...reworded, ...moved])].map(pair => (
            <li key={pair.old.id} className={text.card}>
              <Words label={strings.oldText} node={pair.old} />
              <Words label={strings.newText} node={pair.new} />
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
      </details>
    </PageFrame>
  );
}

function decisionOf(isSame: boolean | undefined): string {
  if (isSame === undefined) return '';
  return isSame ? 'same' : 'different';
}

function Words({ label, node }: { readonly label: string; readonly node: OutlineNode }) {
  const styles = useStyles();
  const text = useText();
  return (
    <p className={text.text}>
      <span className={styles.label}>{label}:</span> {node.marker} {node.text}
    </p>
  );
}

import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { findNode } from '../../outline/outline';
import type { Outline } from '../../outline/outline';
import { applyYearChanges, yearChanges } from '../../outline/rollOver';
import type { YearChange } from '../../outline/rollOver';
import { useReady } from '../useSession';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  to: { fontWeight: tokens.fontWeightSemibold },
  box: { alignItems: 'flex-start' },
});

/** Words on either side of a year: enough to know the line by. */
const context = 60;

type RollOverProps = { readonly onBack: () => void; readonly onMade: (outline: Outline) => void };

/** Every place where the year would change, each shown before it is. */
export function RollOver({ onBack, onMade }: RollOverProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('outlines');
  const outline = useReady(state => state.outline);
  const changes = useMemo(() => yearChanges(outline), [outline]);
  const [chosen, setChosen] = useState<ReadonlySet<YearChange>>(
    () => new Set(changes.filter(change => change.isSure)),
  );
  return (
    <PageFrame
      title={strings.rollOverTitle}
      onBack={onBack}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={chosen.size === 0}
          onClick={() => {
            onMade(applyYearChanges(outline, [...chosen]));
          }}
        >
          {strings.makeNext}
        </Button>
      }
    >
      <p className={text.text}>{changes.length === 0 ? strings.nothingToRoll : strings.rollOverText}</p>
      <ul className={text.list}>
        {changes.map(change => {
          const { nodeId, at, from, to } = change;
          const words = nodeId === '' ? outline.title : (findNode(outline, nodeId)?.text ?? '');
          return (
            <li key={`${nodeId} ${String(at)}`}>
              <Checkbox
                className={styles.box}
                checked={chosen.has(change)}
                onChange={(_, data) => {
                  const next = new Set(chosen);
                  if (data.checked === true) next.add(change);
                  else next.delete(change);
                  setChosen(next);
                }}
                label={
                  <span>
                    {at > context ? '…' : ''}
                    {words.slice(Math.max(0, at - context), at)}
                    <del>{from}</del> <ins className={styles.to}>{to}</ins>
                    {words.slice(at + from.length, at + from.length + context)}
                    {words.length > at + from.length + context ? '…' : ''}
                  </span>
                }
              />
            </li>
          );
        })}
      </ul>
    </PageFrame>
  );
}

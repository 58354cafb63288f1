import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { findNode, type Outline } from '../../outline/outline';
import { applyYearChanges, yearChanges, type YearChange } from '../../outline/rollOver';
import { PageFrame } from '../shared/PageFrame';
import { Tick } from '../shared/Tick';
import { useChosen } from '../shared/useChosen';
import { useText } from '../shared/useText';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({ to: { fontWeight: tokens.fontWeightSemibold } });

/** Characters on either side of a year: enough to know the line by. */
const context = 60;

type RollOverProps = { readonly onBack: () => void; readonly onMade: (outline: Outline) => void };

/** Every place where the year would change, each shown before it is. */
export function RollOver({ onBack, onMade }: RollOverProps) {
  const text = useText();
  const strings = useStrings('outlines');
  const outline = useReady(state => state.outline);
  const changes = useMemo(() => yearChanges(outline), [outline]);
  const { chosen, choose } = useChosen<YearChange>(() => changes.filter(change => change.isSure));
  const textOf = ({ nodeId }: YearChange) =>
    nodeId === '' ? outline.title : (findNode(outline, nodeId)?.text ?? '');
  const footer = (
    <Button
      appearance="primary"
      disabledFocusable={chosen.size === 0}
      onClick={() => onMade(applyYearChanges(outline, [...chosen]))}
    >
      {strings.makeNext}
    </Button>
  );
  return (
    <PageFrame title={strings.rollOverTitle} onBack={onBack} footer={footer}>
      <p className={text.text}>{changes.length === 0 ? strings.nothingToRoll : strings.rollOverText}</p>
      <ul className={text.list}>
        {changes.map(change => (
          <li key={`${change.nodeId} ${String(change.at)}`}>
            <Tick
              label={<Change text={textOf(change)} change={change} />}
              isTicked={chosen.has(change)}
              onTick={isTicked => choose(change, isTicked)}
            />
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

/** The old year struck out, the new one beside it, and the words around them. */
function Change({ text, change: { at, from, to } }: { readonly text: string; readonly change: YearChange }) {
  const [start, end] = [Math.max(0, at - context), at + from.length + context];
  return (
    <span>
      {start > 0 ? '…' : ''}
      {text.slice(start, at)}
      <del>{from}</del> <ins className={useStyles().to}>{to}</ins>
      {text.slice(at + from.length, end)}
      {text.length > end ? '…' : ''}
    </span>
  );
}

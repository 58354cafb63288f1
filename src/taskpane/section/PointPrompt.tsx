import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, useEffect, useRef, useState } from 'react';
import type { PromptPoint } from '../../report/prompt';
import { StateIcon } from '../tree/StateIcon';
import { Later } from '../shared/Later';
import { Spoken } from '../shared/Spoken';
import { useActions } from '../useSession';
import { useStrings } from '../useStrings';
import { Hint } from './Hint';
import { SubPoint } from './SubPoint';

/** Nothing to report, covered elsewhere, last year's answer: only for whom asks. */
const OtherAnswers = lazy(() => import('../answers/OtherAnswers'));

const useStyles = makeStyles({
  point: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid transparent`,
    marginLeft: `-${tokens.spacingHorizontalS}`,
  },
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  text: { lineHeight: tokens.lineHeightBase300, textAlign: 'left', color: tokens.colorNeutralForeground1 },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  hint: { margin: `${tokens.spacingVerticalXXS} 0 0 20px` },
  more: { margin: `${tokens.spacingVerticalXXS} 0 0 20px` },
  moreLink: { fontSize: tokens.fontSizeBase200 },
  group: { border: 0, margin: `0 0 0 12px`, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  twins: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    margin: `${tokens.spacingVerticalXS} 0 0 20px`,
    fontSize: tokens.fontSizeBase200,
  },
});

type PointPromptProps = { readonly point: PromptPoint; readonly isCurrent: boolean };

/** One point: its words lead to its slot, its sub-points can be ticked, our hint stands apart. */
export function PointPrompt({ point, isCurrent }: PointPromptProps) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { goTo } = useActions();
  const { node, state, slotCount, subPoints } = point;
  const item = useRef<HTMLLIElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // The cursor moved into this point's slot: what it must say comes into view.
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li
      ref={item}
      className={mergeClasses(styles.point, isCurrent && styles.current)}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <div className={styles.line}>
        <span className={styles.icon}>
          <StateIcon state={state} />
        </span>
        <span>
          <Link
            as="button"
            className={styles.text}
            title={strings.goToPoint({ point: node.text })}
            onClick={() => void goTo(node.id)}
          >
            {node.text}
          </Link>{' '}
          <span className={styles.state}>({strings.states[state]})</span>
        </span>
      </div>
      {point.asksFor !== undefined && <Hint asksFor={point.asksFor} className={styles.hint} />}
      {state === 'duplicate' && (
        <div className={styles.twins}>
          {strings.twoSlots({ count: slotCount })}
          {Array.from({ length: slotCount }, (_, index) => (
            <Button key={index} size="small" onClick={() => void goTo(node.id, index)}>
              {strings.goToSlot({ index: index + 1 })}
            </Button>
          ))}
        </div>
      )}
      {(isCurrent || isOpen) && slotCount === 1 && (
        <div className={styles.more}>
          {isOpen ? (
            <Later otherwise={<p role="alert">{strings.pageNotLoaded}</p>}>
              <OtherAnswers point={point} />
            </Later>
          ) : (
            <Link as="button" className={styles.moreLink} onClick={() => setIsOpen(true)}>
              {strings.otherWays}
            </Link>
          )}
        </div>
      )}
      {subPoints.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>
            <Spoken>{strings.ticksLegend({ point: node.text })}</Spoken>
          </legend>
          {subPoints.map(subPoint => (
            <SubPoint key={subPoint.node.id} subPoint={subPoint} />
          ))}
        </fieldset>
      )}
    </li>
  );
}

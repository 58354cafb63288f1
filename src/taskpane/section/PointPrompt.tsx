import { Button, Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { lazy, useEffect, useRef, useState } from 'react';
import type { AsksFor, PromptPoint, PromptSubPoint } from '../../report/prompt';
import { StateIcon } from '../outline/StateIcon';
import { Later } from '../shared/Later';
import { thenFocus } from '../shared/thenFocus';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';

/** Nothing to report, covered elsewhere, last year's answer: only for whom asks. */
const PointMore = lazy(() => import('./PointMore'));

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
  hint: {
    display: 'flex',
    gap: tokens.spacingHorizontalXXS,
    margin: `${tokens.spacingVerticalXXS} 0 0 20px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground2,
  },
  hintIcon: { flexShrink: 0, height: tokens.lineHeightBase200, width: '14px' },
  more: { margin: `${tokens.spacingVerticalXXS} 0 0 20px` },
  moreLink: { fontSize: tokens.fontSizeBase200 },
  group: { border: 0, margin: `0 0 0 12px`, padding: 0, minWidth: 0 },
  legend: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  box: { display: 'flex' },
  subHint: { margin: `0 0 ${tokens.spacingVerticalXS} 32px` },
  suggest: { margin: `0 0 ${tokens.spacingVerticalXS} 28px` },
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
              <PointMore point={point} />
            </Later>
          ) : (
            <Link
              as="button"
              className={styles.moreLink}
              onClick={() => {
                setIsOpen(true);
              }}
            >
              {strings.otherWays}
            </Link>
          )}
        </div>
      )}
      {subPoints.length > 0 && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{strings.ticksLegend({ point: node.text })}</legend>
          {subPoints.map(subPoint => (
            <SubPoint key={subPoint.node.id} subPoint={subPoint} />
          ))}
        </fieldset>
      )}
    </li>
  );
}

function SubPoint({ subPoint }: { readonly subPoint: PromptSubPoint }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { tick } = useActions();
  const isBusy = useReady(state => state.task !== undefined);
  const { node, isCovered, canTick, isSuggested } = subPoint;
  return (
    <>
      <Checkbox
        className={styles.box}
        label={node.text}
        checked={isCovered}
        disabled={!canTick}
        title={canTick ? undefined : strings.cannotTick}
        onChange={(_, data) => void tick(node.id, data.checked === true)}
      />
      {isSuggested && (
        <Button
          className={styles.suggest}
          size="small"
          disabledFocusable={isBusy}
          aria-label={strings.suggestTickLabel({ point: node.text })}
          onClick={event => {
            const panel = event.currentTarget.closest<HTMLElement>('[role=group]');
            void thenFocus(tick(node.id, true), () => panel);
          }}
        >
          {strings.suggestTick}
        </Button>
      )}
      {subPoint.asksFor !== undefined && (
        <Hint asksFor={subPoint.asksFor} className={mergeClasses(styles.hint, styles.subHint)} />
      )}
    </>
  );
}

function Hint({ asksFor, className }: { readonly asksFor: AsksFor; readonly className: string }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  return (
    <div className={className}>
      <LightbulbRegular className={styles.hintIcon} />
      <span>
        {strings.ourHint} {strings.asksFor[asksFor]}
      </span>
    </div>
  );
}

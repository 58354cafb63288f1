import {
  FlatTreeItem,
  TreeItemLayout,
  makeStyles,
  mergeClasses,
  tokens,
  type FlatTreeItemProps,
} from '@fluentui/react-components';
import { memo, type MouseEvent } from 'react';
import type { Count } from '../../report/coverage';
import type { SlotState } from '../../report/slots';
import type { Strings } from '../../strings/strings';
import { Spoken } from '../shared/Spoken';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import type { Row } from './rows';
import { InsertCommand } from './InsertCommand';
import { StateIcon } from './StateIcon';

const useStyles = makeStyles({
  row: { minHeight: '32px', paddingTop: 0, paddingBottom: 0 },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cursor: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  text: {
    flex: '1 1 auto',
    minWidth: 0,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to clamp lines that all engines have
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    whiteSpace: 'normal',
    lineHeight: tokens.lineHeightBase200,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  count: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  edge: { paddingRight: tokens.spacingHorizontalM },
  done: { color: tokens.colorStatusSuccessForeground1 },
  main: { flex: '1 1 auto', minWidth: 0 },
  actions: { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS },
});

type OutlineRowProps = {
  readonly row: Row;
  readonly item: FlatTreeItemProps;
  readonly isCurrent: boolean;
};

/** A heading or a point: draws again only when its own state changes. */
export const OutlineRow = memo(function OutlineRow({ row, item, isCurrent }: OutlineRowProps) {
  const { node, isSection } = row;
  const styles = useStyles();
  const strings = useStrings('pane');
  const { goTo, pickSection } = useActions();
  const state = useReady(({ coverage }) => coverage.states.get(node.id));
  const count = useReady(({ coverage }) => coverage.counts.get(node.id), sameCount);
  const isAtCursor = useReady(ready => ready.cursorNodeId === node.id);

  const label = `${node.marker} ${node.text}`.trim();
  const isHeading = node.kind === 'heading';
  const activate = () => {
    if (isSection) pickSection(node.id);
    if (isSection || !isHeading) void goTo(node.id);
  };
  return (
    <FlatTreeItem
      {...item}
      aria-current={isCurrent ? 'true' : undefined}
      // Fluent makes a click of Enter.
      onClick={(event: MouseEvent) => {
        if (!isOnButton(event)) activate();
      }}
    >
      <TreeItemLayout
        className={mergeClasses(
          styles.row,
          !isSection && styles.edge,
          isCurrent && styles.current,
          isAtCursor && styles.cursor,
        )}
        main={{ className: styles.main }}
        actions={
          isSection
            ? {
                visible: true,
                className: styles.actions,
                children: <InsertCommand id={node.id} isCurrent={isCurrent} />,
              }
            : null
        }
      >
        <span className={styles.line}>
          {!isHeading && <StateIcon state={state ?? 'missing'} />}
          <span className={mergeClasses(styles.text, isHeading && styles.heading)} title={label}>
            {!isHeading && <Spoken>{node.marker} </Spoken>}
            {isHeading ? label : node.text}
          </span>
          <Spoken>, {spoken(strings, isHeading, state, count)}</Spoken>
          {isHeading && count !== undefined && (
            <span className={mergeClasses(styles.count, isWhole(count) && styles.done)} aria-hidden>
              {strings.fraction({ written: count.written, total: count.total })}
            </span>
          )}
        </span>
      </TreeItemLayout>
    </FlatTreeItem>
  );
});

function isOnButton(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('button') !== null;
}

function isWhole(count: Count): boolean {
  return count.written + count.nil === count.total;
}

function spoken(
  strings: Strings['pane'],
  isHeading: boolean,
  state: SlotState | undefined,
  count: Count | undefined,
): string {
  return isHeading && count !== undefined ? strings.headingState(count) : strings.states[state ?? 'missing'];
}

function sameCount(a: Count | undefined, b: Count | undefined): boolean {
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.total === b.total &&
      a.written === b.written &&
      a.empty === b.empty &&
      a.missing === b.missing &&
      a.nil === b.nil)
  );
}

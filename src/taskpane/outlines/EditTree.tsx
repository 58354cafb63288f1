import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { EditRow } from '../../outline/editOutline';
import { Spoken } from '../shared/Spoken';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  tree: {
    flexShrink: 0,
    maxHeight: '46vh',
    minHeight: '140px',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    paddingRight: tokens.spacingHorizontalS,
    cursor: 'pointer',
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    // Colours are taken away in high contrast; this edge stays.
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorCompoundBrandStroke}`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  words: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  off: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  doubt: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  line: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

type EditTreeProps = {
  readonly rows: readonly EditRow[];
  readonly selected: number | undefined;
  /** Source lines that a doubt is about. */
  readonly doubtful: ReadonlySet<number>;
  readonly onSelect: (key: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** The outline as it was read, a line for each node, with the lines of its source. All open: it is to be checked. */
export function EditTree({ rows, selected, doubtful, onSelect, onKey }: EditTreeProps) {
  const styles = useStyles();
  const strings = useStrings('outlines');
  const tree = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(row => row.key === selected);
  const move = (to: number) => {
    const row = rows[Math.max(0, Math.min(to, rows.length - 1))];
    if (row !== undefined) onSelect(row.key);
  };
  /** A key was pressed here: a row that goes takes the focus with it, and no event tells. */
  const isKeyed = useRef(false);
  useEffect(() => {
    const row = tree.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (isKeyed.current || tree.current?.contains(document.activeElement) === true) row?.focus();
    else row?.scrollIntoView({ block: 'nearest' });
    isKeyed.current = false;
  }, [selected, rows]);
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={-1}
      aria-label={strings.tree}
      className={styles.tree}
      onKeyDown={event => {
        isKeyed.current = true;
        const steps: Readonly<Record<string, number>> = {
          ArrowDown: at + 1,
          ArrowUp: at - 1,
          Home: 0,
          End: rows.length - 1,
        };
        const to = event.altKey || event.ctrlKey ? undefined : steps[event.key];
        if (to === undefined) onKey(event);
        else {
          event.preventDefault();
          move(to);
        }
      }}
    >
      {rows.map((row, index) => {
        const isSelected = row.key === selected;
        const words = `${row.marker} ${row.text}`.trim();
        const lines = row.lines.join(', ');
        return (
          <div
            key={row.key}
            role="treeitem"
            aria-level={row.depth + 1}
            aria-selected={isSelected}
            tabIndex={isSelected || (selected === undefined && index === 0) ? 0 : -1}
            className={mergeClasses(styles.row, isSelected && styles.selected)}
            style={{ paddingLeft: `${String(8 + 12 * Math.min(row.depth, 8))}px` }}
            onClick={() => onSelect(row.key)}
            onFocus={() => {
              if (!isSelected) onSelect(row.key);
            }}
            onKeyDown={() => undefined}
          >
            <span
              className={mergeClasses(
                styles.words,
                row.kind === 'heading' && styles.heading,
                !row.isReported && styles.off,
              )}
            >
              {words}
              <Spoken>{strings.rowDetails({ level: row.depth + 1, lines })}</Spoken>
            </span>
            {row.lines.some(line => doubtful.has(line)) && (
              <span aria-hidden className={styles.doubt}>
                ?
              </span>
            )}
            <span aria-hidden className={styles.line}>
              {row.lines[0]}
            </span>
          </div>
        );
      })}
    </div>
  );
}

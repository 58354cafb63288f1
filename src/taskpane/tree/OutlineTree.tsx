import {
  FlatTree,
  makeStyles,
  tokens,
  useHeadlessFlatTree_unstable,
  type FlatTreeItemProps,
  type FlatTreeProps,
  type HeadlessFlatTreeItemProps,
  type TreeOpenChangeData,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { OutlineNode } from '../../outline/outline';
import { sameList, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { OutlineRow } from './OutlineRow';
import { filterRows, rowsOf, type Row } from './rows';

const useStyles = makeStyles({
  nothing: { margin: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  tree: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, rowGap: 0 },
});

type Item = HeadlessFlatTreeItemProps & { readonly value: string; readonly row: Row };

/** The outline with the state of each node. Sections are closed but for the one in hand; what is searched is open. */
export function OutlineTree({ search, onlyGaps }: { readonly search: string; readonly onlyGaps: boolean }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const outline = useReady(state => state.outline);
  const granularity = useReady(state => state.granularity);
  const currentId = useReady(state => state.currentSectionId);
  const isNothingInserted = useReady(({ coverage: { total } }) => total.missing === total.total);
  const rows = useMemo(() => rowsOf(outline, granularity), [outline, granularity]);
  const shown = useReady(state => filterRows(rows, state.coverage, search, onlyGaps), sameList);
  /** What the officer opened or closed against the rule. */
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());

  const isFiltered = search !== '' || onlyGaps;
  const isOpen = ({ node }: Row) =>
    isFiltered || (turned.get(node.id) ?? (holdsHeadings(node) || node.id === currentId));
  const items = useMemo(
    () =>
      shown.map((row): Item => {
        const hasChildren = shown.some(each => each.parentId === row.node.id);
        return {
          value: row.node.id,
          ...(row.parentId === undefined ? {} : { parentValue: row.parentId }),
          itemType: hasChildren ? 'branch' : 'leaf',
          row,
        };
      }),
    [shown],
  );
  const tree = useHeadlessFlatTree_unstable(items, {
    openItems: shown.filter(isOpen).map(row => row.node.id),
    onOpenChange: (_: unknown, { value, open, type }: TreeOpenChangeData) => {
      // Choosing a section opens it; only its arrow, or the keys for it, close it again.
      const isChosen = type === 'Click' || type === 'Enter';
      const isSection = shown.some(row => row.isSection && row.node.id === value);
      setTurned(now => new Map(now).set(String(value), open || (isChosen && isSection)));
    },
  });

  // The hook types its ref for every kind of tree at once.
  const treeProps = tree.getTreeProps() as FlatTreeProps;

  if (shown.length === 0) {
    const why = isNothingInserted ? strings.nothingInserted : strings.noGapInFilter;
    return <p className={styles.nothing}>{search === '' ? why : strings.nothingFound}</p>;
  }
  return (
    <FlatTree {...treeProps} className={styles.tree} aria-label={strings.outlineTree} size="small">
      {[...tree.items()].map(item => {
        const { row, ...props } = item.getTreeItemProps();
        // The typings of the hook and of the item differ in what may be undefined; the values are the hook's own.
        const itemProps = props as FlatTreeItemProps;
        return (
          <OutlineRow key={row.node.id} row={row} item={itemProps} isCurrent={row.node.id === currentId} />
        );
      })}
    </FlatTree>
  );
}

/** What has sections below it is open at first: every "Chèn mục" is in sight. */
function holdsHeadings(node: OutlineNode): boolean {
  return node.children.some(child => child.kind === 'heading');
}

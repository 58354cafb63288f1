import { SearchBox, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  tools: {
    flexShrink: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  search: { flex: '1 1 0', minWidth: 0 },
  filter: { whiteSpace: 'nowrap', minWidth: 0 },
});

export type OutlineToolsProps = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onlyGaps: boolean;
  readonly onOnlyGaps: (onlyGaps: boolean) => void;
};

/** What of the outline is shown: words to look for, and only what is still empty. */
export function OutlineTools({ search, onSearch, onlyGaps, onOnlyGaps }: OutlineToolsProps) {
  const styles = useStyles();
  const strings = useStrings('pane');
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        value={search}
        placeholder={strings.search}
        aria-label={strings.search}
        dismiss={{ 'aria-label': strings.clearSearch }}
        onChange={(_, data) => onSearch(data.value)}
      />
      <ToggleButton
        className={styles.filter}
        icon={<FilterRegular />}
        checked={onlyGaps}
        onClick={() => onOnlyGaps(!onlyGaps)}
      >
        {strings.onlyGaps}
      </ToggleButton>
    </div>
  );
}

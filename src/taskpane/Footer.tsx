import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useActions, useReady } from './useSession';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    flex: '1 1 0',
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  all: { flex: '1 1 100%' },
});

/** The walk through the gaps, and the rest of the outline as long as some of it is missing. */
export function Footer() {
  const styles = useStyles();
  const strings = useStrings();
  const { goToGap, insertAll } = useActions();
  const empty = useReady(state => state.coverage.total.empty);
  const missing = useReady(state => state.coverage.total.missing);
  const total = useReady(state => state.coverage.total.total);
  const isBusy = useReady(state => state.task !== undefined);
  const isNothingInserted = missing === total;
  return (
    <footer className={styles.footer}>
      {missing > 0 && (
        <Button
          className={styles.all}
          appearance={isNothingInserted ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={() => void insertAll()}
        >
          {strings.insertAll}
        </Button>
      )}
      {!isNothingInserted && (
        <>
          <Button
            className={styles.step}
            icon={<ArrowUpRegular />}
            disabledFocusable={isBusy || empty === 0}
            onClick={() => void goToGap('previous')}
          >
            {strings.previousGap}
          </Button>
          <Button
            className={styles.step}
            appearance={missing === 0 ? 'primary' : 'secondary'}
            icon={<ArrowDownRegular />}
            disabledFocusable={isBusy || empty === 0}
            onClick={() => void goToGap('next')}
          >
            {strings.nextGap}
          </Button>
        </>
      )}
    </footer>
  );
}

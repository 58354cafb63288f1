import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { ClipboardCheckmarkRegular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { Command } from './shared/Command';
import { useActions, useReady } from './useSession';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    flex: '1 1 0',
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  status: {
    flex: '1 1 100%',
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  all: { flex: '1 1 100%' },
});

/**
 * The walk through the gaps, the rest of the outline as long as some of it is missing, and one quiet line that says
 * what is being done and what was done.
 */
export function Footer({ onCheck }: { readonly onCheck: (page: 'check') => void }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { goToGap, insertAll, takeBack } = useActions();
  const canTakeBack = useReady(state => state.undo !== undefined);
  const empty = useReady(state => state.coverage.total.empty);
  const missing = useReady(state => state.coverage.total.missing);
  const total = useReady(state => state.coverage.total.total);
  const isNothingInserted = missing === total;
  const success = useReady(state => state.success);
  const task = useReady(state => state.task);
  const said =
    task === undefined ? (success === undefined ? '' : strings.success(success)) : strings.tasks[task];
  return (
    <footer className={styles.footer}>
      {missing > 0 && (
        <Command
          className={styles.all}
          size="medium"
          appearance={isNothingInserted ? 'primary' : 'secondary'}
          onClick={insertAll}
        >
          {strings.insertAll}
        </Command>
      )}
      {!isNothingInserted && (
        <>
          <Command
            className={styles.step}
            size="medium"
            icon={<ArrowUpRegular />}
            isDisabled={empty === 0}
            onClick={() => goToGap('previous')}
          >
            {strings.previousGap}
          </Command>
          <Command
            className={styles.step}
            size="medium"
            appearance={missing === 0 && empty > 0 ? 'primary' : 'secondary'}
            icon={<ArrowDownRegular />}
            isDisabled={empty === 0}
            onClick={() => goToGap('next')}
            isHeir
          >
            {strings.nextGap}
          </Command>
          <Button
            className={styles.all}
            appearance={missing + empty === 0 ? 'primary' : 'secondary'}
            icon={<ClipboardCheckmarkRegular />}
            onClick={() => onCheck('check')}
          >
            {strings.check}
          </Button>
        </>
      )}
      <div className={styles.status}>
        <span role="status">{said}</span>{' '}
        {canTakeBack && task === undefined && (
          <Link as="button" onClick={() => void takeBack()}>
            {strings.takeBack}
          </Link>
        )}
      </div>
    </footer>
  );
}

import { Button, ProgressBar, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular, SettingsRegular } from '@fluentui/react-icons';
import { useContext, useState } from 'react';
import type { Granularity } from '../report/granularity';
import { sameList, useActions, useReady } from './useSession';
import { StringsContext, useStrings } from './useStrings';

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  progress: {
    flex: '1 1 auto',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  apart: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  settings: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: 0 },
  language: { minWidth: 0, whiteSpace: 'nowrap' },
});

const apartInOrder = ['empty', 'missing', 'duplicate', 'notApplicable', 'unreadable'] as const;
const granularities: readonly Granularity[] = ['section', 'point', 'subPoint'];

/** How far the report is, in counts; scan again, language, settings. */
export function Header() {
  const styles = useStyles();
  const strings = useStrings();
  const { rescan } = useActions();
  const { setLanguage } = useContext(StringsContext);
  const total = useReady(
    state => state.coverage.total,
    (a, b) => sameList(Object.values(a), Object.values(b)),
  );
  const isBusy = useReady(state => state.task !== undefined);
  const [isOpen, setIsOpen] = useState(false);
  const isInserted = total.missing < total.total;
  const apart = apartInOrder
    .filter(state => total[state] > 0)
    .map(state => strings.apart[state](total[state]));
  const isDone = total.written + total.notApplicable === total.total;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.progress}>{strings.progress({ done: total.written, all: total.total })}</h1>
        <Button
          appearance="subtle"
          size="small"
          className={styles.language}
          aria-label={strings.switchLanguageLabel}
          onClick={() => {
            setLanguage(strings.language === 'vi' ? 'en' : 'vi');
          }}
        >
          {strings.switchLanguage}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowSyncRegular />}
          aria-label={strings.rescan}
          title={strings.rescan}
          disabledFocusable={isBusy}
          onClick={() => void rescan()}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<SettingsRegular />}
          aria-label={strings.settings}
          title={strings.settings}
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        />
      </div>
      <ProgressBar
        value={total.total === 0 ? 0 : total.written / total.total}
        thickness="large"
        color={isDone ? 'success' : 'brand'}
        aria-label={strings.progressBar}
      />
      {isInserted && (
        <div className={styles.apart}>{isDone ? strings.allWritten(total.total) : apart.join(' · ')}</div>
      )}
      {isOpen && <Settings />}
    </header>
  );
}

function Settings() {
  const styles = useStyles();
  const strings = useStrings();
  const { setGranularity } = useActions();
  const granularity = useReady(state => state.granularity);
  const canChange = useReady(state => state.canChangeGranularity);
  return (
    <div className={styles.settings}>
      <div className={styles.legend} id="granularity">
        {strings.granularity.title}
      </div>
      <RadioGroup
        aria-labelledby="granularity"
        value={granularity}
        disabled={!canChange}
        onChange={(_, data) => void setGranularity(data.value as Granularity)}
      >
        {granularities.map(each => (
          <Radio key={each} value={each} label={strings.granularity.options[each]} />
        ))}
      </RadioGroup>
      {!canChange && <div className={styles.apart}>{strings.granularity.locked}</div>}
    </div>
  );
}

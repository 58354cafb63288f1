import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { DocumentBulletListRegular } from '@fluentui/react-icons/svg/document-bullet-list';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { lazy, useContext, useState } from 'react';
import { languageAfter } from '../strings/languages';
import { PageNotLoaded } from './PageNotLoaded';
import { Command } from './shared/Command';
import { Later } from './shared/Later';
import type { OpenPage } from './Pane';
import { sameList, useActions, useReady } from './useSession';
import { SpeechContext, useStrings } from './useStrings';

/** Opened once in a document's life, if ever. */
const Settings = lazy(() => import('./Settings'));

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
  outline: {
    minWidth: 0,
    maxWidth: '100%',
    justifyContent: 'flex-start',
    paddingLeft: 0,
    paddingRight: 0,
    color: tokens.colorNeutralForeground2,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
  },
  language: { minWidth: 0, whiteSpace: 'nowrap' },
});

const apartInOrder = ['empty', 'missing', 'duplicate', 'nil', 'elsewhere', 'unreadable'] as const;

/** How far the report is, in counts; scan again, language, settings. */
export function Header({ onOutlines }: { readonly onOutlines: (page: OpenPage) => void }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { rescan } = useActions();
  const { language, setLanguage } = useContext(SpeechContext);
  const other = languageAfter(language);
  const total = useReady(
    state => state.coverage.total,
    (a, b) => sameList(Object.values(a), Object.values(b)),
  );
  const title = useReady(state => state.outline.title);
  const outlineName = strings.outlines({ title: title.split('\n').at(-1) ?? '' });
  const [isOpen, setIsOpen] = useState(false);
  const isInserted = total.missing < total.total;
  const apart = apartInOrder
    .filter(state => total[state] > 0)
    .map(state => strings.apart[state](total[state]));
  const isDone = total.written + total.nil + total.elsewhere === total.total;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.progress}>{strings.progress({ done: total.written, all: total.total })}</h1>
        <Button
          appearance="subtle"
          size="small"
          className={styles.language}
          aria-label={other.label}
          onClick={() => setLanguage(other.next)}
        >
          {other.code}
        </Button>
        <Command
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={strings.rescan}
          title={strings.rescan}
          onClick={rescan}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<SettingsRegular />}
          aria-label={strings.settings}
          title={strings.settings}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
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
      <Button
        appearance="transparent"
        size="small"
        className={styles.outline}
        icon={<DocumentBulletListRegular />}
        title={outlineName}
        onClick={() => onOutlines('home')}
      >
        <span className={styles.name}>{outlineName}</span>
      </Button>
      {isOpen && (
        <Later otherwise={<PageNotLoaded onClose={() => setIsOpen(false)} />}>
          <Settings />
        </Later>
      )}
    </header>
  );
}

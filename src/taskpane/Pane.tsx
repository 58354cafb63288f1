import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, memo, useState } from 'react';
import { Footer } from './Footer';
import { Header } from './Header';
import { NotReady } from './NotReady';
import { PageNotLoaded } from './PageNotLoaded';
import { OutlineTools } from './tree/OutlineTools';
import { OutlineTree } from './tree/OutlineTree';
import { Welcome } from './Welcome';
import { SectionPrompt } from './section/SectionPrompt';
import { Later } from './shared/Later';
import { Notices } from './shared/Notices';
import { useReady, useSessionState } from './useSession';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  tree: { flex: '1 1 0', minHeight: '96px', overflowY: 'auto', overflowX: 'hidden' },
});

const OutlinesPage = lazy(() => import('./outlines/OutlinesPage'));

const CheckPage = lazy(() => import('./checks/CheckPage'));

/** Not needed to draw the first screen. */
const KeptFocus = lazy(() => import('./shared/KeptFocus'));

/** What is over the report: nothing, the page of outlines, or the check. */
export type OpenPage = 'home' | 'adopt' | 'check';

export function Pane() {
  const state = useSessionState();
  return (
    <>
      {state.kind === 'ready' ? <ReadyPane /> : <NotReady state={state} />}
      <Later otherwise={null}>
        <KeptFocus />
      </Later>
    </>
  );
}

/** Its parts take their own slices of the state: a changed slot is no reason to draw it all again. */
const ReadyPane = memo(function ReadyPane() {
  const styles = useStyles();
  const isBusy = useReady(state => state.task !== undefined);
  const [search, setSearch] = useState('');
  const [onlyGaps, setOnlyGaps] = useState(false);
  const [page, setPage] = useState<OpenPage>();
  const close = () => setPage(undefined);
  if (page !== undefined) {
    return (
      <Later
        meanwhile={<main className={styles.pane} aria-busy />}
        otherwise={<PageNotLoaded onClose={close} />}
      >
        {page === 'check' ? (
          <CheckPage onClose={close} onAdopt={() => setPage('adopt')} />
        ) : (
          <OutlinesPage start={page} onClose={close} />
        )}
      </Later>
    );
  }
  return (
    <main className={styles.pane} aria-busy={isBusy}>
      <Header onOutlines={setPage} />
      <Notices />
      <Welcome onOutlines={setPage} />
      <OutlineTools search={search} onSearch={setSearch} onlyGaps={onlyGaps} onOnlyGaps={setOnlyGaps} />
      <div className={styles.tree}>
        <OutlineTree search={search} onlyGaps={onlyGaps} />
      </div>
      <SectionPrompt />
      <Footer onCheck={setPage} />
    </main>
  );
});

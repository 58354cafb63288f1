import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { Footer } from './Footer';
import { Header } from './Header';
import { NotReady } from './NotReady';
import { OutlineTools } from './outline/OutlineTools';
import { OutlineTree } from './outline/OutlineTree';
import { Welcome } from './outline/Welcome';
import { SectionPrompt } from './section/SectionPrompt';
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

export function Pane() {
  const state = useSessionState();
  return state.kind === 'ready' ? <ReadyPane /> : <NotReady state={state} />;
}

/** Its parts take their own slices of the state: a changed slot is no reason to draw it all again. */
const ReadyPane = memo(function ReadyPane() {
  const styles = useStyles();
  const isBusy = useReady(state => state.task !== undefined);
  const [search, setSearch] = useState('');
  const [onlyGaps, setOnlyGaps] = useState(false);
  return (
    <main className={styles.pane} aria-busy={isBusy}>
      <Header />
      <Notices />
      <Welcome />
      <OutlineTools search={search} onSearch={setSearch} onlyGaps={onlyGaps} onOnlyGaps={setOnlyGaps} />
      <div className={styles.tree}>
        <OutlineTree search={search} onlyGaps={onlyGaps} />
      </div>
      <SectionPrompt />
      <Footer />
    </main>
  );
});

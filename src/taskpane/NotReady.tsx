import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy } from 'react';
import type { SessionState } from '../session/state';
import { Later } from './shared/Later';
import { PlainFailure } from './shared/PlainFailure';
import { useActions } from './useSession';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  page: {
    height: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowY: 'auto',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase400 },
});

const FailureText = lazy(() => import('./shared/FailureText'));

/** Opening, unusable here, or not read yet: each says what is the matter and what to do. */
export function NotReady({ state }: { readonly state: Exclude<SessionState, { kind: 'ready' }> }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { rescan } = useActions();
  if (state.kind === 'starting') {
    return (
      <main className={styles.page} aria-busy>
        <p className={styles.text} role="status">
          {strings.starting}
        </p>
      </main>
    );
  }
  if (state.kind === 'unread') {
    return (
      <main className={styles.page}>
        <Later otherwise={<PlainFailure failure={state.failure} />}>
          <FailureText failure={state.failure} />
        </Later>
        <Button appearance="primary" onClick={() => void rescan()}>
          {strings.retry}
        </Button>
      </main>
    );
  }
  const { title, text } = strings.unusable[state.reason];
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {state.reason === 'officeUnreachable' && (
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {strings.retry}
        </Button>
      )}
    </main>
  );
}

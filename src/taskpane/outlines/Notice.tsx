import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    minHeight: 0,
    alignItems: 'start',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  body: { whiteSpace: 'normal', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

type NoticeProps = { readonly intent: 'error' | 'warning'; readonly children: ReactNode };

/** What is wrong with a source, said at once. */
export function Notice({ intent, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
    </MessageBar>
  );
}

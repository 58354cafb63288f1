import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import FailureText from './FailureText';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    minHeight: 0,
    alignItems: 'start',
  },
  body: { whiteSpace: 'normal', paddingRight: 0 },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** What went wrong, and that the document cannot be written to. */
export default function NoticeBars() {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { dismiss } = useActions();
  const failure = useReady(state => state.failure);
  const isReadOnly = useReady(state => state.isReadOnly);
  return (
    <>
      {isReadOnly && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{strings.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      {failure !== undefined && (
        <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <div className={styles.row}>
              <FailureText failure={failure} />
              <Button
                appearance="transparent"
                size="small"
                icon={<DismissRegular />}
                aria-label={strings.dismiss}
                onClick={dismiss}
              />
            </div>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}

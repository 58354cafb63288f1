import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FailureNotice } from '../../session/state';
import { useStrings } from '../useStrings';
import { useCopy } from './useCopy';

const useStyles = makeStyles({
  what: { fontWeight: tokens.fontWeightSemibold },
  text: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  details: { marginTop: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', display: 'block' },
});

/** What happened, that nothing was lost, what to do; and, folded away, the line for IT. */
export default function FailureText({ failure }: { readonly failure: FailureNotice }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  // Where the clipboard is closed to the pane, the line can be selected and copied by hand.
  const { isCopied, copy } = useCopy();
  const { what, safe, next } = useStrings('failures')[failure.code](failure.values);
  return (
    <div className={styles.text}>
      <span className={styles.what}>{what}</span> {safe} {next}
      <details className={styles.details}>
        <summary>{strings.details}</summary>
        <code className={styles.code}>{failure.details}</code>
        <Button size="small" onClick={() => copy(failure.details)}>
          {isCopied === true ? strings.copied : strings.copyDetails}
        </Button>
      </details>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FailureNotice } from '../../session/state';
import { useStrings } from '../useStrings';

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
  const [isCopied, setIsCopied] = useState(false);
  const { what, safe, next } = useStrings('failures')[failure.code](failure.values);
  const copy = async () => {
    // The pane may not be allowed to use the clipboard: the line can be selected and copied by hand.
    await navigator.clipboard.writeText(failure.details).then(
      () => {
        setIsCopied(true);
      },
      () => undefined,
    );
  };
  return (
    <div className={styles.text}>
      <span className={styles.what}>{what}</span> {safe} {next}
      <details className={styles.details}>
        <summary>{strings.details}</summary>
        <code className={styles.code}>{failure.details}</code>
        <Button size="small" onClick={() => void copy()}>
          {isCopied ? strings.copied : strings.copyDetails}
        </Button>
      </details>
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
  },
  text: { margin: 0 },
});

/** In the place of a page whose code did not come over the network. */
export function PageNotLoaded({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  return (
    <section className={styles.page}>
      <p className={styles.text} role="alert">
        {strings.pageNotLoaded}
      </p>
      <Button appearance="primary" onClick={onClose}>
        {strings.back}
      </Button>
    </section>
  );
}

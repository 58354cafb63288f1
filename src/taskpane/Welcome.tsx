import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenPage } from './Pane';
import { useReady } from './useSession';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  welcome: {
    flexShrink: 0,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, lineHeight: tokens.lineHeightBase300 },
});

/** What to do first, while nothing of the outline is in the document. */
export function Welcome({ onOutlines }: { readonly onOutlines: (page: OpenPage) => void }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const isNothingInserted = useReady(({ coverage: { total } }) => total.missing === total.total);
  if (!isNothingInserted) return null;
  return (
    <section className={styles.welcome}>
      <h2 className={styles.title}>{strings.welcomeTitle}</h2>
      <p className={styles.text}>{strings.welcomeText}</p>
      <div className={styles.ways}>
        <Button size="small" onClick={() => onOutlines('home')}>
          {strings.loadOutline}
        </Button>
        <Button size="small" onClick={() => onOutlines('adopt')}>
          {strings.adoptDraft}
        </Button>
      </div>
    </section>
  );
}

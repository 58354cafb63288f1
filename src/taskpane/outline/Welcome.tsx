import { makeStyles, tokens } from '@fluentui/react-components';
import { useReady } from '../useSession';
import { useStrings } from '../useStrings';

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
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, lineHeight: tokens.lineHeightBase300 },
});

/** What to do first, while nothing of the outline is in the document. */
export function Welcome() {
  const styles = useStyles();
  const strings = useStrings();
  const isNothingInserted = useReady(({ coverage: { total } }) => total.missing === total.total);
  if (!isNothingInserted) return null;
  return (
    <section className={styles.welcome}>
      <h2 className={styles.title}>{strings.welcomeTitle}</h2>
      <p className={styles.text}>{strings.welcomeText}</p>
    </section>
  );
}

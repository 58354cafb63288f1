import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PromptPoint } from '../../report/prompt';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';
import { Covering } from './Covering';
import { LastYear } from './LastYear';
import { NothingToReport } from './NothingToReport';

const useStyles = makeStyles({
  box: { gap: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1 },
});

/** For the point in hand: "nothing to report", "covered here as well", and what last year's report said. */
export default function OtherAnswers({ point }: { readonly point: PromptPoint }) {
  const text = useText();
  const styles = useStyles();
  return (
    <section className={mergeClasses(text.card, styles.box)} aria-label={useStrings('checks').more.title}>
      <NothingToReport point={point} />
      <Covering point={point} />
      <LastYear point={point} />
    </section>
  );
}

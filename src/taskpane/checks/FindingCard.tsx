import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../report/checks/rules';
import { sentenceOf } from '../../strings/ruleWords';
import { Command } from '../shared/Command';
import { SentenceForm } from '../shared/SentenceForm';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { RemedyCommand } from './RemedyCommand';

const useStyles = makeStyles({
  sentence: {
    textAlign: 'left',
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  excerpt: { whiteSpace: 'pre-wrap' },
});

export type FindingCardProps = {
  readonly finding: Finding;
  readonly onAdopt: () => void;
  /** The report was changed: what was found is old. */
  readonly onMended: () => void;
};

/** One finding: its sentence leads to its place; a safe change is shown before it is made. */
export function FindingCard({ finding, onAdopt, onMended }: FindingCardProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('checks');
  const { goToFinding, ignoreFinding } = useActions();
  const { key, excerpt = '', fix } = finding;
  const reason = useReady(state => state.kept.ignored[key]);
  const [asksWhy, setAsksWhy] = useState(false);
  const sentence = sentenceOf(useStrings('rules'), finding);
  const quoted = fix === undefined ? excerpt !== '' && `“${excerpt}”` : strings.fixPreview(fix);
  return (
    <li className={text.card}>
      <Link
        as="button"
        className={styles.sentence}
        title={strings.goTo}
        aria-label={strings.goToLabel({ finding: sentence })}
        onClick={() => void goToFinding(finding)}
      >
        {sentence}
      </Link>
      {quoted !== false && <p className={mergeClasses(text.quiet, styles.excerpt)}>{quoted}</p>}
      {reason !== undefined && <p className={text.quiet}>{strings.ignoredBecause({ reason })}</p>}
      <div className={text.buttons}>
        <RemedyCommand finding={finding} onAdopt={onAdopt} onMended={onMended} />
        {reason !== undefined && (
          <Command onClick={() => ignoreFinding(key, undefined)}>{strings.unignore}</Command>
        )}
        {reason === undefined && !asksWhy && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={strings.ignoreLabel({ finding: sentence })}
            onClick={() => setAsksWhy(true)}
          >
            {strings.ignore}
          </Button>
        )}
      </div>
      {reason === undefined && asksWhy && (
        <SentenceForm
          label={strings.ignoreReason}
          confirm={strings.ignoreConfirm}
          onConfirm={why => ignoreFinding(key, why)}
          cancel={{ label: strings.cancel, onCancel: () => setAsksWhy(false) }}
        />
      )}
    </li>
  );
}

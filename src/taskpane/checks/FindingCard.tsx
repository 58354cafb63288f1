import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sectionOf } from '../../outline/outline';
import type { Finding } from '../../report/checks/rules';
import { sentenceOf } from '../../strings/checks/ruleWords';
import { TextField } from '../shared/TextField';
import { thenFocus } from '../shared/thenFocus';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { useCheckStrings } from './useCheckStrings';

const useStyles = makeStyles({
  sentence: {
    textAlign: 'left',
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  excerpt: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
});

type FindingCardProps = {
  readonly finding: Finding;
  /** Why it was ignored; `undefined` while it counts. */
  readonly reason: string | undefined;
  readonly onIgnore: (reason: string | undefined) => Promise<unknown>;
  readonly onAdopt: () => void;
  /** The report was changed: what was found is old. */
  readonly onMended: () => void;
};

/** One finding: its sentence leads to its place; a safe change is shown before it is made. */
export function FindingCard({ finding, reason, onIgnore, onAdopt, onMended }: FindingCardProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useCheckStrings();
  const { goToFinding, mendFinding } = useActions();
  const isBusy = useReady(state => state.task !== undefined);
  const [why, setWhy] = useState<string>();
  const { excerpt, fix } = finding;
  const sentence = sentenceOf(strings.rules, finding);
  const quoted = excerpt ?? '';
  const page = (element: HTMLElement) => element.closest('main')?.querySelector<HTMLElement>('h1');
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
      {quoted !== '' && fix === undefined && <p className={styles.excerpt}>“{quoted}”</p>}
      {fix !== undefined && <p className={styles.excerpt}>{strings.fixPreview(fix)}</p>}
      {reason !== undefined && <p className={text.quiet}>{strings.ignoredBecause({ reason })}</p>}
      <div className={text.buttons}>
        {fix !== undefined && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={event => {
              const heir = page(event.currentTarget);
              void thenFocus(mendFinding(finding).then(onMended), () => heir);
            }}
          >
            {strings.fix}
          </Button>
        )}
        <RuleButton finding={finding} onAdopt={onAdopt} onMended={onMended} />
        {reason === undefined ? (
          why === undefined && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={strings.ignoreLabel({ finding: sentence })}
              onClick={() => {
                setWhy('');
              }}
            >
              {strings.ignore}
            </Button>
          )
        ) : (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void onIgnore(undefined)}>
            {strings.unignore}
          </Button>
        )}
      </div>
      {why !== undefined && reason === undefined && (
        <>
          <TextField label={strings.ignoreReason} rows={2} value={why} onChange={setWhy} />
          <div className={text.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy || why.trim() === ''}
              onClick={event => {
                const heir = page(event.currentTarget);
                void thenFocus(onIgnore(why.trim()), () => heir);
              }}
            >
              {strings.ignoreConfirm}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setWhy(undefined);
              }}
            >
              {strings.cancel}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

type RuleButtonProps = Pick<FindingCardProps, 'finding' | 'onAdopt' | 'onMended'>;

/** What else can be done at once about what a rule found. */
function RuleButton({ finding, onAdopt, onMended }: RuleButtonProps) {
  const strings = useCheckStrings();
  const { adoptDraft } = useStrings();
  const { insertSection, insertMissing } = useActions();
  const outline = useReady(state => state.outline);
  const isBusy = useReady(state => state.task !== undefined);
  const { rule, nodeId } = finding;
  if (nodeId === undefined) return null;
  if (rule === 'sectionMissing' && finding.values.isTyped) {
    return (
      <Button size="small" disabledFocusable={isBusy} onClick={onAdopt}>
        {adoptDraft}
      </Button>
    );
  }
  if (rule === 'sectionMissing') {
    return (
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void insertSection(nodeId).then(onMended)}
      >
        {strings.insert}
      </Button>
    );
  }
  const sectionId = sectionOf(outline, nodeId)?.id;
  if (rule === 'slotMissing' && sectionId !== undefined) {
    return (
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void insertMissing(sectionId).then(onMended)}
      >
        {strings.insert}
      </Button>
    );
  }
  return null;
}

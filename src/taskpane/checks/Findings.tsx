import { Button, ToggleButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../report/checks/kernel';
import type { Finding, RuleId } from '../../report/checks/rules';
import type { Checked } from '../../session/state';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { CheckSettings } from './CheckSettings';
import { FindingCard } from './FindingCard';
import { useCheckStrings } from './useCheckStrings';

const useStyles = makeStyles({
  verdict: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorNeutralForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  tabs: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tab: { minWidth: 0 },
  rule: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  main: { flex: '1 1 100%' },
  other: { flex: '1 1 0', minWidth: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Tab = Severity | 'ignored';
const tabs: readonly Tab[] = ['error', 'warning', 'hint', 'ignored'];

type FindingsProps = {
  readonly checked: Checked | undefined;
  readonly isChecking: boolean;
  readonly onAgain: () => void;
  readonly onAdopt: () => void;
  readonly onBack: () => void;
  readonly onView: (view: 'copy' | 'slip' | 'rules') => void;
};

/** The verdict in words, and below it what it rests on: grouped by rule, a severity at a time. */
export function Findings({ checked, isChecking, onAgain, onAdopt, onBack, onView }: FindingsProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useCheckStrings();
  const { ignoreFinding } = useActions();
  const ignored = useReady(state => state.kept.ignored);
  const isBusy = useReady(state => state.task !== undefined);
  const [chosen, setChosen] = useState<Tab>();
  const { findings = [], unchecked = [] } = checked ?? {};
  const of = (tab: Tab) =>
    findings.filter(({ key, severity }) =>
      tab === 'ignored' ? ignored[key] !== undefined : severity === tab && ignored[key] === undefined,
    );
  const [errors, warnings] = [of('error').length, of('warning').length];
  // The gravest that there is, until one is chosen.
  const tab = chosen ?? tabs.find(each => each !== 'ignored' && of(each).length > 0) ?? 'error';
  const count = (state: string) => (checked?.view.slots ?? []).filter(slot => slot.state === state).length;
  return (
    <PageFrame
      title={strings.title}
      onBack={onBack}
      footer={
        <div className={styles.buttons}>
          <Button
            className={styles.main}
            appearance="primary"
            disabledFocusable={isBusy || checked === undefined}
            onClick={() => {
              onView('copy');
            }}
          >
            {strings.copy}
          </Button>
          <Button className={styles.other} disabledFocusable={isBusy} onClick={onAgain}>
            {strings.again}
          </Button>
          <Button
            className={styles.other}
            disabledFocusable={isBusy || checked === undefined}
            onClick={() => {
              onView('slip');
            }}
          >
            {strings.slip}
          </Button>
        </div>
      }
    >
      <div role="status">
        {isChecking ? (
          <p className={text.text}>{strings.checking}</p>
        ) : (
          checked !== undefined && (
            <>
              <p
                className={mergeClasses(
                  styles.verdict,
                  errors > 0 ? styles.error : warnings + unchecked.length > 0 ? styles.warning : styles.good,
                )}
              >
                {strings.verdict({ errors, warnings, unchecked: unchecked.length })}
              </p>
              <p className={text.quiet}>
                {strings.coverage({
                  done: count('written'),
                  all: checked.view.slots.length,
                  nil: count('nil'),
                  covered: count('elsewhere'),
                })}
              </p>
            </>
          )
        )}
      </div>
      {unchecked.length > 0 && (
        <ul className={text.list}>
          {unchecked.map(rule => (
            <li key={rule} className={text.card}>
              {strings.couldNotCheck({ name: strings.rules[rule].name })}
            </li>
          ))}
        </ul>
      )}
      {checked !== undefined && (
        <>
          <div role="group" aria-label={strings.tabs} className={styles.tabs}>
            {tabs.map(each => (
              <ToggleButton
                key={each}
                size="small"
                className={styles.tab}
                checked={tab === each}
                onClick={() => {
                  setChosen(each);
                }}
              >
                {strings.tab({
                  name: each === 'ignored' ? strings.ignoredTab : strings.severities[each],
                  count: of(each).length,
                })}
              </ToggleButton>
            ))}
          </div>
          {of(tab).length === 0 && <p className={text.text}>{strings.noneOf[tab]}</p>}
          {byRule(of(tab)).map(([rule, list]) => (
            <section key={rule} className={text.section}>
              <h2 className={styles.rule}>
                {strings.tab({ name: strings.rules[rule].name, count: list.length })}
              </h2>
              <ul className={text.list}>
                {list.map(finding => (
                  <FindingCard
                    key={finding.key}
                    finding={finding}
                    reason={ignored[finding.key]}
                    onIgnore={reason => ignoreFinding(finding.key, reason)}
                    onAdopt={onAdopt}
                    onMended={onAgain}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
      <CheckSettings onChanged={onAgain} />
      <div>
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            onView('rules');
          }}
        >
          {strings.aboutRules}
        </Button>
      </div>
    </PageFrame>
  );
}

function byRule(findings: readonly Finding[]): readonly (readonly [RuleId, readonly Finding[]])[] {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups];
}

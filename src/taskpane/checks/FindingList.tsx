import { ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, RuleId } from '../../report/checks/rules';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';
import { FindingCard } from './FindingCard';
import { useFindings, type Tab } from './useFindings';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tab: { minWidth: 0 },
});

const tabs: readonly Tab[] = ['error', 'warning', 'hint', 'ignored'];

type FindingListProps = {
  readonly onAdopt: () => void;
  /** The report was changed: what was found is old. */
  readonly onMended: () => void;
};

/** What was found, a severity at a time, grouped by rule. */
export function FindingList({ onAdopt, onMended }: FindingListProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('checks');
  const rules = useStrings('rules');
  const { of, unchecked } = useFindings();
  const [chosen, setChosen] = useState<Tab>();
  // The gravest that there is, until one is chosen.
  const tab = chosen ?? tabs.find(each => each !== 'ignored' && of(each).length > 0) ?? 'error';
  return (
    <>
      {unchecked.length > 0 && (
        <ul className={text.list}>
          {unchecked.map(rule => (
            <li key={rule} className={text.card}>
              {strings.couldNotCheck({ name: rules[rule].name })}
            </li>
          ))}
        </ul>
      )}
      <div role="group" aria-label={strings.tabs} className={styles.tabs}>
        {tabs.map(each => (
          <ToggleButton
            key={each}
            size="small"
            className={styles.tab}
            checked={tab === each}
            onClick={() => setChosen(each)}
          >
            {strings.tab({
              name: each === 'ignored' ? strings.ignoredTab : strings.severities[each],
              count: of(each).length,
            })}
          </ToggleButton>
        ))}
      </div>
      {of(tab).length === 0 && <p className={text.text}>{strings.noneOf[tab]}</p>}
      {byRule(of(tab)).map(([rule, findings]) => (
        <section key={rule} className={text.section}>
          <h2 className={text.heading}>{strings.tab({ name: rules[rule].name, count: findings.length })}</h2>
          <ul className={text.list}>
            {findings.map(finding => (
              <FindingCard key={finding.key} finding={finding} onAdopt={onAdopt} onMended={onMended} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function byRule(findings: readonly Finding[]) {
  const groups = new Map<RuleId, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups];
}

import type { Severity } from '../../report/checks/kernel';
import { rules, type RuleId } from '../../report/checks/rules';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** Every check, with what it looks at and what it lets pass: nobody has to trust a verdict blindly. */
export function Rules({ onBack }: { readonly onBack: () => void }) {
  const text = useText();
  const strings = useStrings('checks');
  const words = useStrings('rules');
  const ids = Object.keys(words) as RuleId[];
  return (
    <PageFrame title={strings.aboutRules} onBack={onBack} isText>
      {severities.map(severity => (
        <section key={severity} className={text.section}>
          <h2 className={text.heading}>{strings.severities[severity]}</h2>
          <ul className={text.list}>
            {ids
              .filter(id => rules[id].severity === severity)
              .map(id => {
                const { name, looksAt, letsPass } = words[id];
                return (
                  <li key={id} className={text.card}>
                    <p className={text.text}>
                      <b>{name}.</b> {looksAt}
                    </p>
                    <p className={text.quiet}>{strings.letsPass({ text: letsPass })}</p>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}

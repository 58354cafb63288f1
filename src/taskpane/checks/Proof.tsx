import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import type { MadeCopy } from '../../session/sessionActions';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  proof: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, height: tokens.lineHeightBase300 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** What a second reading of the bytes of a copy found, line by line. */
export function Proof({ copy: { proof, isProven } }: { readonly copy: MadeCopy }) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('checks');
  const { insertions, deletions, comments } = proof.leftovers;
  const lines: readonly (readonly [isGood: boolean, line: string])[] = [
    [proof.hasSameWords, proof.hasSameWords ? strings.proof.words(proof.words) : strings.proof.wordsDiffer],
    [true, strings.proof.removed(proof.removed.length)],
    ...(proof.added.length > 0 ? ([[true, strings.proof.added(proof.added.length)]] as const) : []),
    [proof.ownControls === 0, strings.proof.controls(proof.ownControls)],
    [proof.placeholders.length === 0, strings.proof.placeholders(proof.placeholders.length)],
    [proof.traces.length === 0, strings.proof.traces(proof.traces.length)],
    proof.changedParts.length === 0
      ? [true, strings.proof.parts(proof.sameParts)]
      : [false, strings.proof.partsChanged(proof.changedParts.length)],
    ...(insertions + deletions > 0
      ? ([[false, strings.proof.changes(insertions + deletions)]] as const)
      : []),
    ...(comments > 0 ? ([[false, strings.proof.comments(comments)]] as const) : []),
  ];
  return (
    <>
      <h2 className={text.heading}>{isProven ? strings.proven : strings.unproven}</h2>
      <ul className={text.list}>
        {lines.map(([isGood, line]) => (
          <li key={line} className={styles.proof}>
            {isGood ? (
              <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.good)} />
            ) : (
              <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.bad)} />
            )}
            <span className={text.text}>{line}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

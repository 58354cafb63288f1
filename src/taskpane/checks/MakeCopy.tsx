import {
  Button,
  Checkbox,
  Radio,
  RadioGroup,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { useState } from 'react';
import type { EmptySections } from '../../report/planCopy';
import type { MadeCopy } from '../../session/sessionActions';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { FileButtons } from './FileButtons';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  proof: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, height: tokens.lineHeightBase300 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  summary: { cursor: 'pointer' },
});

/** The copy that leaves the house, and the proof of it: what a second reading of its bytes found. */
export function MakeCopy({ verdict, onBack }: { readonly verdict: string; readonly onBack: () => void }) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('checks');
  const { makeCopy } = useActions();
  const isBusy = useReady(state => state.task !== undefined);
  const [emptySections, setEmptySections] = useState<EmptySections>('keep');
  const [isMarkupAllowed, setIsMarkupAllowed] = useState(false);
  const [copy, setCopy] = useState<MadeCopy>();
  const [isMaking, setIsMaking] = useState(false);
  const make = async () => {
    setCopy(undefined);
    setIsMaking(true);
    setCopy((await makeCopy(emptySections)).value);
    setIsMaking(false);
  };
  const { insertions = 0, deletions = 0, comments = 0 } = copy?.proof.leftovers ?? {};
  const hasMarkup = insertions + deletions + comments > 0;
  return (
    <PageFrame title={strings.copy} onBack={onBack}>
      {verdict !== '' && <p className={text.text}>{verdict}</p>}
      <p className={text.text}>{strings.copyIntro}</p>
      <section className={text.section}>
        <h2 className={text.heading}>{strings.emptySections}</h2>
        <RadioGroup
          aria-label={strings.emptySections}
          value={emptySections}
          onChange={(_, data) => {
            setEmptySections(data.value === 'drop' ? 'drop' : 'keep');
            setCopy(undefined);
          }}
        >
          {(['keep', 'drop'] as const).map(each => (
            <Radio key={each} value={each} label={strings.emptySectionsOptions[each]} />
          ))}
        </RadioGroup>
        <div className={text.buttons}>
          <Button
            appearance={copy === undefined ? 'primary' : 'secondary'}
            disabledFocusable={isBusy}
            onClick={() => void make()}
          >
            {strings.make}
          </Button>
        </div>
      </section>
      <div role="status" className={text.section}>
        {isMaking && <p className={text.text}>{strings.making}</p>}
        {copy !== undefined && <Proof copy={copy} />}
      </div>
      {copy !== undefined && (
        <section className={text.section}>
          {hasMarkup && (
            <Checkbox
              label={strings.allowMarkup}
              checked={isMarkupAllowed}
              onChange={(_, data) => {
                setIsMarkupAllowed(data.checked === true);
              }}
            />
          )}
          <FileButtons
            bytes={() => copy.bytes}
            fileName={strings.copyFileName}
            isDisabled={hasMarkup && !isMarkupAllowed}
          />
          {copy.proof.removed.length > 0 && (
            <details>
              <summary className={styles.summary}>{strings.showRemoved}</summary>
              <ul className={text.list}>
                {copy.proof.removed.map((removed, index) => (
                  <li key={index} className={text.quiet}>
                    {removed.trim() === '' ? '—' : removed}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      )}
    </PageFrame>
  );
}

function Proof({ copy: { proof, isProven } }: { readonly copy: MadeCopy }) {
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

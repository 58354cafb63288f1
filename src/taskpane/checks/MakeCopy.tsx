import { useState } from 'react';
import type { EmptySections } from '../../report/planCopy';
import type { MadeCopy } from '../../session/sessionActions';
import { Choice } from '../shared/Choice';
import { Command } from '../shared/Command';
import { Fold } from '../shared/Fold';
import { PageFrame } from '../shared/PageFrame';
import { Tick } from '../shared/Tick';
import { useText } from '../shared/useText';
import { useActions } from '../useSession';
import { useStrings } from '../useStrings';
import { FileButtons } from './FileButtons';
import { Proof } from './Proof';
import { useFindings } from './useFindings';

/** The copy that leaves the house, and the proof of it. */
export function MakeCopy({ onBack }: { readonly onBack: () => void }) {
  const text = useText();
  const strings = useStrings('checks');
  const { makeCopy } = useActions();
  const { verdict } = useFindings();
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
        <Choice<EmptySections>
          label={strings.emptySections}
          options={strings.emptySectionsOptions}
          value={emptySections}
          onChoose={next => {
            setEmptySections(next);
            setCopy(undefined);
          }}
        />
        <div className={text.buttons}>
          <Command size="medium" appearance={copy === undefined ? 'primary' : 'secondary'} onClick={make}>
            {strings.make}
          </Command>
        </div>
      </section>
      <div role="status" className={text.section}>
        {isMaking && <p className={text.text}>{strings.making}</p>}
        {copy !== undefined && <Proof copy={copy} />}
      </div>
      {copy !== undefined && (
        <section className={text.section}>
          {hasMarkup && (
            <Tick label={strings.allowMarkup} isTicked={isMarkupAllowed} onTick={setIsMarkupAllowed} />
          )}
          <FileButtons
            bytes={() => copy.bytes}
            fileName={strings.copyFileName}
            isDisabled={hasMarkup && !isMarkupAllowed}
          />
          {copy.proof.removed.length > 0 && (
            <Fold summary={strings.showRemoved}>
              <ul className={text.list}>
                {copy.proof.removed.map((removed, index) => (
                  <li key={index} className={text.quiet}>
                    {removed.trim() === '' ? '—' : removed}
                  </li>
                ))}
              </ul>
            </Fold>
          )}
        </section>
      )}
    </PageFrame>
  );
}

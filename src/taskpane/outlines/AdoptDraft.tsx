import { Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AdoptionMatch } from '../../report/matchDraft';
import type { Draft } from '../../session/state';
import { Command } from '../shared/Command';
import { PageFrame } from '../shared/PageFrame';
import { Tick } from '../shared/Tick';
import { useChosen } from '../shared/useChosen';
import { useText } from '../shared/useText';
import { useActions } from '../useSession';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** Enough of a paragraph to know it by. */
const mostCharacters = 160;

type AdoptDraftProps = { readonly onBack: () => void; readonly onAdopted: () => void };

/** What is written already, matched to the outline: each match to be seen, the exact ones chosen beforehand. */
export function AdoptDraft({ onBack, onAdopted }: AdoptDraftProps) {
  const text = useText();
  const strings = useStrings('outlines');
  const { readDraft, adoptDraft } = useActions();
  const [draft, setDraft] = useState<Draft>();
  const [isRead, setIsRead] = useState(false);
  const { chosen, choose, setChosen } = useChosen<AdoptionMatch>();
  useEffect(() => {
    let isOpen = true;
    void readDraft().then(({ value: read }) => {
      if (!isOpen) return;
      setDraft(read);
      setIsRead(true);
      setChosen(new Set(read?.matches.filter(match => match.isExact)));
    });
    return () => {
      isOpen = false;
    };
  }, [readDraft, setChosen]);
  const matches = draft?.matches ?? [];
  const exact = matches.filter(match => match.isExact);
  const likely = matches.filter(match => !match.isExact);
  const adopt = async () => {
    if (draft === undefined) return;
    const { isDone } = await adoptDraft(
      draft,
      matches.filter(match => chosen.has(match)),
    );
    if (isDone) onAdopted();
  };
  const footer = (
    <Command size="medium" appearance="primary" isDisabled={chosen.size === 0} onClick={adopt}>
      {strings.takeChosen({ count: chosen.size })}
    </Command>
  );
  const list = (title: string, some: readonly AdoptionMatch[]) =>
    some.length > 0 && (
      <section className={text.section}>
        <h2 className={text.heading}>{title}</h2>
        <ul className={text.list}>
          {some.map(match => (
            <li key={`${match.item.role} ${match.item.node.id}`}>
              <Tick
                label={<MatchLabel match={match} />}
                isTicked={chosen.has(match)}
                onTick={isTicked => choose(match, isTicked)}
              />
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <PageFrame title={strings.adoptTitle} onBack={onBack} footer={footer}>
      <p className={text.text}>{strings.adoptText}</p>
      {!isRead && <Spinner size="small" label={strings.reading} />}
      {draft !== undefined && matches.length === 0 && <p className={text.text}>{strings.nothingToAdopt}</p>}
      {list(strings.likelyMatches({ count: likely.length }), likely)}
      {list(strings.exactMatches({ count: exact.length }), exact)}
    </PageFrame>
  );
}

/** The line of the outline, and what in the document was taken for it. */
function MatchLabel({ match: { item, found, from, to } }: { readonly match: AdoptionMatch }) {
  const text = useText();
  const strings = useStrings('outlines');
  return (
    <span className={useStyles().label}>
      <span>
        {item.role === 'slot' && `${strings.answerTo(to - from + 1)} `}
        {item.node.marker} {item.node.text}
      </span>
      <span className={text.quiet}>{strings.foundText({ text: found.slice(0, mostCharacters) })}</span>
    </span>
  );
}

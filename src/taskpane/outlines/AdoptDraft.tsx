import { Button, Checkbox, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AdoptionMatch } from '../../report/matchDraft';
import type { Draft } from '../../session/state';
import { useActions, useReady } from '../useSession';
import { PageFrame } from '../shared/PageFrame';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  box: { alignItems: 'flex-start' },
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
  const isBusy = useReady(state => state.task !== undefined);
  const [draft, setDraft] = useState<Draft>();
  const [isRead, setIsRead] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<AdoptionMatch>>(new Set());
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
  }, [readDraft]);
  const matches = draft?.matches ?? [];
  const exact = matches.filter(match => match.isExact);
  const likely = matches.filter(match => !match.isExact);
  const choose = (match: AdoptionMatch, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(match);
    else next.delete(match);
    setChosen(next);
  };
  const adopt = async () => {
    if (draft === undefined) return;
    const wanted = matches.filter(match => chosen.has(match));
    if ((await adoptDraft(draft, wanted)).isDone) onAdopted();
  };
  return (
    <PageFrame
      title={strings.adoptTitle}
      onBack={onBack}
      footer={
        <Button
          appearance="primary"
          disabledFocusable={isBusy || chosen.size === 0}
          onClick={() => void adopt()}
        >
          {strings.takeChosen({ count: chosen.size })}
        </Button>
      }
    >
      <p className={text.text}>{strings.adoptText}</p>
      {!isRead && <Spinner size="small" label={strings.reading} />}
      {isRead && draft !== undefined && matches.length === 0 && (
        <p className={text.text}>{strings.nothingToAdopt}</p>
      )}
      {likely.length > 0 && (
        <Matches
          title={strings.likelyMatches({ count: likely.length })}
          matches={likely}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      {exact.length > 0 && (
        <Matches
          title={strings.exactMatches({ count: exact.length })}
          matches={exact}
          chosen={chosen}
          onChoose={choose}
        />
      )}
    </PageFrame>
  );
}

type MatchesProps = {
  readonly title: string;
  readonly matches: readonly AdoptionMatch[];
  readonly chosen: ReadonlySet<AdoptionMatch>;
  readonly onChoose: (match: AdoptionMatch, isChosen: boolean) => void;
};

function Matches({ title, matches, chosen, onChoose }: MatchesProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('outlines');
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{title}</h2>
      <ul className={text.list}>
        {matches.map(match => {
          const { item, found, from, to } = match;
          return (
            <li key={`${item.role} ${item.node.id}`}>
              <Checkbox
                className={styles.box}
                checked={chosen.has(match)}
                onChange={(_, data) => {
                  onChoose(match, data.checked === true);
                }}
                label={
                  <span className={styles.label}>
                    <span>
                      {item.role === 'slot' && `${strings.answerTo(to - from + 1)} `}
                      {item.node.marker} {item.node.text}
                    </span>
                    <span className={text.quiet}>
                      {strings.foundText({ text: found.slice(0, mostCharacters) })}
                    </span>
                  </span>
                }
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

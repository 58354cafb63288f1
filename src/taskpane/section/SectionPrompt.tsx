import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import { readPrompt, type Prompt } from '../../report/prompt';
import { Command } from '../shared/Command';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { PointPrompt } from './PointPrompt';

const useStyles = makeStyles({
  panel: {
    flexShrink: 0,
    maxHeight: '42%',
    display: 'flex',
    flexDirection: 'column',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  title: {
    flex: '1 1 auto',
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  section: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    display: 'block',
  },
  body: { overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  note: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  repair: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What the section in hand must say: the cursor's section, or the one picked in the tree. */
export function SectionPrompt() {
  const styles = useStyles();
  const strings = useStrings('pane');
  const [isOpen, setIsOpen] = useState(true);
  const prompt = useReady(
    state => (state.currentSectionId === undefined ? undefined : readPrompt(state, state.currentSectionId)),
    samePrompt,
  );
  return (
    <section className={styles.panel} aria-label={strings.promptTitle}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {strings.promptTitle}
          {prompt !== undefined && (
            <span className={styles.section} title={prompt.section.text}>
              {prompt.section.marker} {prompt.section.text}
            </span>
          )}
        </h2>
        <Button
          appearance="subtle"
          size="small"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronUpRegular />}
          aria-expanded={isOpen}
          aria-label={isOpen ? strings.hidePrompt : strings.showPrompt}
          onClick={() => setIsOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        // A scrolling part must be reachable by keyboard (WCAG 2.1.1), also where nothing in it is.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        <div className={styles.body} tabIndex={0} role="group" aria-label={strings.promptTitle}>
          {prompt === undefined ? (
            <p className={styles.note}>{strings.promptPick}</p>
          ) : (
            <Points prompt={prompt} />
          )}
        </div>
      )}
    </section>
  );
}

function Points({ prompt }: { readonly prompt: Prompt }) {
  const styles = useStyles();
  const strings = useStrings('pane');
  const { insertMissing } = useActions();
  const cursorNodeId = useReady(state => state.cursorNodeId);
  const missing = prompt.points.filter(point => point.state === 'missing').length;
  return (
    <>
      {missing === prompt.points.length ? (
        <p className={styles.note}>{strings.sectionNotInserted}</p>
      ) : (
        missing > 0 && (
          <div className={mergeClasses(styles.note, styles.repair)}>
            {strings.slotsMissing({ count: missing })}
            <Command onClick={() => insertMissing(prompt.section.id)}>{strings.insertMissing}</Command>
          </div>
        )
      )}
      <ol className={styles.list}>
        {prompt.points.map(point => (
          <PointPrompt key={point.node.id} point={point} isCurrent={point.node.id === cursorNodeId} />
        ))}
      </ol>
    </>
  );
}

/** Prompts are small and plain: the same words are the same prompt. */
function samePrompt(a: Prompt | undefined, b: Prompt | undefined): boolean {
  return a === b || (a?.section === b?.section && JSON.stringify(a?.points) === JSON.stringify(b?.points));
}

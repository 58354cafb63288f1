import { Button, Checkbox, SearchBox, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { foldForSearch } from '../../outline/fold';
import { findNode, sectionOf } from '../../outline/outline';
import type { OutlineNode } from '../../outline/outline';
import type { PromptPoint } from '../../report/prompt';
import { headingText } from '../../report/title';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  check: { display: 'flex' },
});

/** From the slot that covers others: tick them. From the one that is covered: say so, or take it back. */
export function Covering({ point: { node, state } }: { readonly point: PromptPoint }) {
  const text = useText();
  const strings = useStrings('checks').more;
  const { uncoverPoint } = useActions();
  const isBusy = useReady(now => now.task !== undefined);
  const place = useReady(now => findNode(now.outline, now.kept.elsewhere[node.id] ?? ''));
  if (state === 'written') return <CoversAlso nodeId={node.id} />;
  if (state !== 'elsewhere') return null;
  return (
    <div className={text.section}>
      {place !== undefined && <p className={text.quiet}>{strings.coveredAt({ point: place.text })}</p>}
      <div className={text.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void uncoverPoint(node.id)}>
          {strings.uncover}
        </Button>
      </div>
    </div>
  );
}

/** The empty points of the section, to be ticked; those of all others where they are asked for. */
function CoversAlso({ nodeId }: { readonly nodeId: string }) {
  const text = useText();
  const strings = useStrings('checks').more;
  const { coverPoints } = useActions();
  const isBusy = useReady(now => now.task !== undefined);
  const outline = useReady(now => now.outline);
  const coverage = useReady(now => now.coverage);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [showsOthers, setShowsOthers] = useState(false);
  const open = coverage.owed.filter(id => coverage.states.get(id) === 'empty');
  if (open.length === 0) return null;
  const section = sectionOf(outline, nodeId);
  const near = open.filter(id => sectionOf(outline, id) === section);
  const chosen = open.filter(id => ticked.has(id));
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  return (
    <div className={text.section} role="group" aria-label={strings.alsoCovers}>
      <p className={text.text}>{strings.alsoCovers}</p>
      <Points ids={near} ticked={ticked} onTick={tick} />
      {showsOthers && (
        <OtherSections ids={open.filter(id => !near.includes(id))} ticked={ticked} onTick={tick} />
      )}
      <div className={text.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy || chosen.length === 0}
          onClick={() => void coverPoints(chosen)}
        >
          {strings.coverTicked}
        </Button>
        {!showsOthers && near.length < open.length && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setShowsOthers(true);
            }}
          >
            {strings.otherSections}
          </Button>
        )}
      </div>
    </div>
  );
}

type PointsProps = {
  readonly ids: readonly string[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (id: string, isTicked: boolean) => void;
};

/**
 * Points of several sections, each below its heading: those ticked, and those that hold, or whose heading holds, the
 * words looked for.
 */
function OtherSections({ ids, ticked, onTick }: PointsProps) {
  const styles = useStyles();
  const text = useText();
  const outline = useReady(now => now.outline);
  const strings = useStrings('checks').more;
  const { clearSearch } = useStrings('pane');
  const box = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  useEffect(() => {
    // The button that was pressed is gone: the focus goes where it led.
    box.current?.querySelector('input')?.focus();
  }, []);
  const words = foldForSearch(search);
  const holdsWords = (node: OutlineNode | undefined) => foldForSearch(node?.text ?? '').includes(words);
  const shown = ids.filter(
    id => ticked.has(id) || holdsWords(findNode(outline, id)) || holdsWords(sectionOf(outline, id)),
  );
  const sections = [...new Set(shown.map(id => sectionOf(outline, id)))];
  return (
    <div ref={box} className={text.section}>
      <SearchBox
        size="small"
        value={search}
        placeholder={strings.searchPoints}
        aria-label={strings.searchPoints}
        dismiss={{ 'aria-label': clearSearch }}
        onChange={(_, data) => {
          setSearch(data.value);
        }}
      />
      {shown.length === 0 && <p className={text.quiet}>{strings.noPoints}</p>}
      {sections.map(section => (
        <fieldset key={section?.id ?? ''} className={styles.group}>
          {section !== undefined && <legend className={text.quiet}>{headingText(section)}</legend>}
          <Points
            ids={shown.filter(id => sectionOf(outline, id) === section)}
            ticked={ticked}
            onTick={onTick}
          />
        </fieldset>
      ))}
    </div>
  );
}

function Points({ ids, ticked, onTick }: PointsProps) {
  const styles = useStyles();
  const outline = useReady(now => now.outline);
  return ids.map(id => (
    <Checkbox
      key={id}
      className={styles.check}
      label={findNode(outline, id)?.text ?? id}
      checked={ticked.has(id)}
      onChange={(_, data) => {
        onTick(id, data.checked === true);
      }}
    />
  ));
}

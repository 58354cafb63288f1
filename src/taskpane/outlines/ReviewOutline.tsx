import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MergeRegular } from '@fluentui/react-icons/svg/merge';
import { SplitHorizontalRegular } from '@fluentui/react-icons/svg/split-horizontal';
import { TextIndentDecreaseRegular } from '@fluentui/react-icons/svg/text-indent-decrease';
import { TextIndentIncreaseRegular } from '@fluentui/react-icons/svg/text-indent-increase';
import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { correct, editedOutline } from '../../outline/editOutline';
import type { Correction, EditRow, EditableOutline } from '../../outline/editOutline';
import type { Outline } from '../../outline/outline';
import { keepOutline } from '../../session/outlineLibrary';
import type { OutlineSource } from '../../session/outlineSources';
import { useActions, useReady } from '../useSession';
import { DamageNotice } from './DamageNotice';
import { EditTree } from './EditTree';
import { PageFrame } from '../shared/PageFrame';
import { Remarks } from './Remarks';
import { SourceText } from './SourceText';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    '@media (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
});

type ReviewOutlineProps = {
  readonly source: OutlineSource;
  readonly onBack: () => void;
  /** Another source takes this one's place: the same text, converted. */
  readonly onSource: (source: OutlineSource) => void;
  readonly onUsed: () => void;
  /** The document has slots of another outline: what becomes of them is to be decided. */
  readonly onCompare: (next: Outline, source: OutlineSource) => void;
};

/** An outline beside its source, with all repairs and doubts, to be put right before it is used. */
export function ReviewOutline({ source, onBack, onSource, onUsed, onCompare }: ReviewOutlineProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('outlines');
  const { takeOutline } = useActions();
  const hasSlots = useReady(state => !state.canChangeGranularity);
  const isBusy = useReady(state => state.task !== undefined);
  /** The last is the one that is shown; undoing takes it away. */
  const [versions, setVersions] = useState<readonly EditableOutline[]>([source.outline]);
  const [selected, setSelected] = useState(source.outline.rows[0]?.key);
  const [isAccepted, setIsAccepted] = useState(source.damage === undefined);
  const [notKept, setNotKept] = useState(false);
  const wordsId = useId();
  const outline = versions.at(-1) ?? source.outline;
  const row = outline.rows.find(each => each.key === selected);
  const doubtful = useMemo(() => new Set(source.doubts.map(({ line }) => line)), [source]);

  const apply = (correction: Correction) => {
    const next = correct(outline, correction);
    if (next === outline) return;
    setVersions([...versions, next]);
    if (!next.rows.some(each => each.key === selected)) {
      const at = outline.rows.findIndex(each => each.key === selected);
      const heir =
        correction.kind === 'joinAbove' ? next.rows[at - 1] : next.rows[Math.min(at, next.rows.length - 1)];
      setSelected(heir?.key);
    }
  };
  const undo = () => {
    if (versions.length > 1) setVersions(versions.slice(0, -1));
  };
  const onKey = (event: KeyboardEvent) => {
    const key = selected;
    if (key === undefined) return;
    const isDone = ((): boolean => {
      if (event.altKey && event.key === 'ArrowLeft') apply({ kind: 'promote', key });
      else if (event.altKey && event.key === 'ArrowRight') apply({ kind: 'demote', key });
      else if (event.key === 'Delete') apply({ kind: 'drop', key });
      else if (event.key === 'F2') document.getElementById(wordsId)?.focus();
      else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') undo();
      else return false;
      return true;
    })();
    if (isDone) event.preventDefault();
  };
  const use = async () => {
    const next = editedOutline(outline);
    const isKept = keepOutline(next, new Date());
    if (hasSlots) {
      onCompare(next, { ...source, outline });
      return;
    }
    const { value: isTaken } = await takeOutline(next);
    if (isTaken === true && isKept) onUsed();
    else setNotKept(!isKept);
  };

  return (
    <PageFrame
      title={strings.review}
      onBack={onBack}
      footer={
        <>
          {outline.rows.length === 0 && <p className={text.quiet}>{strings.nothingLeft}</p>}
          {notKept && <p className={text.quiet}>{strings.notKept}</p>}
          <Button
            appearance="primary"
            disabledFocusable={isBusy || !isAccepted || outline.rows.length === 0}
            onClick={() => {
              // Said once that it is not kept on this computer: the second press goes on.
              if (notKept) onUsed();
              else void use();
            }}
          >
            {hasSlots ? strings.compare : strings.use}
          </Button>
        </>
      }
    >
      {!isAccepted && (
        <DamageNotice
          source={source}
          onConverted={onSource}
          onAccept={() => {
            setIsAccepted(true);
          }}
        />
      )}
      <TextField
        label={strings.outlineTitle}
        rows={2}
        value={outline.title}
        onChange={title => {
          apply({ kind: 'setTitle', title });
        }}
      />
      <Remarks
        source={source}
        onLine={line => {
          setSelected(outline.rows.find(each => each.lines.includes(line))?.key ?? selected);
        }}
      />
      <div className={styles.beside}>
        <section className={text.section}>
          <EditTree
            rows={outline.rows}
            selected={selected}
            doubtful={doubtful}
            onSelect={setSelected}
            onKey={onKey}
          />
          {row !== undefined && (
            <RowTools
              key={`${String(row.key)} ${row.text}`}
              row={row}
              wordsId={wordsId}
              canUndo={versions.length > 1}
              onCorrect={apply}
              onUndo={undo}
            />
          )}
          {row === undefined && versions.length > 1 && (
            <Button size="small" icon={<ArrowUndoRegular />} onClick={undo}>
              {strings.undo}
            </Button>
          )}
        </section>
        {source.text !== '' && <SourceText text={source.text} lines={row?.lines ?? []} />}
      </div>
      <p className={text.quiet}>{strings.treeHelp}</p>
    </PageFrame>
  );
}

type RowToolsProps = {
  readonly row: EditRow;
  /** Of the field with its words: F2 in the tree leads there. */
  readonly wordsId: string;
  readonly canUndo: boolean;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndo: () => void;
};

/** What can be done with the selected line. */
function RowTools({ row, wordsId, canUndo, onCorrect, onUndo }: RowToolsProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('outlines');
  const [draft, setDraft] = useState(row.text);
  const { key } = row;
  const rename = () => {
    onCorrect({ kind: 'rename', key, text: draft.replace(/\s+/g, ' ').trim() });
  };
  const simple = [
    ['promote', <TextIndentDecreaseRegular key="icon" />],
    ['demote', <TextIndentIncreaseRegular key="icon" />],
    ['joinAbove', <MergeRegular key="icon" />],
    ['drop', <DeleteRegular key="icon" />],
  ] as const;
  return (
    <div className={text.section} role="group" aria-label={strings.tools}>
      <div className={styles.tools}>
        {simple.map(([kind, icon]) => (
          <Button
            key={kind}
            size="small"
            appearance="subtle"
            icon={icon}
            onClick={() => {
              onCorrect({ kind, key });
            }}
          >
            {strings[kind]}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          icon={<SplitHorizontalRegular />}
          onClick={() => {
            const field = document.getElementById(wordsId);
            const at = field instanceof HTMLTextAreaElement ? field.selectionStart : 0;
            onCorrect({ kind: 'split', key, at });
          }}
        >
          {strings.split}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={!canUndo}
          onClick={onUndo}
        >
          {strings.undo}
        </Button>
      </div>
      <TextField
        label={strings.rename}
        id={wordsId}
        rows={2}
        value={draft}
        onChange={setDraft}
        onKeyDown={event => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          rename();
        }}
      />
      {draft !== row.text && (
        <div className={text.buttons}>
          <Button size="small" onClick={rename}>
            {strings.renameDone}
          </Button>
        </div>
      )}
      <Checkbox
        label={strings.notReported}
        checked={!row.isReported}
        onChange={(_, data) => {
          onCorrect({ kind: 'setReported', key, isReported: data.checked !== true });
        }}
      />
    </div>
  );
}

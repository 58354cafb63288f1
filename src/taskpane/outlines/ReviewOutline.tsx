import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { editedOutline } from '../../outline/editOutline';
import type { Outline } from '../../outline/outline';
import { keepOutline } from '../../session/outlineLibrary';
import type { OutlineSource } from '../../session/outlineSources';
import { Command } from '../shared/Command';
import { PageFrame } from '../shared/PageFrame';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';
import { DamageNotice } from './DamageNotice';
import { EditTree } from './EditTree';
import { Remarks } from './Remarks';
import { RowTools } from './RowTools';
import { SourceText } from './SourceText';
import { useCorrections } from './useCorrections';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    '@media (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
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
  const { outline, row, select, apply, undo, canUndo } = useCorrections(source.outline);
  const [isAccepted, setIsAccepted] = useState(source.damage === undefined);
  const [notKept, setNotKept] = useState(false);
  const wordsId = useId();
  const doubtful = useMemo(() => new Set(source.doubts.map(({ line }) => line)), [source]);
  const onKey = (event: KeyboardEvent) => {
    if (row === undefined) return;
    const { key } = row;
    if (event.altKey && event.key === 'ArrowLeft') apply({ kind: 'promote', key });
    else if (event.altKey && event.key === 'ArrowRight') apply({ kind: 'demote', key });
    else if (event.key === 'Delete') apply({ kind: 'drop', key });
    else if (event.key === 'F2') document.getElementById(wordsId)?.focus();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') undo();
    else return;
    event.preventDefault();
  };
  const use = async () => {
    // Said once that it is not kept on this computer: the second press goes on.
    if (notKept) {
      onUsed();
      return;
    }
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
  const footer = (
    <>
      {outline.rows.length === 0 && <p className={text.quiet}>{strings.nothingLeft}</p>}
      {notKept && <p className={text.quiet}>{strings.notKept}</p>}
      <Command
        size="medium"
        appearance="primary"
        isDisabled={!isAccepted || outline.rows.length === 0}
        onClick={use}
      >
        {hasSlots ? strings.compare : strings.use}
      </Command>
    </>
  );
  return (
    <PageFrame title={strings.review} onBack={onBack} footer={footer}>
      {!isAccepted && (
        <DamageNotice source={source} onConverted={onSource} onAccept={() => setIsAccepted(true)} />
      )}
      <TextField
        label={strings.outlineTitle}
        rows={2}
        value={outline.title}
        onChange={title => apply({ kind: 'setTitle', title })}
      />
      <Remarks
        source={source}
        onLine={line => select(outline.rows.find(each => each.lines.includes(line))?.key ?? row?.key)}
      />
      <div className={styles.beside}>
        <section className={text.section}>
          <EditTree
            rows={outline.rows}
            selected={row?.key}
            doubtful={doubtful}
            onSelect={select}
            onKey={onKey}
          />
          {row !== undefined && (
            <RowTools
              key={`${String(row.key)} ${row.text}`}
              row={row}
              wordsId={wordsId}
              canUndo={canUndo}
              onCorrect={apply}
              onUndo={undo}
            />
          )}
          {row === undefined && canUndo && (
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

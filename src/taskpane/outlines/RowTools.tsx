import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MergeRegular } from '@fluentui/react-icons/svg/merge';
import { SplitHorizontalRegular } from '@fluentui/react-icons/svg/split-horizontal';
import { TextIndentDecreaseRegular } from '@fluentui/react-icons/svg/text-indent-decrease';
import { TextIndentIncreaseRegular } from '@fluentui/react-icons/svg/text-indent-increase';
import { useState } from 'react';
import type { Correction, EditRow } from '../../outline/editOutline';
import { TextField } from '../shared/TextField';
import { Tick } from '../shared/Tick';
import { useText } from '../shared/useText';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
});

type RowToolsProps = {
  readonly row: EditRow;
  /** Of the field with its words: F2 in the tree leads there. */
  readonly wordsId: string;
  readonly canUndo: boolean;
  readonly onCorrect: (correction: Correction) => void;
  readonly onUndo: () => void;
};

/** What can be done with the selected line. */
export function RowTools({ row, wordsId, canUndo, onCorrect, onUndo }: RowToolsProps) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('outlines');
  const [draft, setDraft] = useState(row.text);
  const { key } = row;
  const rename = () => onCorrect({ kind: 'rename', key, text: draft.replace(/\s+/g, ' ').trim() });
  const split = () => {
    const field = document.getElementById(wordsId);
    const at = field instanceof HTMLTextAreaElement ? field.selectionStart : 0;
    onCorrect({ kind: 'split', key, at });
  };
  const correct = (kind: 'promote' | 'demote' | 'joinAbove' | 'drop') => () => onCorrect({ kind, key });
  const tools = [
    [strings.promote, <TextIndentDecreaseRegular key="icon" />, correct('promote')],
    [strings.demote, <TextIndentIncreaseRegular key="icon" />, correct('demote')],
    [strings.joinAbove, <MergeRegular key="icon" />, correct('joinAbove')],
    [strings.drop, <DeleteRegular key="icon" />, correct('drop')],
    [strings.split, <SplitHorizontalRegular key="icon" />, split],
    [strings.undo, <ArrowUndoRegular key="icon" />, onUndo],
  ] as const;
  return (
    <div className={text.section} role="group" aria-label={strings.tools}>
      <div className={styles.tools}>
        {tools.map(([words, icon, act]) => (
          <Button
            key={words}
            size="small"
            appearance="subtle"
            icon={icon}
            disabledFocusable={act === onUndo && !canUndo}
            onClick={act}
          >
            {words}
          </Button>
        ))}
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
      <Tick
        label={strings.notReported}
        isTicked={!row.isReported}
        onTick={isTicked => onCorrect({ kind: 'setReported', key, isReported: !isTicked })}
      />
    </div>
  );
}

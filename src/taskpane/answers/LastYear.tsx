import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { LastYearAnswer } from '../../report/lastYear';
import type { PromptPoint } from '../../report/prompt';
import { Command } from '../shared/Command';
import { FilePicker } from '../shared/FilePicker';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  answer: { whiteSpace: 'pre-wrap', maxHeight: '9em', overflowY: 'auto' },
});

/** What last year's report said of a point, once that report was opened. */
export function LastYear({ point: { node, state } }: { readonly point: PromptPoint }) {
  const text = useText();
  const strings = useStrings('checks');
  const { more } = strings;
  const { readLastYear } = useActions();
  const answers = useReady(now => now.lastYear);
  const [fault, setFault] = useState<Awaited<ReturnType<typeof readLastYear>>['value']>();
  const take = async (file: File) => {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    setFault(bytes === undefined ? 'damaged' : (await readLastYear(new Uint8Array(bytes))).value);
  };
  const answer = answers?.get(node.id);
  return (
    <div className={text.section} role="group" aria-label={more.lastYear}>
      <h3 className={text.heading}>{more.lastYear}</h3>
      {answers === undefined && (
        <div className={text.buttons}>
          <FilePicker
            size="small"
            label={more.openLastYear}
            accept=".docx"
            onFile={file => void take(file)}
          />
        </div>
      )}
      {answers !== undefined && answer === undefined && <p className={text.quiet}>{more.noLastYear}</p>}
      {answer !== undefined && <Answer answer={answer} nodeId={node.id} canInsert={state === 'empty'} />}
      {fault !== undefined && (
        <p className={text.text} role="alert">
          {strings.faults[fault]}
        </p>
      )}
    </div>
  );
}

type AnswerProps = { readonly answer: LastYearAnswer; readonly nodeId: string; readonly canInsert: boolean };

function Answer({ answer, nodeId, canInsert }: AnswerProps) {
  const styles = useStyles();
  const text = useText();
  const { more } = useStrings('checks');
  const { insertLastYear } = useActions();
  return (
    <>
      <div
        className={mergeClasses(text.quiet, styles.answer)}
        // A scrolling part must be reachable by keyboard (WCAG 2.1.1).
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        role="group"
        aria-label={more.lastYear}
      >
        {answer.text}
      </div>
      {answer.tokens.length > 0 && (
        <p className={text.quiet}>{more.tokens({ tokens: answer.tokens.join(', ') })}</p>
      )}
      <div className={text.buttons}>
        <Command
          isDisabled={!canInsert}
          title={canInsert ? undefined : more.onlyEmpty}
          onClick={() => insertLastYear(nodeId, answer)}
        >
          {more.insertLastYear}
        </Command>
      </div>
    </>
  );
}

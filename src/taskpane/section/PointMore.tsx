import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { pathTo } from '../../outline/outline';
import type { LastYearAnswer } from '../../report/lastYear';
import { mayBeNil, nilReasons, ownReason } from '../../report/notApplicable';
import type { NilReason } from '../../report/notApplicable';
import type { PromptPoint } from '../../report/prompt';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/useText';
import { useActions, useReady } from '../useSession';
import { Covering } from './Covering';
import { useStrings } from '../useStrings';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  answer: { whiteSpace: 'pre-wrap', maxHeight: '9em', overflowY: 'auto' },
  hidden: { display: 'none' },
});

/** For the point in hand: "nothing to report", "covered here as well", and what last year's report said. */
export default function PointMore({ point }: { readonly point: PromptPoint }) {
  const styles = useStyles();
  const strings = useStrings('checks').more;
  return (
    <section className={styles.box} aria-label={strings.title}>
      <Nil point={point} />
      <Covering point={point} />
      <LastYear point={point} />
    </section>
  );
}

function Nil({ point: { node, state } }: { readonly point: PromptPoint }) {
  const text = useText();
  const strings = useStrings('checks').more;
  const { setNil, takeBackNil } = useActions();
  const outline = useReady(now => now.outline);
  const isBusy = useReady(now => now.task !== undefined);
  const [own, setOwn] = useState<string>();
  if (state === 'nil') {
    return (
      <div className={text.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void takeBackNil(node.id)}>
          {strings.takeBackNil}
        </Button>
      </div>
    );
  }
  if (state !== 'empty') return null;
  if (!mayBeNil(node, pathTo(outline, node.id))) return <p className={text.quiet}>{strings.nilNotHere}</p>;
  const write = (reason: NilReason) => void setNil(node.id, reason);
  return (
    <div className={text.section} role="group" aria-label={strings.nil}>
      <h3 className={text.heading}>{strings.nil}</h3>
      <div className={text.buttons}>
        {nilReasons.map(reason => (
          <Button
            key={reason.code}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              write(reason);
            }}
          >
            {reason.sentence}
          </Button>
        ))}
        {own === undefined && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setOwn('');
            }}
          >
            {strings.nilOwn}
          </Button>
        )}
      </div>
      {own !== undefined && (
        <>
          <TextField label={strings.nilOwnLabel} rows={2} value={own} onChange={setOwn} />
          <div className={text.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy || own.trim() === ''}
              onClick={() => {
                write({ code: ownReason, sentence: own.trim() });
              }}
            >
              {strings.write}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function LastYear({ point: { node, state } }: { readonly point: PromptPoint }) {
  const styles = useStyles();
  const text = useText();
  const strings = useStrings('checks');
  const { more } = strings;
  const { readLastYear } = useActions();
  const answers = useReady(now => now.lastYear);
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<Awaited<ReturnType<typeof readLastYear>>['value']>();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) setFault('damaged');
    else setFault((await readLastYear(new Uint8Array(bytes))).value);
  };
  const answer = answers?.get(node.id);
  return (
    <div className={text.section} role="group" aria-label={more.lastYear}>
      <h3 className={text.heading}>{more.lastYear}</h3>
      {answers === undefined ? (
        <div className={text.buttons}>
          <Button size="small" onClick={() => input.current?.click()}>
            {more.openLastYear}
          </Button>
        </div>
      ) : answer === undefined ? (
        <p className={text.quiet}>{more.noLastYear}</p>
      ) : (
        <Answer answer={answer} nodeId={node.id} canInsert={state === 'empty'} />
      )}
      {fault !== undefined && (
        <p className={text.text} role="alert">
          {strings.faults[fault]}
        </p>
      )}
      <input
        ref={input}
        type="file"
        accept=".docx"
        className={styles.hidden}
        aria-label={more.openLastYear}
        tabIndex={-1}
        onChange={event => {
          const [file] = event.currentTarget.files ?? [];
          void take(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

type AnswerProps = { readonly answer: LastYearAnswer; readonly nodeId: string; readonly canInsert: boolean };

function Answer({ answer, nodeId, canInsert }: AnswerProps) {
  const styles = useStyles();
  const text = useText();
  const { more } = useStrings('checks');
  const { insertLastYear } = useActions();
  const isBusy = useReady(state => state.task !== undefined);
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
        <Button
          size="small"
          disabledFocusable={isBusy || !canInsert}
          title={canInsert ? undefined : more.onlyEmpty}
          onClick={() => void insertLastYear(nodeId, answer)}
        >
          {more.insertLastYear}
        </Button>
      </div>
    </>
  );
}
